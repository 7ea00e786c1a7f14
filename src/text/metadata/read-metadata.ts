import type { Article, ArticleInput } from "../../domain/articles/article.ts";
import type { Document } from "../../domain/text/document.ts";
import { hashText } from "../../domain/ids.ts";
import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import { findAddress } from "./address.ts";
import { findAuthors } from "./authors.ts";
import { readCredits } from "./credits.ts";
import type { TextLexicon } from "../../language/text-lexicon.ts";
import { type IsKnown, writeCapitalsSmall } from "./outlets.ts";
import { findPublicationDate } from "./publication-date.ts";
import { findPublisher, LONGEST_LETTERS } from "./publisher.ts";

/**
 * An article's metadata: what its sender knows, else what the text itself shows, with the words
 * that show it. What neither tells stays `null`.
 */
export function readMetadata(
  input: ArticleInput,
  document: Document,
  lexicon: Pick<TextLexicon, "bylines" | "credits" | "dates" | "outlets">,
  isOutlet: IsKnown,
): Article {
  const written = findTitle(document);
  const title = settle(input.title, written, written?.text);
  const outlet = findPublisher(document, written, lexicon, isOutlet);
  const name = outlet === null ? undefined : writeCapitalsSmall(outlet.text, LONGEST_LETTERS);
  const publisher = settle(input.publisher, outlet, name);
  const authors = findAuthors(document);
  const author = settle(input.author, authors?.span, authors?.names);
  const day = findPublicationDate(document, lexicon.dates);
  const publishedOn = settle(input.publishedOn, day?.span, day?.day);
  const address = findAddress(document, lexicon.credits.address);
  const url = settle(input.url, address, address?.text);
  const dateline = findDateline(document);
  return {
    id: input.id,
    sha256: hashText(input.text),
    text: input.text,
    url: url.value,
    title: title.value,
    publisher: publisher.value,
    author: author.value,
    publishedOn: publishedOn.value,
    format: input.format ?? null,
    sourceSha256: input.sourceSha256 ?? null,
    dateline: dateline?.text ?? null,
    publishedDuring: null,
    ...readCredits(document, lexicon, isOutlet),
    evidence: {
      url: url.evidence,
      title: title.evidence,
      publisher: publisher.evidence,
      author: author.evidence,
      publishedOn: publishedOn.evidence,
      dateline,
    },
  };
}

/** What the sender knows, else what the text shows, with its words. */
function settle(
  given: string | undefined,
  span: TextSpan | null | undefined,
  read: string | undefined,
): { readonly value: string | null; readonly evidence: TextSpan | null } {
  return given === undefined
    ? { value: read ?? null, evidence: span ?? null }
    : { value: given, evidence: null };
}

function findTitle(document: Document): TextSpan | null {
  const first = document.paragraphs.find(
    ({ kind }) => kind !== "BOILERPLATE" && kind !== "CAPTION" && kind !== "BYLINE",
  );
  return first?.kind === "HEADLINE" ? sliceSpan(document.text, first) : null;
}

function findDateline({ text, paragraphs }: Document): TextSpan | null {
  for (const { kind, start, dateline } of paragraphs) {
    if (kind !== "BODY" || dateline?.place == null) continue;
    // "(NEW YORK) — "
    const from = text.indexOf(dateline.place, start);
    return sliceSpan(text, { start: from, end: from + dateline.place.length });
  }
  return null;
}
