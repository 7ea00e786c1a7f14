import { expect, test } from "@jest/globals";
import type { ClaimRelation } from "../../../../src/domain/claims/claim-relation.ts";
import { relateTexts } from "../../../support/claims/relate-texts.ts";

/** How two stand to each other of whom each speaks in an article of his own, of one day. */
function relate(one: string, other: string): ClaimRelation {
  const [a, b] = [one, other].map((said) => ({
    text: `The matter has divided Larne for weeks. ${said}. The mood is tense.`,
    publishedOn: "2024-05-14",
  }));
  return relateTexts(a!, b!)!;
}

test.each([
  [
    "20 to 30 cars burned in the garage",
    "40 cars burned in the garage",
    "One says “20 to 30 cars”, the other “40 cars”: “… burned in the garage”.",
  ],
  [
    "rents in Larne rose last year",
    "rents in Larne fell last year",
    "One says “rents in Larne rose last year”, the other the contrary: “rents in Larne fell last year”.",
  ],
  [
    "the dam does not leak at the foot",
    "the dam leaks at the foot",
    "One says “the dam leaks at the foot”, the other denies it: “the dam does not leak at the foot”.",
  ],
  [
    "the ferry was steered by Captain Nils Dahl during the collision",
    "the ferry was steered by Captain Erik Moen during the collision",
    "Of one deed, each names another who did it: “Captain Nils Dahl” and “Captain Erik Moen”.",
  ],
  [
    "the singer Petra Holm died on Sunday",
    "the singer Petra Holm died on Monday",
    "It happens but once: one says “on Sunday”, the other “on Monday”.",
  ],
  [
    "Petra Holm beat Olga Berg in the final",
    "Olga Berg beat Petra Holm in the final",
    "Who does it in one suffers it in the other: “Petra Holm beat Olga Berg in the final” and “Olga Berg beat Petra Holm in the final”.",
  ],
  [
    "70 percent of the members voted for Petra Holm",
    "58 percent of the members voted for Olof Berg",
    "Together they give away more than there is: “70 percent of the members” and “58 percent of the members”.",
  ],
  [
    "six sailors were killed in the explosion on the tanker",
    "six sailors died in the blast on the tanker",
    "Both tell the same: “six sailors were killed in the explosion on the tanker” and “six sailors died in the blast on the tanker”.",
  ],
])("of “%s” and “%s” readers are told why", (one, other, reason) => {
  const { reason: told } = relate(
    `Engineer Ada Okoye said that {${one}}`,
    `Lawyer Bo Lund said that {${other}}`,
  );
  expect(told).toBe(reason);
});

test("the reason of what is told again shows the words", () => {
  const { reason } = relate(
    "Nurse Ada Okoye said: “{We carried forty children out of the burning ward}”",
    "Nurse Ada Okoye told reporters: “{Yes, we carried forty children out of the burning ward}”",
  );
  expect(reason).toBe(
    "The same words stand in a row in both: “We carried forty children out of the burning ward” and “Yes, we carried forty children out of the burning ward”.",
  );
});

test("what two say is put side by side, first the parts that differ", () => {
  const { parts } = relate(
    "Engineer Ada Okoye said that {no trams ran to the harbor on Sunday}",
    "Lawyer Bo Lund said that {four trams ran to the harbor on Sunday}",
  );
  expect(parts).toEqual([
    { part: "WHAT", left: "ran", right: "ran" },
    { part: "DENIAL", left: "no", right: "" },
    {
      part: "WORDS",
      left: "no trams ran to the harbor on Sunday",
      right: "four trams ran to the harbor on Sunday",
    },
    { part: "WHO", left: "no trams", right: "four trams" },
    { part: "TO_WHOM", left: "to the harbor", right: "to the harbor" },
    { part: "WHEN", left: "on Sunday", right: "on Sunday" },
  ]);
});

test.each([
  ["the second", "left", "said that {the dam does not leak at the foot}"],
  ["the second, by the verb of saying", "left", "denied that {the dam leaks at the foot}"],
])("a denial leads from who denies to %s", (_name, startsFrom, denied) => {
  const said = "Engineer Ada Okoye said that {the dam leaks at the foot}";
  expect(relate(`Lawyer Bo Lund ${denied}`, said)).toMatchObject({ type: "DENIES", startsFrom });
  expect(relate(said, `Lawyer Bo Lund ${denied}`)).toMatchObject({ startsFrom: "right" });
});

test("who rejects the words of another denies them", () => {
  const relation = relate(
    "Mayor Nils Dahl said that {all the pipes in Larne have been replaced}",
    "Plumber Bo Lund said that {the mayor's claim that all the pipes have been replaced is a lie}",
  );
  expect(relation).toMatchObject({
    type: "DENIES",
    startsFrom: "right",
    confidence: 0.8,
    reason:
      "One rejects what the other says: “the mayor's claim that all the pipes have been replaced is a lie”.",
  });
});
