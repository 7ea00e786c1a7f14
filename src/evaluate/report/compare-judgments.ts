import type { JudgedGold, JudgedPrediction, Judgment } from "../judge/judge-predictions.ts";

/** How a gold content came out. */
export type Outcome = "right" | "wrong speaker" | "missed";

export interface OutcomeChange {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly gold: JudgedGold;
}

/** What a change of the program did to its predictions. */
export interface Comparison {
  /** Gold contents that are right now and were not. */
  readonly gained: readonly OutcomeChange[];
  /** Gold contents that were right and are not now. */
  readonly lost: readonly OutcomeChange[];
  readonly newlyWrong: readonly JudgedPrediction[];
  readonly noLongerWrong: readonly JudgedPrediction[];
}

/** Compares two judgments over the same articles in the same view. */
export function compareJudgments(before: Judgment, after: Judgment): Comparison {
  const changes = after.gold.map((gold, index): OutcomeChange => ({
    before: getOutcome(before.gold[index]!),
    after: getOutcome(gold),
    gold,
  }));
  return {
    gained: changes.filter((change) => change.before !== "right" && change.after === "right"),
    lost: changes.filter((change) => change.before === "right" && change.after !== "right"),
    newlyWrong: subtract(findWrong(after), findWrong(before)),
    noLongerWrong: subtract(findWrong(before), findWrong(after)),
  };
}

function getOutcome({ match, isSpeakerRight }: JudgedGold): Outcome {
  if (match === null) return "missed";
  return isSpeakerRight === false ? "wrong speaker" : "right";
}

function findWrong({ predicted }: Judgment): JudgedPrediction[] {
  return predicted.filter(({ match }) => match === null);
}

function subtract(
  items: readonly JudgedPrediction[],
  others: readonly JudgedPrediction[],
): JudgedPrediction[] {
  const keys = new Set(others.map(buildKey));
  return items.filter((item) => !keys.has(buildKey(item)));
}

function buildKey({ articleId, start, end }: JudgedPrediction): string {
  return JSON.stringify([articleId, start, end]);
}
