import type { QuotationKind } from "../../domain/statements/quotation.ts";
import { getSourceType, type SourceType } from "../judge/compare-speakers.ts";
import type { Judgment } from "../judge/judge-predictions.ts";

/** The scores of one kind of content; every share is from 0 to 1. */
export interface Scores {
  readonly kind: string;
  readonly gold: number;
  readonly predicted: number;
  /** The very same words. */
  readonly exact: Accuracy;
  /** At least half of the words of both together. */
  readonly overlap: Accuracy;
  /** Of the contents that were found and whose gold names a source. */
  readonly speaker: Share & { readonly byType: Readonly<Record<SourceType, Share>> };
  /** Found, and given to the right speaker. */
  readonly endToEnd: Accuracy;
}

export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Share {
  readonly share: number;
  /** Of how many. */
  readonly count: number;
}

const ROWS: readonly { readonly kind: string; readonly kinds: readonly QuotationKind[] }[] = [
  { kind: "all", kinds: ["DIRECT", "MIXED", "INDIRECT"] },
  { kind: "direct", kinds: ["DIRECT"] },
  { kind: "mixed", kinds: ["MIXED"] },
  { kind: "indirect", kinds: ["INDIRECT"] },
  { kind: "direct+mixed", kinds: ["DIRECT", "MIXED"] },
];

/** Sums a judgment up, all kinds first, then kind by kind; kinds that do not occur are left out. */
export function buildScores({ gold, predicted }: Judgment): Scores[] {
  return ROWS.map(({ kind, kinds }) =>
    buildRow(kind, {
      gold: gold.filter((item) => kinds.includes(item.kind)),
      predicted: predicted.filter((item) => kinds.includes(item.kind)),
    }),
  ).filter((scores) => scores.kind === "all" || scores.gold > 0 || scores.predicted > 0);
}

function buildRow(kind: string, { gold, predicted }: Judgment): Scores {
  const attributed = gold.filter(({ match, content }) => match !== null && content.source !== null);
  // A prediction is free to name a speaker where gold names none.
  const attributable = predicted.filter(({ match }) => match === null || match.source !== null);
  const byType = (type: SourceType): Share =>
    measureShare(
      attributed.filter(({ content }) => getSourceType(content.source!) === type),
      isRight,
    );
  return {
    kind,
    gold: gold.length,
    predicted: predicted.length,
    exact: measureAccuracy(
      measureShare(predicted, ({ isExact }) => isExact),
      measureShare(gold, ({ isExact }) => isExact),
    ),
    overlap: measureAccuracy(
      measureShare(predicted, ({ match }) => match !== null),
      measureShare(gold, ({ match }) => match !== null),
    ),
    speaker: {
      ...measureShare(attributed, isRight),
      byType: { named: byType("named"), nominal: byType("nominal"), pronoun: byType("pronoun") },
    },
    endToEnd: measureAccuracy(
      measureShare(attributable, isRight),
      measureShare(
        gold.filter(({ content }) => content.source !== null),
        isRight,
      ),
    ),
  };
}

function isRight({ isSpeakerRight }: { readonly isSpeakerRight: boolean | null }): boolean {
  return isSpeakerRight === true;
}

function measureShare<Item>(items: readonly Item[], counts: (item: Item) => boolean): Share {
  const { length: count } = items;
  return { share: count === 0 ? 0 : items.filter(counts).length / count, count };
}

function measureAccuracy({ share: precision }: Share, { share: recall }: Share): Accuracy {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
