import { type Sentence, Token } from "../domain/text/document.ts";
import { startsWithCapital } from "../domain/text/letters.ts";

/** Of the words of a sentence: from this share of capitals on, they say nothing about names. */
const TITLE_CASE = 0.6;

/**
 * Corrects the tagger where a capital shows a name: "Lynch said", "Earnest added".
 *
 * Inside a sentence a capitalized word is a name whatever else the word may be; at the head of a
 * sentence it is one if the article has it as a name elsewhere. Sentences in title case are left alone.
 */
export function correctNameTags(tokens: readonly Token[], sentences: readonly Sentence[]): Token[] {
  const corrected = [...tokens];
  const names = new Set<string>();
  const heads: number[] = [];
  for (const { firstToken, endToken } of sentences) {
    if (isTitleCase(tokens, firstToken, endToken)) continue;
    let atHead = true;
    for (let index = firstToken; index < endToken; index++) {
      const token = tokens[index]!;
      if (token.pos === "PUNCT") {
        // What follows an opening mark or a colon may be the head of another sentence.
        atHead ||= /^["\u201c\u2018:(]$/u.test(token.text);
        continue;
      }
      if (MISTAKEN.has(token.pos) && isCapitalized(token)) {
        if (atHead) heads.push(index);
        else {
          corrected[index] = nameToken(token);
          names.add(token.text);
        }
      } else if (!atHead && token.pos === "PROPN") names.add(token.text);
      atHead = false;
    }
  }
  for (const index of heads) {
    const token = corrected[index]!;
    if (names.has(token.text)) corrected[index] = nameToken(token);
  }
  return corrected;
}

function nameToken({ start, end, text, normal, lemma }: Token): Token {
  return new Token(start, end, text, normal, lemma, "PROPN");
}

const MISTAKEN = new Set(["VERB", "NOUN", "ADJ", "ADV", "AUX", "INTJ", "X"]);

function isCapitalized({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0;
  let capitalized = 0;
  for (let index = first; index < end; index++) {
    const { text } = tokens[index]!;
    if (text.length < 4 || !/^\p{L}{4}/u.test(text)) continue;
    long++;
    if (startsWithCapital(text)) capitalized++;
  }
  return long > 2 && capitalized >= long * TITLE_CASE;
}
