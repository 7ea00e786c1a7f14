import { expect, test } from "@jest/globals";
import { type ListedClaim, renderClaims } from "../../../../src/cli/output/render-claims.ts";

type Said = ListedClaim["firstSaid"];

function say(name: string | null, text: string, day: string | null, publisher: string): Said {
  return {
    text,
    speaker: name === null ? null : { name },
    sourceText: "she",
    saidOn: null,
    publishedOn: day === null ? null : { from: day, to: day },
    quotations: [{ article: { publisher } }],
  };
}

const first = say("Ada Okoye", "11 died", "2026-06-01", "Herald");
const claim: ListedClaim = {
  text: "11 died",
  independentSources: 2,
  openBecause: [],
  firstSaid: first,
  repeated: [first, first],
  confirmedBy: [{ statement: say(null, "11 were killed", "2026-06-02", "Post") }],
  contradictedBy: [],
  deniedBy: [{ statement: say("Bo Lund", "nobody died", null, "Post") }],
  numbers: [
    { day: "2026-06-01", text: "11" },
    { day: null, text: "19" },
  ],
};

test("renderClaims() tells of each claim who said it, who else, who denies it, and what was counted", async () => {
  const lines = (await renderClaims([claim], 60)).split("\n").map((line) => line.trim());
  expect(lines.slice(1)).toEqual([
    "claim: 11 died",
    "first said: Ada Okoye, 2026-06-01 (Herald)",
    "again: 2×",
    "confirmed by: she, 2026-06-02 (Post)",
    "sources: 2",
    "denied by: Bo Lund (Post): “nobody died”",
    "numbers: 2026-06-01 11; 19",
  ]);
});

test("renderClaims() has no column in which nothing stands", async () => {
  const text = await renderClaims([claim], 400);
  expect(text).toContain("denied by");
  expect(text).not.toContain("contradicted by");
  expect(text).not.toContain("open because");
});

test("renderClaims() says that there are none", async () => {
  expect(await renderClaims([], 80)).toBe("(nothing)");
});
