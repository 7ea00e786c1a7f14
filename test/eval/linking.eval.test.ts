import { expect, test } from "@jest/globals";
import { measureLinking } from "../../src/cli/commands/measure-linking.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";

test("names are linked to the registry no worse than they once were", () => {
  const { scores } = measureLinking(readKnowledge());
  expect(scores.names).toBeGreaterThan(230);
  expect(scores.precision).toBeGreaterThanOrEqual(0.9);
  expect(scores.recall).toBeGreaterThanOrEqual(0.9);
  expect(scores.abstentionPrecision).toBeGreaterThanOrEqual(0.95);
});

test("no name is taken for another person's or organization's", () => {
  const knowledge = readKnowledge();
  const { errors } = measureLinking(knowledge);
  const actors = errors.filter(({ found }) => knowledge.lookup.getActor(found ?? "") !== null);
  // A dog of that name: nothing in the text tells it from the president.
  expect(actors.map(({ words, article }) => [words, article.slice(0, 11)])).toEqual([
    ["Trump", "Trump, the "],
  ]);
});
