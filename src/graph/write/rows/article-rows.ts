import { getOrigin } from "../../../domain/articles/origin.ts";
import type { Reading } from "../../../domain/reading.ts";
import { getOpening } from "../../../domain/text/opening.ts";
import { printSpan } from "./span-properties.ts";

/** What an article's node keeps, but for its publisher and the day of publication. */
export function buildArticleProperties(reading: Reading): object {
  const { article } = reading;
  const { url, title, publisher, author, publishedOn, dateline } = article.evidence;
  return {
    name: getOpening(article.title ?? article.text) || article.id,
    sha256: article.sha256,
    text: article.text,
    url: article.url,
    title: article.title,
    author: article.author,
    dateline: article.dateline,
    ...printSpan("url", url),
    ...printSpan("title", title),
    ...printSpan("publisher", publisher),
    ...printSpan("author", author),
    ...printSpan("publishedOn", publishedOn),
    ...printSpan("dateline", dateline),
    ...buildReadProperties(reading),
  };
}

/** Where its text comes from, its time, and what is odd in it. */
function buildReadProperties({ article, findings }: Reading) {
  const { publishedDuring, credits, isFromFeed, aggregator } = article;
  return {
    publishedFrom: publishedDuring?.from ?? null,
    publishedTo: publishedDuring?.to ?? null,
    publishedPrecision: publishedDuring?.precision ?? null,
    publishedBasis: publishedDuring?.basis ?? null,
    publishedText: publishedDuring?.text ?? null,
    creditStarts: credits.map(({ start }) => start),
    creditEnds: credits.map(({ end }) => end),
    isFromFeed,
    aggregator: aggregator?.text ?? null,
    ...printSpan("aggregator", aggregator),
    _ownOrigin: getOrigin(article),
    _isCredited: credits.length > 0,
    findingCodes: findings.map(({ code }) => code),
    findingMessages: findings.map(({ message }) => message),
    findingStarts: findings.map(({ start }) => start),
    findingEnds: findings.map(({ end }) => end),
  };
}
