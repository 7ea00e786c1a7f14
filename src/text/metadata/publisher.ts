import { foldName } from "../../domain/names/name-key.ts";
import type { Document } from "../../domain/text/document.ts";
import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import type { TextLexicon } from "../../language/text-lexicon.ts";
import { findNamesIn, listHeadAndTail } from "./name-lines.ts";
import { type IsKnown, isOutlet } from "./outlets.ts";

/** Short words of a name in capitals that may be letters: "BBC". */
export const LONGEST_LETTERS = 3;

/**
 * The outlet that an article names as its own: behind its headline, in its by-line, in the lines that
 * say who published it. Where two are named, the one that stands surest; of a by-line with two, none.
 */
export function findPublisher(
  document: Document,
  title: TextSpan | null,
  { credits, outlets }: Pick<TextLexicon, "credits" | "outlets">,
  isKnown: IsKnown,
): TextSpan | null {
  const named = findNamesIn(document, listHeadAndTail(document), credits.publisher);
  return (
    findBehindTitle(document.text, title) ??
    chooseOnly(findInBylines(document)) ??
    chooseOnly(named.filter(({ text }) => isOutlet(text, outlets, isKnown)))
  );
}

/** Headlines of saved pages end in the outlet's name: "Bridge reopens | Example.org". */
function findBehindTitle(text: string, title: TextSpan | null): TextSpan | null {
  const match = title === null ? null : /\s\|\s(?<name>[^|]{2,40})$/u.exec(title.text);
  const name = match?.groups?.["name"];
  if (title === null || name === undefined) return null;
  return sliceSpan(text, { start: title.end - name.length, end: title.end });
}

function findInBylines({ text, paragraphs }: Document): TextSpan[] {
  return paragraphs.flatMap(({ start, byline }) =>
    (byline?.outlets ?? []).map((name) =>
      sliceSpan(text, { start: start + name.start, end: start + name.end }),
    ),
  );
}

/** The first of some names that are one. */
function chooseOnly(names: readonly TextSpan[]): TextSpan | null {
  const isOne = new Set(names.map(({ text }) => foldName(text))).size === 1;
  return isOne ? names[0]! : null;
}
