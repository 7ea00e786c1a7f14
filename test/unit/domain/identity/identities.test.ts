import { describe, expect, test } from "@jest/globals";
import {
  type Decision,
  buildDecision,
  findDecisionsInForce,
} from "../../../../src/domain/identity/decision.ts";
import { buildIdentities } from "../../../../src/domain/identity/identities.ts";
import { buildActorId } from "../../../../src/domain/ids.ts";
import { decideThat } from "../../../support/decisions.ts";
import { lookup } from "../../../support/read-text.ts";

/** Registered in the world of the tests. */
const KARPENKO = "volodymyr-karpenko";
const LINDQVIST = "tarja-lindqvist";
/** Known from articles alone; in the order of their ids. */
const [ONE, TWO, THREE] = ["Jon Reed", "Ida Marsh", "Lee Bond"]
  .map((name) => buildActorId("PERSON", name))
  .sort() as [string, string, string];

function identify(...decisions: readonly Decision[]) {
  return buildIdentities(decisions, lookup);
}

describe("buildIdentities()", () => {
  test.each([
    ["the registered one", [TWO, KARPENKO], KARPENKO],
    ["the smaller of two that are registered", [KARPENKO, LINDQVIST], LINDQVIST],
    ["the smaller of two that are not", [TWO, ONE], ONE],
    ["the named one", ["u-00000000000000000000", ONE], ONE],
    ["the known one, where a registry dropped the other", ["a-slug", ONE], ONE],
  ])("leads both ids to %s", (_name, ids, expected) => {
    const { getCanonicalId, formerIds } = identify(decideThat("SAME", ids));
    expect(ids.map(getCanonicalId)).toEqual([expected, expected]);
    const other = ids.find((id) => id !== expected)!;
    expect([...formerIds]).toEqual([[other, expected]]);
  });

  test("holds a split for what took the place of its article, under the same id", () => {
    const split = decideThat("SPLIT", [ONE], ["a-1"]);
    const [plain] = identify(split).splits;
    const { splits, decide } = buildIdentities([split], lookup, new Map([["a-1", "a-2"]]));
    expect(splits.map(({ id }) => id)).toEqual([plain!.id]);
    expect(["a-1", "a-2", "a-3"].map((articleId) => decide(ONE, articleId, "q-1"))).toEqual([
      plain!.id,
      plain!.id,
      ONE,
    ]);
  });

  test("joins what is the same as the same", () => {
    const { getCanonicalId, listJoined } = identify(
      decideThat("SAME", [THREE, TWO]),
      decideThat("SAME", [ONE, TWO]),
    );
    expect([ONE, TWO, THREE].map(getCanonicalId)).toEqual([ONE, ONE, ONE]);
    expect(listJoined(THREE)).toEqual([ONE, TWO, THREE]);
  });

  test.each<[string, (decisions: Decision[]) => Decision[]]>([
    ["two that are different", (list) => [...list, decideThat("DIFFERENT", [ONE, TWO])]],
    [
      "two that are different through a third",
      (list) => [...list, decideThat("SAME", [TWO, THREE]), decideThat("DIFFERENT", [ONE, THREE])],
    ],
  ])("refuses to join %s", (_name, build) => {
    const decisions = build([decideThat("SAME", [ONE, TWO])]);
    const culprit = decisions.at(-1)!;
    expect(() => identify(...decisions)).toThrow(
      expect.objectContaining({
        code: "DECISION_CONTRADICTS",
        details: expect.objectContaining({ decisionId: culprit.id }),
      }),
    );
  });

  test("gives what was split off an id of its own, in those articles and quotations alone", () => {
    const { decide, describe: show } = identify();
    const split = decideThat("SPLIT", [ONE], ["article-1", "q-2"]);
    const { decide: decideNow, describe: showNow } = identify(split);
    const part = showNow(split).entityIds[1]!;
    expect(part).toMatch(/^p-[0-9a-f]{20}$/);
    expect(part).not.toBe(ONE);
    expect([
      decideNow(ONE, "article-1", "q-1"),
      decideNow(ONE, "article-2", "q-2"),
      decideNow(ONE, "article-2", "q-3"),
      decideNow(TWO, "article-1", "q-1"),
    ]).toEqual([part, part, ONE, TWO]);
    expect([decide(ONE, "article-1", "q-1"), show(split).isInForce]).toEqual([ONE, false]);
  });

  test("splits the same off under the same id, whoever decides it", () => {
    const [first, second] = [decideThat("SPLIT", [ONE], ["a"]), decideThat("SPLIT", [ONE], ["a"])];
    expect(first.id).not.toBe(second.id);
    expect(identify(first).describe(first)).toEqual(identify(second).describe(second));
  });

  test("splits the joined, joins what was split off, and splits it again", () => {
    const same = decideThat("SAME", [ONE, TWO]);
    const split = decideThat("SPLIT", [ONE], ["a", "b"]);
    const part = identify(split).describe(split).entityIds[1]!;
    const joined = decideThat("SAME", [part, KARPENKO]);
    const again = decideThat("SPLIT", [part], ["b"]);
    const { decide, describe: show } = identify(same, split, joined, again);
    const rest = show(again).entityIds.at(-1)!;
    expect(["a", "b", "c"].map((article) => decide(TWO, article, "q"))).toEqual([
      KARPENKO,
      rest,
      ONE,
    ]);
  });

  test("refuses to join what was split off with what it was split off", () => {
    const split = decideThat("SPLIT", [ONE], ["a"]);
    const part = identify(split).describe(split).entityIds[1]!;
    expect(() => identify(split, decideThat("SAME", [ONE, part]))).toThrow(
      expect.objectContaining({ code: "DECISION_CONTRADICTS" }),
    );
  });

  test("ends where splits and joins lead in a circle", () => {
    const left = decideThat("SPLIT", [ONE], ["a"]);
    const right = decideThat("SPLIT", [TWO], ["a"]);
    const [leftPart, rightPart] = [left, right].map((s) => identify(s).describe(s).entityIds[1]!);
    const { decide } = identify(
      left,
      right,
      decideThat("SAME", [leftPart!, TWO]),
      decideThat("SAME", [rightPart!, ONE]),
    );
    // Which of them it is depends on their ids.
    expect([ONE, TWO, leftPart, rightPart]).toContain(decide(ONE, "a", "q"));
  });

  test("the id of a split that was undone leads to where it came from", () => {
    const split = decideThat("SPLIT", [ONE], ["a"]);
    const part = identify(split).describe(split).entityIds[1]!;
    const { formerIds, decide } = identify(split, decideThat("UNDO", [split.id]));
    expect(formerIds.get(part)).toBe(ONE);
    expect(decide(ONE, "a", "q")).toBe(ONE);
  });

  test("gives the same result in whatever order decisions are handed in", () => {
    const random = buildRandom(7);
    const ids = [KARPENKO, LINDQVIST, ...listIds(20)];
    for (let round = 0; round < 50; round++) {
      const pick = (): string => ids[Math.floor(random() * ids.length)]!;
      const decisions = Array.from({ length: 12 }, () =>
        random() < 0.7
          ? decideThat("SAME", [pick(), pick()])
          : decideThat("SPLIT", [pick()], ["a", "b"].slice(Math.floor(random() * 2))),
      );
      decisions.push(decideThat("UNDO", [decisions[0]!.id]));
      decisions.push(decideThat("UNDO", [decisions.at(-1)!.id]));
      decisions.push(decideThat("UNDO", [decisions[1]!.id]));
      const shuffled = decisions
        .map((decision) => ({ decision, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ decision }) => decision);
      expect(project(shuffled, ids)).toEqual(project(decisions, ids));
    }
  });
});

