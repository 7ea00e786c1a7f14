/** Patterns of sentences that say that nobody could check something, and of what it was. */
export interface DisclaimerLexicon {
  readonly disclaimer: readonly RegExp[];
  /** Every disclaimer holds one of these, lower case: most sentences are ruled out at once. */
  readonly stems: readonly string[];
  readonly ofSpeaker: readonly RegExp[];
  readonly ofAll: readonly RegExp[];
}
