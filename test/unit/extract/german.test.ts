import { expect, test } from "@jest/globals";
import { findQuotations } from "../../../src/extract/assemble-quotations.ts";
import { readUnits } from "../../../src/prose/read-units.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { buildDocument } from "../../../src/text/build-document.ts";
import { readGerman } from "../../fixtures/language/de/read-german.ts";
import { noNames } from "../../support/builders.ts";

const german = readGerman();

/** Who says what in a text, as the steps up to quotations read it: `speaker: content`. */
function readSaid(text: string): string[] {
  const read = readUnits(buildDocument(text, german, noNames), german);
  return findQuotations(read, german.extract).items.map(({ source, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `${source === null ? "?" : text.slice(source.start, source.end)}: ${words}`;
  });
}

test.each([
  ["„Die Brücke bleibt offen“, sagte Kanzler Ost.", "Kanzler Ost: Die Brücke bleibt offen"],
  ["Ost sagte, die Brücke werde gebaut.", "Ost: die Brücke werde gebaut"],
  [
    "Ost erklärte, dass die Brücke im Mai gebaut werde.",
    "Ost: dass die Brücke im Mai gebaut werde",
  ],
  ["Laut Ost bleibt die Brücke offen.", "Ost: bleibt die Brücke offen"],
  ["Nach Angaben von Minister Larn ist die Brücke sicher.", "Minister Larn: ist die Brücke sicher"],
  ["Man werde die Brücke bauen, so Ost.", "Ost: Man werde die Brücke bauen"],
  [
    "Die Brücke werde im Mai gebaut, teilte das Ministerium mit.",
    "das Ministerium: Die Brücke werde im Mai gebaut",
  ],
  [
    "Die Bürgermeisterin betonte: „Wir bauen die neue Brücke.“",
    "Die Bürgermeisterin: Wir bauen die neue Brücke.",
  ],
  [
    "„Wir bauen“, erklärte Larn, „und wir bauen schnell.“",
    "Larn: Wir bauen … und wir bauen schnell.",
  ],
  [
    "Gestern behauptete die Ministerin, sie habe die Brücke schon gebaut.",
    "die Ministerin: sie habe die Brücke schon gebaut",
  ],
])("%s", (text, said) => {
  expect(readSaid(text)).toEqual([said]);
});

test("the whole pipeline tells who speaks", () => {
  const text = [
    "Brücke bleibt offen",
    "„Die Brücke bleibt offen“, sagte Kanzler Adam Ost. Ost sagte, die Brücke werde gebaut.",
  ].join("\n\n");
  const { quotations } = runPipeline({ id: "de", text }, { ...readKnowledge(), language: german });
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(["Adam Ost", "Adam Ost"]);
});
