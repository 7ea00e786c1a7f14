import { quoteWords, renderExcerpt } from "./excerpts.ts";
import type { RuleErrors } from "./find-rule-errors.ts";
import type { JudgedGold } from "../judge/judge-predictions.ts";

const MAX_RULES = 15;
const MAX_EXAMPLES = 3;

/** Lays out what the worst rules get wrong: counts, and a few examples of each way to be wrong. */
export function renderRuleErrors(rules: readonly RuleErrors[]): string[] {
  return rules.slice(0, MAX_RULES).flatMap((errors) => {
    const { rule, rightCount, missed, wronglyFound, wrongSpeaker } = errors;
    const counts = [
      `right ${String(rightCount)}`,
      `missed ${String(missed.length)}`,
      `wrongly found ${String(wronglyFound.length)}`,
      `wrong speaker ${String(wrongSpeaker.length)}`,
    ];
    return [
      `${rule ?? "(found by no rule)"}: ${counts.join(", ")}`,
      ...listExamples("missed", missed.map(renderExcerpt)),
      ...listExamples("wrongly found", wronglyFound.map(renderExcerpt)),
      ...listExamples("wrong speaker", wrongSpeaker.map(renderWrongSpeaker)),
    ];
  });
}

function listExamples(name: string, examples: readonly string[]): string[] {
  return examples.slice(0, MAX_EXAMPLES).map((example) => `  ${name.padEnd(13)} ${example}`);
}

function renderWrongSpeaker(gold: JudgedGold): string {
  const named = quoteWords(gold.content.source!.shown);
  const found = gold.match!.speakerName;
  return `${renderExcerpt(gold)} by ${named}, found ${found === null ? "nobody" : quoteWords(found)}`;
}
