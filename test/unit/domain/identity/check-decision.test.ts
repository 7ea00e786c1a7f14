import { describe, expect, test } from "@jest/globals";
import {
  checkContainment,
  checkDecision,
  type DecisionScene,
} from "../../../../src/domain/identity/check-decision.ts";
import type { Decision } from "../../../../src/domain/identity/decision.ts";
import { buildIdentities } from "../../../../src/domain/identity/identities.ts";
import type { EntityType } from "../../../../src/domain/entity.ts";
import { buildActorId } from "../../../../src/domain/ids.ts";
import { decideThat } from "../../../support/decisions.ts";
import { lookup } from "../../../support/read-text.ts";

const [REED, MARSH, BOND] = ["Jon Reed", "Ida Marsh", "Lee Bond"].map((name) =>
  buildActorId("PERSON", name),
) as [string, string, string];
/** A source that its article leaves unnamed, and another one. */
const [AIDE, GUARD] = ["u-00000000000000000000", "u-11111111111111111111"];

const entityTypes = new Map<string, EntityType>([
  [REED, "PERSON"],
  [MARSH, "PERSON"],
  [BOND, "PERSON"],
  ["palace", "ORGANIZATION"],
  ["ostel", "PLACE"],
  ["varn", "PLACE"],
  [AIDE, "UNNAMED"],
  [GUARD, "UNNAMED"],
]);

/** Two quotations back one statement. */
const statementKeys = new Map([
  ["q-1", "s-1"],
  ["q-2", "s-2"],
  ["q-3", "s-3"],
  ["q-30", "s-3"],
]);

const speakerIds = new Map([
  ["q-1", REED],
  ["q-3", REED],
  ["q-30", REED],
]);

/** What is known where some decisions were made before. */
function buildScene(...decisions: readonly Decision[]): DecisionScene {
  const mentionedIn = new Set(["a-1", "q-1"]);
  const identities = buildIdentities(decisions, lookup);
  return { decisions, identities, entityTypes, mentionedIn, statementKeys, speakerIds };
}

/** The code and details with which a decision is refused, `null` where it is not. */
function refuse(check: () => void): unknown {
  try {
    check();
    return null;
  } catch (error) {
    const { code, details } = error as { code: string; details: unknown };
    return { code, details };
  }
}

const joined = decideThat("SAME", [REED, MARSH]);
const kept = decideThat("DIFFERENT", [REED, MARSH]);
const undone = decideThat("UNDO", [joined.id]);
const given = decideThat("REATTRIBUTE", [MARSH], ["q-3", "q-30"]);
const alike = decideThat("SAME_CLAIM", ["q-1", "q-3"]);

describe("checkDecision() lets pass", () => {
  test.each([
    ["two people joined", decideThat("SAME", [REED, MARSH]), buildScene()],
    ["a person and an organization joined", decideThat("SAME", [REED, "palace"]), buildScene()],
    ["two places joined", decideThat("SAME", ["ostel", "varn"]), buildScene()],
    ["an unnamed source joined to a person", decideThat("SAME", [AIDE, REED]), buildScene()],
    ["a place kept apart from a person", decideThat("DIFFERENT", ["ostel", REED]), buildScene()],
    ["two unnamed sources kept apart", decideThat("DIFFERENT", [AIDE, GUARD]), buildScene()],
    ["a split in an article", decideThat("SPLIT", [REED], ["a-1"]), buildScene()],
    [
      "a split in an article and a quotation",
      decideThat("SPLIT", [REED], ["a-1", "q-1"]),
      buildScene(),
    ],
    ["a decision undone", decideThat("UNDO", [joined.id]), buildScene(joined)],
    [
      "what was undone, decided again",
      decideThat("SAME", [REED, MARSH]),
      buildScene(joined, undone),
    ],
    ["two statements that say the same", alike, buildScene(joined)],
    ["two that do not", decideThat("OTHER_CLAIM", ["q-1", "q-2"]), buildScene(alike)],
    [
      "two that exclude each other, where another decision was undone",
      decideThat("CONTRADICTION", ["q-1", "q-3"]),
      buildScene(alike, decideThat("UNDO", [alike.id])),
    ],
    ["a statement given to another", given, buildScene(joined)],
    [
      "one whose speaker nobody knew",
      decideThat("REATTRIBUTE", [REED], ["q-2"]),
      buildScene(given),
    ],
    [
      "one given anew, where the other decision was undone",
      decideThat("REATTRIBUTE", [BOND], ["q-3"]),
      buildScene(given, decideThat("UNDO", [given.id])),
    ],
    ["a third who joins two", decideThat("SAME", [BOND, MARSH]), buildScene(joined)],
    ["a long reason", { ...joined, reason: "r".repeat(2000) }, buildScene()],
  ])("%s", (_name, decision, scene) => {
    expect(
      refuse(() => {
        checkDecision(decision, scene);
      }),
    ).toBeNull();
  });
});

