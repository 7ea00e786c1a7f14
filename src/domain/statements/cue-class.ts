/**
 * What a cue tells of how the words were meant, or how far the reporter stands by them; NEUTRAL where it
 * tells nothing of either. The classes are those of the literature on reporting verbs.
 */
export const CUE_CLASSES = [
  "NEUTRAL",
  "ENDORSING",
  "DISTANCING",
  "TENTATIVE",
  "EMPHATIC",
  "ARGUING",
  "CONCEDING",
  "WARNING",
  "DIRECTIVE",
  "COMMISSIVE",
  "EVALUATING",
  "EXPRESSIVE",
] as const;

export type CueClass = (typeof CUE_CLASSES)[number];