describe("findDecisionsInForce()", () => {
  test("an undo takes a decision back, the undo of the undo brings it again", () => {
    const same = decideThat("SAME", [ONE, TWO]);
    const undo = decideThat("UNDO", [same.id]);
    const redo = decideThat("UNDO", [undo.id]);
    expect(findDecisionsInForce([same])).toEqual([same]);
    expect(findDecisionsInForce([undo, same])).toEqual([undo]);
    expect(findDecisionsInForce([redo, undo, same])).toEqual([same, redo]);
  });
});

test("the id of a decision does not depend on the order of the ids in it", () => {
  const content = { decidedBy: "a", decidedAt: "2026-01-01T00:00:00.000Z", reason: "b" };
  const [one, other] = [
    [ONE, TWO],
    [TWO, ONE],
  ].map((ids) => buildDecision({ kind: "SAME", ids, within: [], ...content }));
  expect(one!.id).toBe(other!.id);
});

/** What a set of decisions comes to, also where it contradicts itself. */
function project(decisions: readonly Decision[], ids: readonly string[]): unknown {
  try {
    const { decide, formerIds } = identify(...decisions);
    return {
      decided: ids.flatMap((id) => ["a", "b"].map((article) => decide(id, article, "q"))),
      formerIds: [...formerIds].sort(),
    };
  } catch (error) {
    return { code: (error as { code: string }).code };
  }
}

function listIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    buildActorId("PERSON", `Person ${String.fromCharCode(98 + index)}zt`),
  );
}

/** The same numbers from 0 to 1 in each run. */
function buildRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
