import { expect, test } from "@jest/globals";
import { packClaims, unpackClaims } from "../../../../src/graph/claims/pack-claims.ts";
import { readTestArticle } from "../../../support/read-text.ts";

test.each([
  ["a clause", "Aylin Okoye said that the bridge at Varn was open."],
  [
    "numbers with and without an end",
    "Okoye said at least 12 tonnes and about 40 % of it were lost.",
  ],
  ["days, denials, plans", "Okoye denied that she would not sell the farm on 3 May 2026."],
  ["what is judged", "Okoye said that the claims of the mayor about the dam were false."],
  ["no clause", "Okoye spoke of “a disaster”."],
])("what is claimed is the same after it was packed: %s", (_what, text) => {
  const { claimed } = readTestArticle(text);
  expect(claimed.length).toBeGreaterThan(0);
  for (const content of claimed) {
    const packed = packClaims(content);
    expect(unpackClaims(packed)).toEqual(content);
    expect(packClaims(unpackClaims(packed))).toBe(packed);
  }
});

test("what goes without saying takes no room", () => {
  const [content] = readTestArticle("Aylin Okoye said that the bridge at Varn was open.").claimed;
  expect(packClaims(content!).length).toBeLessThan(JSON.stringify(content).length / 6);
});