describe("checkDecision() refuses", () => {
  const text = (field: string) => ({ field, longest: 2000 });
  const pair = (one: string, other: string) => {
    const [first, second] = [one, other].sort();
    return { one: first, other: second };
  };
  test.each<[string, Decision, DecisionScene, string, object]>([
    [
      "nobody who decides",
      { ...joined, decidedBy: " " },
      buildScene(),
      "DECISION_TEXT_INVALID",
      text("the name of who decides"),
    ],
    [
      "no reason",
      { ...joined, reason: "" },
      buildScene(),
      "DECISION_TEXT_INVALID",
      text("the reason"),
    ],
    [
      "a reason too long",
      { ...joined, reason: "r".repeat(2001) },
      buildScene(),
      "DECISION_TEXT_INVALID",
      text("the reason"),
    ],
    [
      "to undo what nobody decided",
      undone,
      buildScene(kept),
      "DECISION_UNKNOWN",
      { decisionId: joined.id },
    ],
    [
      "to undo what is undone",
      decideThat("UNDO", [joined.id]),
      buildScene(joined, undone),
      "DECISION_UNDONE",
      { decisionId: joined.id },
    ],
    [
      "to split off nothing",
      decideThat("SPLIT", [REED]),
      buildScene(),
      "DECISION_WITHOUT_MENTION",
      { entityId: REED, within: "" },
    ],
    [
      "to split where nobody is named",
      decideThat("SPLIT", [REED], ["a-1", "a-2"]),
      buildScene(),
      "DECISION_WITHOUT_MENTION",
      { entityId: REED, within: "a-2" },
    ],
    [
      "to split whom nobody knows",
      decideThat("SPLIT", ["nobody"], ["a-1"]),
      buildScene(),
      "DECISION_ENTITY_UNKNOWN",
      { entityId: "nobody" },
    ],
    [
      "to give to nobody",
      decideThat("REATTRIBUTE", ["nobody"], ["q-1"]),
      buildScene(),
      "DECISION_ENTITY_UNKNOWN",
      { entityId: "nobody" },
    ],
    [
      "to give what nobody said",
      decideThat("REATTRIBUTE", [MARSH], ["q-9"]),
      buildScene(),
      "DECISION_STATEMENT_UNKNOWN",
      { statementId: "q-9" },
    ],
    ...["ostel", AIDE].map((speakerId): [string, Decision, DecisionScene, string, object] => [
      `to give to ${speakerId}, who cannot be named elsewhere`,
      decideThat("REATTRIBUTE", [speakerId], ["q-1"]),
      buildScene(),
      "DECISION_SPEAKER_UNFIT",
      { speakerId },
    ]),
    [
      "to give what was given",
      decideThat("REATTRIBUTE", [BOND], ["q-30"]),
      buildScene(given),
      "DECISION_SPEAKER_MADE",
      { decisionId: given.id, quotationId: "q-30" },
    ],
    [
      "to give to whoever has it",
      decideThat("REATTRIBUTE", [REED], ["q-1"]),
      buildScene(),
      "DECISION_SPEAKER_EQUAL",
      { speakerId: REED, quotationId: "q-1" },
    ],
    [
      "to join whom nobody knows",
      decideThat("SAME", [REED, "nobody"]),
      buildScene(),
      "DECISION_ENTITY_UNKNOWN",
      { entityId: "nobody" },
    ],
    [
      "to join one to itself",
      decideThat("SAME", [REED, REED]),
      buildScene(),
      "DECISION_ENTITIES_EQUAL",
      pair(REED, REED),
    ],
    [
      "to join what is joined",
      decideThat("SAME", [REED, MARSH]),
      buildScene(joined),
      "DECISION_ENTITIES_EQUAL",
      pair(REED, MARSH),
    ],
    [
      "to keep apart what is joined",
      decideThat("DIFFERENT", [REED, MARSH]),
      buildScene(joined),
      "DECISION_ENTITIES_EQUAL",
      pair(REED, MARSH),
    ],
    [
      "to keep apart what is kept apart",
      decideThat("DIFFERENT", [MARSH, REED]),
      buildScene(kept),
      "DECISION_MADE",
      pair(REED, MARSH),
    ],
    [
      "to join a place and a person",
      decideThat("SAME", ["ostel", REED]),
      buildScene(),
      "DECISION_KINDS_DIFFER",
      pair("ostel", REED),
    ],
    [
      "about a statement that nobody knows",
      decideThat("SAME_CLAIM", ["q-1", "q-4"]),
      buildScene(),
      "DECISION_STATEMENT_UNKNOWN",
      { statementId: "q-4" },
    ],
    [
      "about one statement that two quotations back",
      decideThat("OTHER_CLAIM", ["q-3", "q-30"]),
      buildScene(),
      "DECISION_STATEMENTS_EQUAL",
      pair("q-3", "q-30"),
    ],
    [
      "about two statements of which it is decided how they stand",
      decideThat("CONTRADICTION", ["q-1", "q-30"]),
      buildScene(alike),
      "DECISION_CLAIMS_MADE",
      { decisionId: alike.id, ...pair("q-1", "q-30") },
    ],
    [
      "to join two unnamed sources",
      decideThat("SAME", [AIDE, GUARD]),
      buildScene(),
      "DECISION_UNNAMED",
      pair(AIDE, GUARD),
    ],
  ])("%s", (_name, decision, scene, code, details) => {
    expect(
      refuse(() => {
        checkDecision(decision, scene);
      }),
    ).toEqual({ code, details });
  });
});

describe("checkContainment()", () => {
  const check = (decision: Decision) =>
    refuse(() => {
      checkContainment(decision, buildIdentities([decision], lookup), lookup);
    });

  test.each([
    ["two places side by side joined", decideThat("SAME", ["ostel", "larnburg"])],
    ["two people joined", decideThat("SAME", [REED, MARSH])],
    [
      "a place kept apart from what contains it",
      decideThat("DIFFERENT", ["ostel", "ostel-region"]),
    ],
  ])("lets pass %s", (_name, decision) => {
    expect(check(decision)).toBeNull();
  });

  test.each([
    ["a place and the region around it", ["ostel", "ostel-region"]],
    ["a place and the country around its region", ["norland", "ostel"]],
  ])("refuses to join %s", (_name, [one, other]) => {
    expect(check(decideThat("SAME", [one!, other!]))).toEqual({
      code: "DECISION_CONTAINS",
      details: { one, other },
    });
  });
});
