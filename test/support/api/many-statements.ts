import type { Reading } from "../../../src/domain/reading.ts";
import { buildPerson, buildReading } from "../builders.ts";

/** An article in which one person says many things, more than come on a page. */
export function buildManyStatements(count: number): Reading {
  const lines = Array.from({ length: count }, (_, index) => `Gate number ${String(index)} is open`);
  const speaker = buildPerson("Ada Okoye");
  return buildReading({
    id: "many",
    text: lines.map((line) => `“${line},” said Ada Okoye.`).join("\n"),
    publisher: "Herald",
    publishedOn: "2025-02-03",
    quotations: lines.map((content) => ({ content, speaker })),
  });
}
