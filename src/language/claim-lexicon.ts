/** Words by which two claims are compared; `seeds/lexicons/claims.en.txt` explains each list. */
export interface ClaimLexicon {
  /** By the dictionary form of their first word; those of more words stand first. */
  readonly meanings: ReadonlyMap<string, readonly MeaningEntry[]>;
  /** Meanings of what happens once. */
  readonly once: ReadonlySet<string>;
  /** Meanings of what is done to a thing by one alone: to start it. */
  readonly doneByOne: ReadonlySet<string>;
  /** Meanings of what one alone does to anything at a time: to hold it. */
  readonly heldByOne: ReadonlySet<string>;
  /** Meanings of having a share. */
  readonly sharedOut: ReadonlySet<string>;
  readonly opinions: ReadonlySet<string>;
  readonly lacking: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Beside them nothing is said to be so. */
  readonly open: ReadonlySet<string>;
  /** Modals of what will be. */
  readonly surely: ReadonlySet<string>;
  /** Modals of what can be done. */
  readonly ably: ReadonlySet<string>;
  /** Phrases in their words, by the first of these. */
  readonly soFar: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Likewise: what they stand beside is so at some times, and not at others. */
  readonly atTimes: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Who speaks calls himself so. */
  readonly self: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  /** Of what they describe there is one alone. */
  readonly unique: ReadonlySet<string>;
  /** Verbs whose content clause is so, whoever knows it. */
  readonly factive: ReadonlySet<string>;
  /** Verbs before an infinitive of what is not done. */
  readonly undone: ReadonlySet<string>;
  /** Verbs before an infinitive of what somebody saw himself. */
  readonly perceived: ReadonlySet<string>;
  /** They lead to what whoever stands before them has, or has not. */
  readonly having: ReadonlySet<string>;
  /** Nouns for what speaks for something. */
  readonly signs: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  /** Of these those for what somebody is said to have done. */
  readonly accusations: ReadonlySet<string>;
  /** What else rejects one that is called so: "absurd". */
  readonly rejecting: ReadonlySet<string>;
  /** "case" of "that is not the case": what is no such thing is not so. */
  readonly beingSo: ReadonlySet<string>;
  /** Whose words those of an office may be called, each in its words: "president" → "white house". */
  readonly voices: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns for what somebody said aloud, which others answer. */
  readonly spoken: ReadonlySet<string>;
  /** By their first word: behind these stands what is answered. */
  readonly answering: ReadonlyMap<string, readonly AnsweringWords[]>;
  /** Who does so answers what stands right before it. */
  readonly replying: ReadonlySet<string>;
  /** Behind these they lead to what they are about. */
  readonly matterMarks: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Between two numbers, or before the first and between them: "to", "between and". */
  readonly ranges: ReadonlySet<string>;
  /** They lead to the whole of which a number is a part: "of". */
  readonly partMarks: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly many: ReadonlyMap<string, number>;
  readonly multiplying: ReadonlyMap<string, Multiplying>;
  /** What a word has in common with others made of it: "retali". */
  readonly findStem: (word: string) => string;
}

/** "in response to", "ask about" */
export interface AnsweringWords {
  readonly words: readonly string[];
  /** Whether a name behind them is answered itself: "in response to Okoye", but not "asked about Okoye". */
  readonly takesNames: boolean;
}

/** Words that mean something. */
export interface MeaningEntry {
  /** Dictionary forms, in a row. */
  readonly words: readonly string[];
  readonly as: "verb" | "noun" | "any";
  readonly meaning: Meaning;
}

/** What words of one line mean. */
export interface Meaning {
  /** The first word of the line. */
  readonly key: string;
  /** Whether they tell the contrary of it. */
  readonly isContrary: boolean;
  /** Whether the contrary is so wherever the other is not. */
  readonly isComplement: boolean;
  /** Whether its line tells a contrary or another side, so that it is a deed or state to compare. */
  readonly isPaired: boolean;
  /** Whether it is one happening told from either side, and from which. */
  readonly side: "doer" | "partner" | null;
}

export interface Unit {
  /** That in which all of its kind are told. */
  readonly base: string;
  readonly factor: number;
}

/** What a verb does by so many percent: "double". */
export interface Multiplying {
  readonly meaning: Meaning;
  readonly percent: number;
}
