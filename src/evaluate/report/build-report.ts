import { compareJudgments, type Comparison } from "./compare-judgments.ts";
import { findRuleErrors, type RuleErrors } from "./find-rule-errors.ts";
import type { GoldArticle } from "../gold/gold.ts";
import { judgePredictions } from "../judge/judge-predictions.ts";
import type { Prediction } from "../gold/prediction.ts";
import { buildScores, type Scores } from "./scores.ts";
import { SPEECH, VIEWS, type View } from "../judge/view.ts";

/** Everything that is to be said about some predictions. */
export interface Report {
  readonly tables: readonly Table[];
  /** In speech of all kinds. */
  readonly errors: readonly RuleErrors[];
  /** In speech of all kinds; `null` where there are no earlier predictions. */
  readonly comparison: (Comparison & { readonly earlierTables: readonly Table[] }) | null;
}

/** The scores in one view. */
export interface Table {
  readonly view: View;
  readonly rows: readonly Scores[];
}

/** Scores predictions, which come in the order of the articles, as earlier ones do. */
export function buildReport(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  earlier: readonly Prediction[] | null,
): Report {
  const speech = judgePredictions(articles, predictions, SPEECH);
  return {
    tables: buildTables(articles, predictions),
    errors: findRuleErrors(speech),
    comparison:
      earlier === null
        ? null
        : {
            earlierTables: buildTables(articles, earlier),
            ...compareJudgments(judgePredictions(articles, earlier, SPEECH), speech),
          },
  };
}

function buildTables(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
): Table[] {
  return VIEWS.map((view) => ({
    view,
    rows: buildScores(judgePredictions(articles, predictions, view)),
  }));
}
