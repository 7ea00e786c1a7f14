import { z } from "zod";
import { AppError } from "../../errors/app-error.ts";
import type { GoldArticle } from "./gold.ts";
import { checkSpan, type FileText, parseJsonLines } from "./parse-json-lines.ts";
import type { PredictedContent, Prediction } from "./prediction.ts";
import { getSpeakerSpan, quoteFields } from "./quote-record.ts";

const quoteRecord = z.object({ ...quoteFields, rule: z.string() });
type QuoteRecord = z.infer<typeof quoteRecord>;

const articleRecord = z.object({ id: z.string(), quotes: z.array(quoteRecord) });

/** Writes predictions as JSON Lines, one article a line, with the field names of gold files. */
export function formatPredictions(predictions: readonly Prediction[]): string {
  const lines = predictions.map(({ articleId, contents }) =>
    JSON.stringify({ id: articleId, quotes: contents.map(buildRecord) }),
  );
  return lines.map((line) => `${line}\n`).join("");
}

/**
 * Reads the predictions for these articles back, in the articles' order.
 *
 * @throws EVALUATION_PREDICTION_MISSING, EVALUATION_SPAN_INVALID and what `parseJsonLines` throws
 */
export function parsePredictions(file: FileText, articles: readonly GoldArticle[]): Prediction[] {
  const lines = new Map(
    parseJsonLines(file, articleRecord).map((line) => [line.value.id, line] as const),
  );
  return articles.map(({ id, text }) => {
    const line = lines.get(id);
    if (line === undefined) {
      throw new AppError("EVALUATION_PREDICTION_MISSING", { path: file.path, articleId: id });
    }
    const contents = line.value.quotes.map(buildContent);
    for (const content of contents) checkSpan(content, text, line.position);
    return { articleId: id, contents };
  });
}

function buildRecord({ start, end, source, speakerName, rule }: PredictedContent): QuoteRecord {
  return {
    start,
    end,
    ...(source === null ? {} : { speakerStart: source.start, speakerEnd: source.end }),
    ...(speakerName === null ? {} : { speakerName }),
    rule,
  };
}

function buildContent(record: QuoteRecord): PredictedContent {
  const { start, end, speakerName, rule } = record;
  return { start, end, source: getSpeakerSpan(record), speakerName: speakerName ?? null, rule };
}
