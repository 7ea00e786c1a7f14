import type { Article, ArticleInput } from "../../domain/articles/article.ts";
import type { Document } from "../../domain/text/document.ts";
import { hashText } from "../../domain/ids.ts";
import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import { readCredits } from "./credits.ts";
import type { TextLexicon } from "../../language/text-lexicon.ts";
import { findPublicationDate } from "./publication-date.ts";

/**
 * An article's metadata: what its sender knows, else what the text itself shows, with the words
 * that show it. What neither tells stays `null`.
 */
export function readMetadata(
  input: ArticleInput,
  document: Document,
  { credits, dates }: Pick<TextLexicon, "credits" | "dates">,
): Article {
  const title = findTitle(document);
  const publisher = findPublisher(document.text, title);
  const publishedOn = findPublicationDate(document, dates);
  const dateline = findDateline(document);
  return {
    id: input.id,
    sha256: hashText(input.text),
    text: input.text,
    url: input.url ?? null,
    title: input.title ?? title?.text ?? null,
    publisher: input.publisher ?? publisher?.text ?? null,
    publishedOn: input.publishedOn ?? publishedOn?.day ?? null,
    dateline: dateline?.text ?? null,
    publishedDuring: null,
    ...readCredits(document, credits),
    evidence: {
      title: input.title === undefined ? title : null,
      publisher: input.publisher === undefined ? publisher : null,
      publishedOn: input.publishedOn === undefined ? (publishedOn?.span ?? null) : null,
      dateline,
    },
  };
}

function findTitle(document: Document): TextSpan | null {
  const first = document.paragraphs.find(
    ({ kind }) => kind !== "BOILERPLATE" && kind !== "CAPTION",
  );
  return first?.kind === "HEADLINE" ? sliceSpan(document.text, first) : null;
}

/** Headlines of saved pages end in the outlet's name: "Bridge reopens | Example.org". */
function findPublisher(text: string, title: TextSpan | null): TextSpan | null {
  const match = title === null ? null : /\s\|\s(?<name>[^|]{2,40})$/u.exec(title.text);
  const name = match?.groups?.["name"];
  if (title === null || name === undefined) return null;
  return sliceSpan(text, { start: title.end - name.length, end: title.end });
}

function findDateline({ text, paragraphs }: Document): TextSpan | null {
  for (const { kind, start, dateline } of paragraphs) {
    if (kind !== "BODY" || dateline?.place == null) continue;
    return sliceSpan(text, { start, end: start + dateline.place.length });
  }
  return null;
}
