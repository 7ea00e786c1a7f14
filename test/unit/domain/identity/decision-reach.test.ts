import { describe, expect, test } from "@jest/globals";
import { type Decision } from "../../../../src/domain/identity/decision.ts";
import { findDecisionReach } from "../../../../src/domain/identity/decision-reach.ts";
import { buildIdentities } from "../../../../src/domain/identity/identities.ts";
import { buildActorId } from "../../../../src/domain/ids.ts";
import { decideThat } from "../../../support/decisions.ts";
import { lookup } from "../../../support/read-text.ts";

const KARPENKO = "volodymyr-karpenko";
const [ONE, TWO] = ["Jon Reed", "Ida Marsh"].map((name) => buildActorId("PERSON", name)).sort() as [
  string,
  string,
];

function reach(before: readonly Decision[], after: readonly Decision[]) {
  const [left, right] = [before, after].map((list) => buildIdentities(list, lookup));
  return findDecisionReach(left!, right!, lookup);
}

const nothing = { entityIds: [], basisIds: [], within: [] };
const same = decideThat("SAME", [ONE, KARPENKO]);
const kept = decideThat("DIFFERENT", [ONE, TWO]);
const split = decideThat("SPLIT", [ONE], ["a"]);

describe("findDecisionReach()", () => {
  test("joining a spelling to a person reaches those who wrote the spelling, not all of the person's", () => {
    expect(reach([], [same])).toEqual({ ...nothing, entityIds: [ONE] });
    expect(reach([same], [same, decideThat("UNDO", [same.id])])).toEqual({
      ...nothing,
      entityIds: [ONE],
    });
  });

  test("a split reaches the articles and quotations that it names", () => {
    expect(reach([], [split])).toEqual({ ...nothing, within: ["a"] });
  });

  test("giving a statement to another reaches its quotations, and so does its undo", () => {
    const given = decideThat("REATTRIBUTE", [KARPENKO], ["q-1", "q-2"]);
    expect(reach([], [given])).toEqual({ ...nothing, within: ["q-1", "q-2"] });
    expect(reach([given], [given, decideThat("UNDO", [given.id])])).toEqual({
      ...nothing,
      within: ["q-1", "q-2"],
    });
    expect(reach([given], [given, kept])).toEqual(nothing);
  });

  test("a join of what was split reaches the split, too", () => {
    const joined = decideThat("SAME", [ONE, TWO]);
    expect(reach([split], [split, joined])).toEqual({
      ...nothing,
      entityIds: [TWO],
      within: ["a"],
    });
  });

  test("what registered entities stand on moves with it", () => {
    const ids = ["norland-ministry-of-water", "government-of-norland"];
    expect(reach([], [decideThat("SAME", ids)])).toEqual({
      ...nothing,
      entityIds: ["norland-ministry-of-water"],
      basisIds: ["norland-ministry-of-water", "government-of-norland"],
    });
  });

  test("keeping two apart reaches nothing", () => {
    expect(reach([], [kept])).toEqual(nothing);
  });
});
