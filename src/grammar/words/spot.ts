import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { hasRole, Role, type WordForm } from "../../language/word-form.ts";
import type { Tag } from "../reading/word.ts";
import type { DraftWord } from "./draft-word.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** A word that is to be tagged, and what stands beside it: tagged on the left, not yet on the right. */
export interface Spot {
  readonly words: readonly DraftWord[];
  readonly index: number;
  readonly language: GrammarLexicon;
  /** Whether capitals say nothing about names, as in a headline. */
  readonly isHeadline: boolean;
  readonly word: DraftWord;
  readonly form: WordForm;
  /** Which forms of a verb the word can be: bits of `VerbForm`. */
  readonly forms: number;
  /** The word right before. */
  readonly direct: DraftWord | undefined;
  /** The nearest word before that is no adverb. */
  readonly before: DraftWord | undefined;
  readonly next: DraftWord | undefined;
}

/** When a word has which tag; of a list of rules the first that holds decides. */
export type TagRule = readonly [holds: (spot: Spot) => boolean, tag: Tag];

export function applyRules(rules: readonly TagRule[], spot: Spot, otherwise: Tag): Tag {
  // By index: to take a pair apart costs more than most rules.
  for (const rule of rules) if (rule[0](spot)) return rule[1];
  return otherwise;
}

export function buildSpot(
  words: readonly DraftWord[],
  index: number,
  language: GrammarLexicon,
  isHeadline: boolean,
): Spot {
  const word = words[index]!;
  return {
    words,
    index,
    language,
    isHeadline,
    word,
    form: word.form,
    forms: word.form.verbForms,
    direct: words[index - 1],
    before: skipAdverbs(words, index - 1),
    next: words[index + 1],
  };
}

function skipAdverbs(words: readonly DraftWord[], from: number): DraftWord | undefined {
  let at = from;
  while (at > from - 3 && (words[at]?.tag === "ADVERB" || words[at]?.tag === "NEGATION")) at--;
  return words[at];
}

/** Whether a word has one of the tags. */
export function isTagged(word: DraftWord | undefined, ...tags: readonly Tag[]): boolean {
  return word !== undefined && tags.includes(word.tag);
}

/** Whether a word is of one of the closed classes. */
export function hasRoleOf(word: DraftWord | undefined, roles: number): boolean {
  return word !== undefined && hasRole(word.form, roles);
}

/** Whether only an infinitive can follow: "will", "to", "did n't". */
export function wantsBase(word: DraftWord | undefined): boolean {
  if (word?.tag !== "AUXILIARY") return word?.tag === "INFINITIVE_MARK";
  return hasRoleOf(word, Role.MODAL | Role.DO) && !hasRoleOf(word, Role.HAVE | Role.BE);
}

/** Whether an auxiliary of the class stands before. */
export function isBehindAuxiliary({ before }: Pick<Spot, "before">, role: number): boolean {
  return isTagged(before, "AUXILIARY") && hasRoleOf(before, role);
}

/** Whether what the tagger takes for a noun, name, adjective or number follows. */
export function isNominalNext({ next }: Spot): boolean {
  const pos = next?.pos;
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "NUM";
}

export function isCapital({ word }: Spot): boolean {
  return startsWithCapital(word.text);
}

/** "US", "IT", "WHO": letters of a name, unless all is in capitals. */
export function isAcronym({ word, next, direct }: Spot): boolean {
  if (word.text === word.normal || word.pos === "NUM") return false;
  if (!/^\p{Lu}{2,}$/u.test(word.text)) return false;
  const beside = next ?? direct;
  return beside !== undefined && !/^\p{Lu}{2}/u.test(beside.text);
}
