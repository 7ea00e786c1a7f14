import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import type { Chunk, NounChunk } from "../phrases/chunk.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { ClauseStack } from "./clause-stack.ts";

/** What is known between two chunks of a sentence that is read. Numbers count words. */
export interface ClauseState {
  readonly words: readonly DraftWord[];
  readonly language: GrammarLexicon;
  readonly stack: ClauseStack;
  readonly chunks: readonly Chunk[];
  /** The place in `chunks` of the one that is read. */
  at: number;
  /** What stands right before, adverbs aside. */
  before: Before;
  /** The first of the commas and coordinators that stand before, times and adverbs aside. */
  joint: number | null;
  /** Whether a coordinator is among them. */
  joins: boolean;
  /** A preposition that waits for its phrase. */
  preposition: number | null;
  /** The last preposition that has its phrase. */
  governor: number | null;
  lastNoun: NounChunk | null;
  /** The first of the phrases that hang on each other up to the last: "risk" in "the risk of a war". */
  chain: NounChunk | null;
  /** What stood before the bracket that is open. */
  outside: Before;
  /** Behind the last chunk. */
  end: number;
}

export type Before =
  | "start"
  | "noun"
  /** A noun phrase behind a preposition. */
  | "governed"
  | "time"
  | "quote"
  | "verb"
  | "adjective"
  | "comma"
  /** A comma and the mark that closes what was quoted. */
  | "closing"
  | "coordinator"
  | "opener"
  | "preposition"
  | "other";

/** Where what is open ends if it ends here: before the commas and coordinators. */
export function getJoint({ joint, end }: ClauseState): number {
  return joint ?? end;
}
