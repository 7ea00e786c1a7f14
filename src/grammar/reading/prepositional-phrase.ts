import type { Clause } from "./clause.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Stretch, Word } from "./word.ts";

/** A preposition with the noun phrase that it governs: "in Varn"; a class for the reason that `Token` is one. */
export class PrepositionalPhrase implements Stretch {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly firstWord: number,
    readonly endWord: number,
    /** Several words may stand for one: "because of". */
    readonly preposition: Word,
    readonly object: NounPhrase,
    /** What it tells of: the phrase right before it, or what is done; the likelier of both. */
    readonly hangsOn: NounPhrase | Clause | null,
  ) {}
}
