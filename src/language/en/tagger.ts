import { createRequire } from "node:module";
import anyAscii from "any-ascii";
import winkNLP from "wink-nlp";
import type { ItsFunction, Model, WinkMethods } from "wink-nlp";
import type { PartOfSpeech } from "../../domain/text/document.ts";
import type { TaggedWord } from "../language.ts";

/**
 * Gives words, in order, their part of speech and lemma; contractions come back in pieces.
 *
 * Equal words share one string, however often they occur.
 */
export function tagEnglish(words: readonly string[]): TaggedWord[] {
  const nlp = getTagger(words.length);
  const written = words.join(" ");
  const tagged = nlp.readDoc(useBaseLetters(written)).tokens();
  const texts = restoreLetters(written, tagged.out() as string[]);
  const tags = tagged.out(nlp.its.pos as ItsFunction<string>) as PartOfSpeech[];
  const lemmas = tagged.out(nlp.its.lemma as ItsFunction<string>) as string[];
  return texts.map((text, index) =>
    text === "said" && tags[index] === "ADJ" && isName(texts[index - 1], tags[index - 1])
      ? { text, lemma: "say", pos: "VERB" }
      : { text, lemma: lemmas[index] ?? text.toLowerCase(), pos: tags[index] ?? "X" },
  );
}

/** Latin letters that the tagger knows not, and would part a word at. */
const FOREIGN_LETTER = /[\u0100-\u024f\u1e00-\u1eff]/u;
const FOREIGN_LETTERS = new RegExp(FOREIGN_LETTER, "gu");

/** "Dvorák" for "Dvořák", letter by letter. */
function useBaseLetters(text: string): string {
  if (!FOREIGN_LETTER.test(text)) return text;
  return text.replace(FOREIGN_LETTERS, (letter) => anyAscii(letter).charAt(0) || letter);
}

/** The pieces of a text as it was written, where some were read with other letters. */
function restoreLetters(written: string, pieces: string[]): readonly string[] {
  if (!FOREIGN_LETTER.test(written)) return pieces;
  let at = 0;
  return pieces.map((piece) => {
    while (written.charAt(at) === " ") at++;
    at += piece.length;
    return written.slice(at - piece.length, at);
  });
}

/** "Cook said demand": behind a name that is a verb too, wink reads "the said demand". */
function isName(text = "", pos: PartOfSpeech = "X"): boolean {
  return pos === "PROPN" || (/^\p{Lu}\p{Ll}/u.test(text) && OPEN_CLASSES.has(pos));
}

const OPEN_CLASSES: ReadonlySet<PartOfSpeech> = new Set(["VERB", "NOUN", "ADJ"]);

/** A tagger remembers all words it has met, and would fill the memory over a large corpus. */
const WORDS_BEFORE_RENEWAL = 2_000_000;

let tagger: WinkMethods | null = null;
let taggedCount = 0;

/** The model is loaded with the first words, since most commands read no text. */
function getTagger(wordCount: number): WinkMethods {
  taggedCount += wordCount;
  if (tagger === null || taggedCount > WORDS_BEFORE_RENEWAL) {
    const model = createRequire(import.meta.url)("wink-eng-lite-web-model") as Model;
    tagger = winkNLP(model, ["pos"]);
    taggedCount = wordCount;
  }
  return tagger;
}
