import { expect, test } from "@jest/globals";
import { actorRules, inferBy, placeRules } from "../../../../src/domain/rules/resolution-rules.ts";

test("inferBy() gives a rule with its confidence", () => {
  const { confidence } = actorRules.pronoun;
  expect(inferBy("pronoun")).toEqual({ rule: "pronoun", confidence });
});

test("inferBy() gives the confidence of the case that is given", () => {
  const { confidence } = placeRules["country-first"];
  expect(inferBy("country-first", "a rival elsewhere")).toEqual({
    rule: "country-first",
    confidence: confidence["a rival elsewhere"],
  });
});
