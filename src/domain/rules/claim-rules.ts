/**
 * By what two statements are found to tell the same or to exclude each other, and how far that is to be
 * trusted.
 */
export const claimRules = {
  decided: { means: "a person decided how the two stand to each other", confidence: 1 },
  "same-run": { means: "one speaker has the same words in a row in both", confidence: 0.95 },
  "same-marked": {
    means:
      "words that one article puts in marks for a speaker stand in the other words of that speaker",
    confidence: 0.9,
  },
  "same-claim": { means: "both tell the same of the same", confidence: 0.85 },
  "judged-words": {
    means: "one says of the words of the other that they are false, or true",
    confidence: 0.8,
  },
  "answered-words": {
    means: "one names the words of the other, or who says them, and answers",
    confidence: 0.75,
  },
  "contrary-claim": {
    means: "one tells the contrary of what the other tells of the same",
    confidence: 0.85,
  },
  "other-number": { means: "both count or measure one thing, and not alike", confidence: 0.85 },
  "other-share": { means: "both give away more of one whole than there is", confidence: 0.85 },
  "other-sides": { means: "who does it in one suffers it in the other", confidence: 0.8 },
  "other-doer": { means: "both tell one deed and name another who did it", confidence: 0.75 },
  "other-holder": { means: "each names another who holds what only one can", confidence: 0.8 },
  "other-day": { means: "both tell what happens once, on different days", confidence: 0.8 },
  "other-place": { means: "both tell what happens once, at different places", confidence: 0.75 },
} as const satisfies Record<string, ClaimRuleEntry>;

interface ClaimRuleEntry {
  readonly means: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

export type ClaimRule = keyof typeof claimRules;
