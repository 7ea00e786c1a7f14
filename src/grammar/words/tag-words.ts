import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { hasRole, Role, VerbForm } from "../../language/word-form.ts";
import type { DraftWord } from "./draft-word.ts";
import { findMissingVerbs } from "./find-missing-verbs.ts";
import { UNKNOWN } from "./join-words.ts";
import { buildSpot, wantsBase } from "./spot.ts";
import { tagClosed } from "./tag-closed.ts";
import { tagOpen } from "./tag-open.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** Tags the words of a sentence, from left to right. */
export function tagWords(words: readonly DraftWord[], language: GrammarLexicon): void {
  const isHeadline = language.capitalNouns || isInCapitals(words);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.tag === UNKNOWN) {
      const spot = buildSpot(words, index, language, isHeadline);
      word.tag = tagClosed(spot) ?? tagOpen(spot);
    }
    finish(words, index);
  }
  findMissingVerbs(words);
}

/** Gives a word the dictionary form and the forms of the verb that its tag makes of it. */
function finish(words: readonly DraftWord[], index: number): void {
  const word = words[index]!;
  if (word.tag !== "VERB" && word.tag !== "AUXILIARY") {
    if (word.tag === "NOUN") word.lemma = word.form.nounLemma ?? word.lemma;
    return;
  }
  // "will lay": as it is in the dictionary, whatever else it may be of.
  const isBase = wantsBase(words[index - 1]) && (word.form.verbForms & VerbForm.BASE) !== 0;
  word.lemma = isBase ? word.normal : (word.form.verbLemma ?? word.lemma);
  word.verbForms = word.form.likelyForms;
}

/** From this share of capitals on they say nothing about names. */
const TITLE_CASE = 0.6;

function isInCapitals(words: readonly DraftWord[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { text, form } of words) {
    // "Detective Constable Rob Jones said": in a headline verbs have capitals, too.
    if (form.roles === 0 && form.noun < 0 && form.verb > 2 && /^\p{Ll}/u.test(text)) return false;
    if (text.length < 4 || hasRole(form, Role.PREPOSITION)) continue;
    long++;
    if (startsWithCapital(text)) capitals++;
  }
  return long > 2 && capitals >= long * TITLE_CASE;
}
