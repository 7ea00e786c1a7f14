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
  const title = findTitle(document);
  const publisher = findPublisher(document, title, lexicon, isOutlet);
  const author = findAuthors(document);
  const publishedOn = findPublicationDate(document, lexicon.dates);
  const dateline = findDateline(document);
  const url = findAddress(document, lexicon.credits.address);
  return {
    id: input.id,
    sha256: hashText(input.text),
    text: input.text,
    url: input.url ?? url?.text ?? null,
    title: input.title ?? title?.text ?? null,
    publisher:
      input.publisher ??
      (publisher === null ? null : writeCapitalsSmall(publisher.text, LONGEST_LETTERS)),
    author: input.author ?? author?.names ?? null,
    publishedOn: input.publishedOn ?? publishedOn?.day ?? null,
    dateline: dateline?.text ?? null,
    publishedDuring: null,
    ...readCredits(document, lexicon, isOutlet),
    evidence: {
      url: input.url === undefined ? url : null,
      title: input.title === undefined ? title : null,
      publisher: input.publisher === undefined ? publisher : null,
      author: input.author === undefined ? (author?.span ?? null) : null,
      publishedOn: input.publishedOn === undefined ? (publishedOn?.span ?? null) : null,
      dateline,
    },
  };
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
    return sliceSpan(text, { start, end: start + dateline.place.length });
  }
  return null;
}
