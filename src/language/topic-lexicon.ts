import type { Exclusion, Stance } from "../domain/statements/assertion.ts";

/** What may be said of many things in two ways that exclude each other; `seeds/lexicons/topics.en.txt` explains each part. */
export interface Topic {
  readonly name: string;
  readonly exclusions: readonly Exclusion[];
  readonly place: PlaceNeed;
  /** What a negated phrase says: the other side, or nothing. */
  readonly negated: "the other side" | "nothing";
  /** Dictionary forms beside which nothing is said to be so. */
  readonly open: ReadonlySet<string>;
  /** Dictionary forms of its groups: who uses one may speak of it. */
  readonly words: ReadonlySet<string>;
  /** Sentences that say that nobody could check what is told of it. */
  readonly disclaimed: readonly RegExp[];
}

/** Whether a side is taken without a place, and if so whether it can be compared there. */
export const PLACE_NEEDS = ["needed", "left open", "needless"] as const;

export type PlaceNeed = (typeof PLACE_NEEDS)[number];

/** Words that take a side: a verb, and what fills its places. */
export interface SidePhrase {
  readonly topic: Topic;
  readonly side: Stance["side"];
  /** Dictionary forms, any of which may stand there. */
  readonly verbs: readonly string[];
  /** Right behind the verb, any of them: "forward"; empty where nothing has to. */
  readonly particles: readonly string[];
  /** Who does it, in whichever voice; `null` where anybody may. */
  readonly doer: Filler | null;
  /** To whom or what it is done; `null` where anything may be. */
  readonly object: Filler | null;
  /** Behind a preposition; `null` where nothing has to be. */
  readonly governed: { readonly preposition: string; readonly filler: Filler } | null;
}

/** What may fill a place of a phrase. */
export interface Filler {
  /** Whether it names whose side it is, or its opponent. */
  readonly party: "own" | "opponent" | null;
  readonly isPlace: boolean;
  /** Dictionary forms of heads, each with the one that stands for it; `null` where all are good. */
  readonly heads: ReadonlyMap<string, string> | null;
  /** Whether the sides of two are compared only where it is the same: bread's price, not oil's. */
  readonly isMatter: boolean;
}

export interface TopicLexicon {
  readonly topics: readonly Topic[];
  /** By verb; those that ask for more stand first. */
  readonly phrases: ReadonlyMap<string, readonly SidePhrase[]>;
}
