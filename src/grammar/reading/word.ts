import type { Span } from "../../domain/text/span.ts";
import type { WordForm } from "../../language/word-form.ts";

/**
 * One word as the grammar takes it: a token, several with hyphens between them ("U.S.-led"), or several
 * that stand for one ("because of"). Words of a sentence are in order and do not overlap.
 */
export interface Word extends Span {
  /** Its place in the sentence. */
  readonly index: number;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly normal: string;
  /** Dictionary form, as the tag wants it: of "rose" `rise` where it is a verb. */
  readonly lemma: string;
  /** What it is here, mended where the tagger's neighbors prove it wrong. */
  readonly tag: Tag;
  /** Of a verb the forms that it may be here: bits of `VerbForm`; 0 of any other word. */
  readonly verbForms: number;
  /** What it could be anywhere. */
  readonly form: WordForm;
}

export type Tag =
  | "NOUN"
  | "NAME"
  | "PRONOUN"
  | "DETERMINER"
  /** "her" before a noun, "whose" */
  | "POSSESSIVE"
  /** "'s" behind an owner */
  | "OWNER_ENDING"
  | "ADJECTIVE"
  | "ADVERB"
  | "NUMBER"
  | "VERB"
  | "AUXILIARY"
  | "NEGATION"
  /** "to" before a verb */
  | "INFINITIVE_MARK"
  /** "up" in "give up" */
  | "PARTICLE"
  | "PREPOSITION"
  | "COORDINATOR"
  /** "because", and "that" before a clause that is no relative one */
  | "SUBORDINATOR"
  | "RELATIVE"
  | "QUESTION"
  /** "there" in "there is" */
  | "EXISTENTIAL"
  | "INTERJECTION"
  /** Punctuation and signs. */
  | "MARK"
  /** Words in quotation marks that are read as one. */
  | "QUOTE";

/** Words side by side; as a `Span` they count the text. */
export interface Stretch extends Span {
  /** Places `[firstWord, endWord)` in the sentence's words. */
  readonly firstWord: number;
  readonly endWord: number;
}
