import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import type { ArticleInput } from "../../src/domain/articles/article.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { expectExactSpans } from "../support/expect-exact-spans.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const texts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const file = readFileSync(join(folder, name, "article.json"), "utf8");
    return [name, (JSON.parse(file) as ArticleInput).text] as const;
  });
const knowledge = readKnowledge();

/** Numbers from 0 up to 1 that are the same in every run (Mulberry32). */
function buildRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MARKS = ["“", "”", '"', "‘", "'", "(", ")", "—", ":", "\n\n", "\u00a0", "\ud83d"];
const CUTS = 12;

/** The text without a piece of it, with a stray mark in another place. */
function cut(text: string, random: () => number): string {
  const at = (): number => Math.floor(random() * (text.length + 1));
  const [first, second] = [at(), at()].sort((a, b) => a - b) as [number, number];
  const rest = random() < 0.5 ? text.slice(first, second) : text.slice(0, first) + text.slice(second);
  const mark = MARKS[Math.floor(random() * MARKS.length)]!;
  const place = Math.floor(random() * (rest.length + 1));
  return `Okoye${rest.slice(0, place)}${mark}${rest.slice(place)}`;
}

test.each(texts)("pieces of %s keep exact spans", (name, text) => {
  const random = buildRandom([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  for (let index = 0; index < CUTS; index++) {
    expectExactSpans(runPipeline({ id: name, text: cut(text, random) }, knowledge));
  }
});

test("the pieces are the same in every run, and differ from each other", () => {
  const pieces = (): string[] => {
    const random = buildRandom(1);
    return texts.map(([, text]) => cut(text, random));
  };
  expect(pieces()).toEqual(pieces());
  expect(new Set(pieces()).size).toBe(texts.length);
});
