/** What of two claims is put side by side. */
export const COMPARED_PARTS = {
  WORDS: "All the words that are compared.",
  WHAT: "What is said to be or to happen.",
  WHO: "Who does it.",
  TO_WHOM: "To or with whom or what it is done.",
  NUMBER: "How many, how much, or which part.",
  WHEN: "When it is.",
  WHERE: "Where it is.",
  DENIAL: "What says that it is not so.",
} as const;

/** One part of two claims as the articles word it; "" where one is silent. */
export interface ComparedPart {
  readonly part: keyof typeof COMPARED_PARTS;
  readonly left: string;
  readonly right: string;
}
