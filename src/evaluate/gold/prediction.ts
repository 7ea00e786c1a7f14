import type { Quotation } from "../../domain/statements/quotation.ts";
import type { Span } from "../../domain/text/span.ts";

/** What the program found in one article. */
export interface Prediction {
  readonly articleId: string;
  readonly contents: readonly PredictedContent[];
}

/** One content span that was found; the spans of a split quotation stand alone. */
export interface PredictedContent extends Span {
  readonly source: Span | null;
  readonly speakerName: string | null;
  /** The rule that found the quotation. */
  readonly rule: string;
}

/** Takes from an article's quotations what can be scored. */
export function buildPrediction(articleId: string, quotations: readonly Quotation[]): Prediction {
  const contents = quotations.flatMap(({ content, source, speaker, rule }) =>
    content.map(({ start, end }): PredictedContent => ({
      start,
      end,
      source: source ?? speaker?.mention ?? null,
      speakerName: speaker?.name ?? null,
      rule,
    })),
  );
  return { articleId, contents };
}
