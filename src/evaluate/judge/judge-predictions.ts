import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import { isSpeakerRight } from "./compare-speakers.ts";
import type { GoldArticle, GoldContent } from "../gold/gold.ts";
import { matchRuns } from "./match-runs.ts";
import type { PredictedContent, Prediction } from "../gold/prediction.ts";
import { buildRunSelector, type ViewedRun } from "./select-runs.ts";
import type { View } from "./view.ts";
import { countSharedWords } from "./word-runs.ts";

/** What was to be found and what was found in some articles, each judged against the other. */
export interface Judgment {
  readonly gold: readonly JudgedGold[];
  readonly predicted: readonly JudgedPrediction[];
}

interface Judged extends TextSpan {
  readonly articleId: string;
  readonly kind: ViewedRun<unknown>["kind"];
  /** Whether the other side has the very same words. */
  readonly isExact: boolean;
  /** Whether the matching prediction names the right speaker; `null` where nothing tells. */
  readonly isSpeakerRight: boolean | null;
}

export interface JudgedGold extends Judged {
  readonly content: GoldContent;
  /** The prediction with at least half of the words, one for each gold content. */
  readonly match: PredictedContent | null;
  /** The prediction that shares most words, enough or not. */
  readonly nearest: PredictedContent | null;
}

export interface JudgedPrediction extends Judged {
  readonly content: PredictedContent;
  readonly match: GoldContent | null;
}

/**
 * Judges the predictions for articles, which come in the same order.
 *
 * Gold that the view does not look at is left out, and so are the predictions that match it.
 */
export function judgePredictions(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  view: View,
): Judgment {
  const judgments = articles.map((article, index) =>
    judgeArticle(article, predictions[index]!.contents, view),
  );
  return {
    gold: judgments.flatMap(({ gold }) => gold),
    predicted: judgments.flatMap(({ predicted }) => predicted),
  };
}

function judgeArticle(
  { id, text, contents }: GoldArticle,
  predictedContents: readonly PredictedContent[],
  view: View,
): Judgment {
  const selectRuns = buildRunSelector(text, view);
  const gold = selectRuns(contents);
  const predicted = selectRuns(predictedContents);
  const matches = matchRuns(gold, predicted, 0.5);
  const goldMatches = new Map([...matches].map(([goldRun, run]) => [run, goldRun]));
  const exact = matchRuns(gold, predicted, 1);
  const exactPredictions = new Set(exact.values());
  const counts = ({ act, isIgnored }: GoldContent): boolean =>
    !isIgnored && (view.act === null || act === view.act);
  const describe = (run: ViewedRun<unknown>) => ({
    ...sliceSpan(text, run),
    articleId: id,
    kind: run.kind,
  });
  return {
    gold: gold
      .filter(({ content }) => counts(content))
      .map((run): JudgedGold => {
        const match = matches.get(run)?.content ?? null;
        return {
          ...describe(run),
          content: run.content,
          isExact: exact.has(run),
          isSpeakerRight: judgeSpeaker(run.content, match),
          match,
          nearest: match ?? getNearest(run, predicted),
        };
      }),
    predicted: predicted
      .map((run): JudgedPrediction => {
        const match = goldMatches.get(run)?.content ?? null;
        return {
          ...describe(run),
          content: run.content,
          isExact: exactPredictions.has(run),
          isSpeakerRight: match === null ? null : judgeSpeaker(match, run.content),
          match,
        };
      })
      .filter(({ match }) => match === null || counts(match)),
  };
}

function judgeSpeaker({ source }: GoldContent, match: PredictedContent | null): boolean | null {
  return source === null || match === null ? null : isSpeakerRight(source, match);
}

function getNearest(
  gold: ViewedRun<GoldContent>,
  predicted: readonly ViewedRun<PredictedContent>[],
): PredictedContent | null {
  let most = 0;
  let nearest: PredictedContent | null = null;
  for (const run of predicted) {
    const shared = countSharedWords(gold, run);
    if (shared <= most) continue;
    most = shared;
    nearest = run.content;
  }
  return nearest;
}
