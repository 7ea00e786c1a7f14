import type { Stretch, Word } from "./word.ts";

/**
 * A verb with what helps it: "has not been told". From its first word to the verb or its particle; a
 * subject or an adverb may stand inside ("did he say").
 */
export type VerbGroup = FiniteGroup | InfinitiveGroup | ParticipleGroup;

interface GroupParts extends Stretch {
  /** The main verb; of "is the mayor" and "does not" the auxiliary itself. */
  readonly verb: Word;
  /** Dictionary form of the main verb. */
  readonly lemma: string;
  readonly auxiliaries: readonly Word[];
  readonly negation: Word | null;
  readonly particle: Word | null;
  readonly voice: "active" | "passive";
  /** "has said" */
  readonly isPerfect: boolean;
  /** "is saying" */
  readonly isProgressive: boolean;
}

/** It has a subject, or commands. */
export interface FiniteGroup extends GroupParts {
  readonly form: "finite";
  readonly tense: "past" | "present";
  /** "will" in "will say", "might" in "might have said" */
  readonly modal: Word | null;
  readonly isImperative: boolean;
}

/** "to say", "say" in "make them say" */
export interface InfinitiveGroup extends GroupParts {
  readonly form: "infinitive";
  readonly mark: Word | null;
}

/** "saying", and passive "said" in "words said in haste" */
export interface ParticipleGroup extends GroupParts {
  readonly form: "participle";
}
