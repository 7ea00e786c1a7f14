import { expect, test } from "@jest/globals";
import { measureLinking } from "../../src/cli/commands/measure-linking.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";

test("names are linked to the registry no worse than they once were", () => {
  const { scores } = measureLinking(readKnowledge());
  expect(scores.names).toBeGreaterThan(140);
  expect(scores.precision).toBeGreaterThanOrEqual(0.86);
  expect(scores.recall).toBeGreaterThanOrEqual(0.86);
  expect(scores.abstentionPrecision).toBeGreaterThanOrEqual(0.95);
});

test("no name is taken for another person", () => {
  const { errors } = measureLinking(readKnowledge());
  const persons = errors.filter(
    ({ found }) => readKnowledge().lookup.getActor(found ?? "")?.type === "PERSON",
  );
  // A dog of that name: nothing in the text tells it from the president.
  expect(persons.map(({ words, article }) => [words, article.slice(0, 11)])).toEqual([
    ["Trump", "Trump, the "],
  ]);
});
