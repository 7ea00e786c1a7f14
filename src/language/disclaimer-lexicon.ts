/** Words of sentences that say that nobody could check something; `seeds/lexicons/disclaimers.en.txt` has an example of each. */
export interface DisclaimerLexicon {
  readonly checking: ReadonlySet<string>;
  readonly checks: ReadonlySet<string>;
  readonly independent: ReadonlySet<string>;
  readonly unchecked: ReadonlySet<string>;
  readonly ability: ReadonlySet<string>;
  readonly able: ReadonlySet<string>;
  readonly unable: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  readonly lacking: ReadonlySet<string>;
  /** In a sentence that is about all that was quoted before it. */
  readonly ofAll: readonly RegExp[];
  /** In a sentence that is about all that was quoted of one matter, and the words that tell of it. */
  readonly ofMatter: readonly {
    readonly told: readonly RegExp[];
    readonly words: ReadonlySet<string>;
  }[];
}
