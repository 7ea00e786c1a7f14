import { expect, test } from "@jest/globals";
import { compileQuery } from "../../../support/api/compile-query.ts";

/*
 * Neo4j plans each pattern of a query, and takes tens of milliseconds for one: so what a `where` asks
 * for often must not be written often.
 */

const PAGE = "{ nodes { id } }";
const COUNTS = "{ totalCount }";

/** Kinds of `where` that hold so many conditions. */
const KINDS: readonly (readonly [name: string, write: (count: number) => string])[] = [
  ["speakers, all of them", (count) => `and: ${list(count, speaker)}`],
  ["speakers, any of them", (count) => `or: ${list(count, speaker)}`],
  ["places", (count) => `and: ${list(count, place)}`],
  ["media", (count) => `or: ${list(count, medium)}`],
  ["searches, any of them", (count) => `or: ${list(count, search)}`],
  ["articles", (count) => `and: ${list(count, (number) => `article: "a-${number}"`)}`],
  ["topics", (count) => `and: ${list(count, (number) => `about: { topic: "t-${number}" }`)}`],
  ["relations", (count) => `and: ${list(count, () => "relation: [CONTRADICTS]")}`],
  ["what a person decided", (count) => `and: ${list(count, () => "reviewStatus: [DECIDED]")}`],
  [
    "alternatives",
    (count) => `and: ${list(count / 2, (at) => `or: [{ ${place(at)} }, { ${medium(at)} }]`)}`,
  ],
  ["what is denied", (count) => `and: ${list(count, (number) => `not: { ${speaker(number)} }`)}`],
];

test.each(
  KINDS.flatMap(([name, write]) =>
    [PAGE, COUNTS].map((selection) => [name, selection, write] as const),
  ),
)("of %s, twice as many are no more patterns, %s", async (_name, selection, write) => {
  const [some, twice] = await Promise.all(
    [6, 12].map((count) => compileQuery(`{ statements(where: { ${write(count)} }) ${selection} }`)),
  );
  expect(countPatterns(twice!)).toBeLessThanOrEqual(countPatterns(some!));
  expect(twice!.length).toBeLessThan(2 * some!.length);
});

function list(count: number, write: (number: string) => string): string {
  const parts = Array.from({ length: count }, (_part, index) => `{ ${write(String(index))} }`);
  return `[${parts.join(", ")}]`;
}

function speaker(number: string): string {
  return `speaker: { id: "p-${number}" }`;
}

function place(number: string): string {
  return `about: { within: { id: "${number}" } }`;
}

function medium(number: string): string {
  return `medium: "m-${number}"`;
}

function search(number: string): string {
  return `search: "w${number}"`;
}

/** How many times Neo4j has to find out how to look for something. */
function countPatterns(query: string): number {
  return query.match(/\b(MATCH|EXISTS|COUNT|COLLECT|CALL|UNION)\b/g)!.length;
}
