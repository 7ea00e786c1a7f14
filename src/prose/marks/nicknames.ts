import type { Document, Token } from "../../domain/text/document.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";
import type { Language } from "../../language/language.ts";
import { hasRole, Role } from "../../language/word-form.ts";

/** Words of a nickname, at most. */
const LONGEST = 3;

/**
 * Where the marks around a nickname stand, and an article in them, which are no words of the name around
 * it and quote nobody: "Ada “the Fox” Okoye".
 */
export function findNicknameMarks(
  { tokens, sentences, paragraphs }: Document,
  { grammar: { readForm }, extract: { names } }: Pick<Language, "grammar" | "extract">,
): ReadonlySet<number> {
  const marks = new Set<number>();
  for (const { paragraph, firstToken, endToken } of sentences) {
    if (paragraphs[paragraph]!.kind !== "BODY") continue;
    for (let open = firstToken + 1; open < endToken - 2; open++) {
      const close = findClose(tokens, open);
      if (close === null || close + 1 >= endToken) continue;
      const given = tokens[open - 1]!;
      const surname = tokens[close + 1]!;
      if (!isBeside(tokens, open, close) || !isName(given) || !isName(surname)) continue;
      const isGiven = names.givenNames.has(given.normal);
      const areNames = [given, surname].every(({ normal }) => !readForm(normal).isCommon);
      if (!isGiven && !areNames) continue;
      marks.add(tokens[open]!.start).add(tokens[close]!.start);
      const article = tokens[open + 1]!;
      if (hasRole(readForm(article.normal), Role.ARTICLE)) marks.add(article.start);
    }
  }
  return marks;
}

const MARK = /^["\u201c\u201d\u2018\u2019']$/u;

/** The mark behind the capitals that one opens; `null` where others or none stand behind it. */
function findClose(tokens: readonly Token[], open: number): number | null {
  if (!MARK.test(tokens[open]!.text)) return null;
  let index = open + 1;
  while (index <= open + LONGEST && /^(?:\p{Lu}|the$)/u.test(tokens[index]?.text ?? "")) index++;
  return index > open + 1 && MARK.test(tokens[index]?.text ?? "") ? index : null;
}

/** Whether a blank stands around the marks, and nothing inside them. */
function isBeside(tokens: readonly Token[], open: number, close: number): boolean {
  const [before, opening, first] = tokens.slice(open - 1, open + 2) as [Token, Token, Token];
  const [last, closing, behind] = tokens.slice(close - 1, close + 2) as [Token, Token, Token];
  return (
    opening.start === before.end + 1 &&
    first.start === opening.end &&
    closing.start === last.end &&
    behind.start === closing.end + 1
  );
}

function isName({ text, pos }: Token): boolean {
  return startsWithCapital(text) && (pos === "PROPN" || pos === "NOUN" || pos === "ADJ");
}
