import type { JudgedGold, JudgedPrediction, Judgment } from "../judge/judge-predictions.ts";

/** How one rule of quotation does, and where it fails. */
export interface RuleErrors {
  /** `null` gathers gold that no rule found any word of. */
  readonly rule: string | null;
  /** Contents that it found and gave to the right speaker, or that need none. */
  readonly rightCount: number;
  /** Of what it missed it may have found a part, less than half. */
  readonly missed: readonly JudgedGold[];
  readonly wronglyFound: readonly JudgedPrediction[];
  readonly wrongSpeaker: readonly JudgedGold[];
}

/** Finds what each rule of quotation gets wrong, the rule with most errors first. */
export function findRuleErrors({ gold, predicted }: Judgment): RuleErrors[] {
  const unmatched = predicted.filter(({ match }) => match === null);
  const rules = new Set([
    ...gold.map(({ nearest }) => nearest?.rule ?? null),
    ...unmatched.map(({ content }) => content.rule),
  ]);
  return [...rules]
    .map((rule): RuleErrors => {
      const near = gold.filter(({ nearest }) => (nearest?.rule ?? null) === rule);
      const found = near.filter(({ match }) => match !== null);
      const wrongSpeaker = found.filter(({ isSpeakerRight }) => isSpeakerRight === false);
      return {
        rule,
        rightCount: found.length - wrongSpeaker.length,
        missed: near.filter(({ match }) => match === null),
        wronglyFound: unmatched.filter(({ content }) => content.rule === rule),
        wrongSpeaker,
      };
    })
    .filter((errors) => countErrors(errors) > 0)
    .sort((a, b) => countErrors(b) - countErrors(a));
}

function countErrors({ missed, wronglyFound, wrongSpeaker }: RuleErrors): number {
  return missed.length + wronglyFound.length + wrongSpeaker.length;
}
