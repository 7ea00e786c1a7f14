import type { GivenQuotation } from "../../../domain/articles/given-quotation.ts";
import type { Fields } from "../fields/read-fields.ts";
import { isFields } from "../fields/read-fields.ts";
import type { GivenArticle } from "../given-article.ts";
import { readDay } from "../read-day.ts";

/**
 * The quotations that a row holds instead of an article, with a text that is made of nothing else; `null`
 * where it is no such row.
 */
export function readGivenRow(row: Fields): GivenArticle | null {
  return readQuotebank(row) ?? readQuotationGraph(row);
}

/** Quotebank: one quotation, and below it the name of the speaker as the row has it. */
function readQuotebank(row: Fields): GivenArticle | null {
  const { quoteID: id, quotation, speaker, probas, urls, date } = row;
  if (typeof id !== "string" || !isFilled(quotation)) return null;
  const text = quotation.trim();
  // "None" is Quotebank's word for nobody.
  const name = isFilled(speaker) && speaker !== "None" ? speaker.trim() : null;
  const start = text.length + GAP.length;
  const given: GivenQuotation = {
    start: 0,
    end: text.length,
    source: name === null ? null : { start, end: start + name.length },
    confidence: name === null ? null : findProbability(probas, name),
  };
  return {
    id,
    text: name === null ? text : `${text}${GAP}${name}`,
    url: [urls].flat().find(isFilled),
    publishedOn: typeof date === "string" ? readDay(date) : undefined,
    isCut: true,
    quotations: [given],
  };
}

/** GDELT's Global Quotation Graph: the quotations of a page, each with some words around it, and no speaker. */
function readQuotationGraph(row: Fields): GivenArticle | null {
  const { quotes, url, title, date } = row;
  if (!Array.isArray(quotes) || !isFilled(url)) return null;
  let text = "";
  const quotations: GivenQuotation[] = [];
  for (const one of quotes as unknown[]) {
    if (!isFields(one) || !isFilled(one["quote"])) continue;
    const quote = one["quote"].trim();
    const before = isFilled(one["pre"]) ? `${one["pre"].trim()} ` : "";
    const after = isFilled(one["post"]) ? ` ${one["post"].trim()}` : "";
    const start = text.length + (text === "" ? 0 : GAP.length) + before.length;
    quotations.push({ start, end: start + quote.length, source: null, confidence: null });
    text += `${text === "" ? "" : GAP}${before}${quote}${after}`;
  }
  if (quotations.length === 0) return null;
  return {
    text,
    url,
    title: isFilled(title) ? title.trim() : undefined,
    publishedOn: typeof date === "string" ? readDay(date) : undefined,
    isCut: true,
    quotations,
  };
}

const GAP = "\n\n";

function isFilled(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** [["Lena Horvat", "0.91"], ["None", "0.09"]] */
function findProbability(probas: unknown, name: string): number | null {
  const pairs: unknown[] = Array.isArray(probas) ? probas : [];
  const pair = pairs.find((one) => Array.isArray(one) && one[0] === name) as
    readonly unknown[] | undefined;
  const probability = Number(pair?.[1] ?? NaN);
  return probability >= 0 && probability <= 1 ? probability : null;
}
