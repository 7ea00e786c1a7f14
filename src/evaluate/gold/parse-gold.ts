import { z } from "zod";
import { AppError } from "../../errors/app-error.ts";
import type { GoldArticle, GoldContent, GoldSource } from "./gold.ts";
import { checkSpan, type FileText, type LinePosition, parseJsonLines } from "./parse-json-lines.ts";
import { getSpeakerSpan, offset, quoteFields } from "./quote-record.ts";

const quoteRecord = z.object({
  ...quoteFields,
  text: z.string().optional(),
  act: z.string().optional(),
  ignore: z.boolean().optional(),
  speakerText: z.string().optional(),
  speakerAliases: z.array(z.string()).optional(),
  moreSpeakers: z
    .array(z.object({ start: offset, end: offset, text: z.string().optional() }))
    .optional(),
});
type QuoteRecord = z.infer<typeof quoteRecord>;

const articleRecord = z.object({
  id: z.string().min(1),
  text: z.string(),
  quotes: z.array(quoteRecord),
});

/**
 * Reads annotated articles, one JSON object a line: `id`, `text` and `quotes`, each of these with
 * `start` and `end`. Fields that scoring does not need are left aside.
 *
 * @throws EVALUATION_GOLD_EMPTY, EVALUATION_SPAN_INVALID, EVALUATION_SPAN_TEXT_DIFFERS and what
 * `parseJsonLines` throws
 */
export function parseGold(file: FileText): GoldArticle[] {
  const lines = parseJsonLines(file, articleRecord);
  if (lines.length === 0) throw new AppError("EVALUATION_GOLD_EMPTY", { path: file.path });
  return lines.map(({ position, value: { id, text, quotes } }) => ({
    id,
    text,
    contents: quotes.map((quote) => buildContent(quote, text, position)),
  }));
}

function buildContent(quote: QuoteRecord, text: string, position: LinePosition): GoldContent {
  const { start, end } = quote;
  checkSpan(quote, text, position);
  if (quote.text !== undefined && text.slice(start, end) !== quote.text) {
    throw new AppError("EVALUATION_SPAN_TEXT_DIFFERS", { ...position, start, end });
  }
  const source = buildSource(quote);
  for (const span of source?.spans ?? []) checkSpan(span, text, position);
  return { start, end, act: quote.act ?? null, isIgnored: quote.ignore ?? false, source };
}

function buildSource(quote: QuoteRecord): GoldSource | null {
  const { speakerText = "", speakerName = "", speakerAliases = [], moreSpeakers = [] } = quote;
  const shown = speakerText || speakerName;
  if (quote.speakerStart === undefined && shown === "") return null;
  const span = getSpeakerSpan(quote);
  const words = moreSpeakers.map(({ text }) => text ?? "");
  return {
    spans: [...(span === null ? [] : [span]), ...moreSpeakers],
    names: [speakerName, ...speakerAliases, speakerText, ...words].filter((name) => name !== ""),
    shown,
  };
}
