import type { Language } from "../language/language.ts";
import type { Document, Paragraph, Sentence, Token } from "../domain/text/document.ts";
import { type IsPlace, readDateline } from "./datelines.ts";
import { findBylines } from "./metadata/bylines.ts";
import { type IsKnown, isAgency } from "./metadata/outlets.ts";
import { correctNameTags } from "./name-tags.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findRegionKinds } from "./regions.ts";
import { findSentences } from "./sentences.ts";
import { buildTokens } from "./tokens.ts";

/** Names that are known beforehand. */
export interface KnownNames {
  readonly isPlace: IsPlace;
  readonly isOutlet: IsKnown;
}

/**
 * Makes an article's text ready for reading: paragraphs with their region, sentences, tokens.
 *
 * The text itself is kept to the letter, so that every span that is found later shows exactly what
 * the article says.
 *
 * @param known  tells datelines in small letters, and with a colon, from labels; and by-lines from headings
 */
export function buildDocument(
  text: string,
  language: Pick<Language, "tag" | "text" | "grammar">,
  { isPlace, isOutlet }: KnownNames,
): Document {
  const { regions, abbreviations } = language.text;
  const lines = findParagraphs(text);
  // In a transcript "LINCOLN:" is somebody's name.
  const labels = lines.filter(({ start, end }) =>
    LABEL.test(text.slice(start, Math.min(end, start + LONGEST_LABEL))),
  );
  const mayBePlace: IsPlace = labels.length > 1 ? () => false : isPlace;
  const kinds = findRegionKinds(text, lines, regions);
  const bylines = findBylines(
    lines.map(({ start, end }) => text.slice(start, end)),
    {
      ...language.text,
      readForm: language.grammar.readForm,
      isPlace: (name) => isPlace(name, false),
      isOutlet,
    },
  );
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  lines.forEach((line, index) => {
    const firstSentence = sentences.length;
    // A dateline is no part of the first sentence: nobody says it.
    const dateline = readDateline(text.slice(line.start, line.end), mayBePlace, (name) =>
      isAgency(name, language.text.outlets),
    );
    const prose = { ...line, start: line.start + (dateline?.length ?? 0) };
    let firstToken = tokens.length;
    // Not spread into one push: a paragraph may hold more tokens than a call takes arguments.
    for (const token of buildTokens(text, prose, language)) tokens.push(token);
    for (const { start, end } of findSentences(text, prose, abbreviations)) {
      let endToken = firstToken;
      while (endToken < tokens.length && (tokens[endToken]?.start ?? end) < end) endToken++;
      sentences.push({ start, end, paragraph: index, firstToken, endToken });
      firstToken = endToken;
    }
    const kind = kinds[index] ?? "BODY";
    const byline = kind === "BOILERPLATE" ? null : (bylines.get(index) ?? null);
    paragraphs.push({
      ...line,
      kind: byline === null ? kind : "BYLINE",
      dateline,
      byline,
      firstSentence,
      endSentence: sentences.length,
    });
  });
  const named = language.grammar.capitalNouns ? tokens : correctNameTags(tokens, sentences);
  return { text, paragraphs, sentences, tokens: named };
}

/** "OKOYE:", "ADA OKOYE (voice-over):" */
const LABEL = /^\p{Lu}[\p{Lu}.'’ -]{1,40}(?: ?\([^()]{2,40}\))?: /u;
const LONGEST_LABEL = 90;
