/*
 * How values of the API's enumerations are read out.
 */

const WORDS: Readonly<Record<string, string>> = {
  DIRECT: "direct",
  INDIRECT: "indirect",
  MIXED: "mixed",
  NAMED: "named in it",
  REFERRED: "referred to",
  DEMONYM: "by its people",
  CONTEXT: "from the context",
  CONTRADICTS: "contradicts",
  CORROBORATES: "says the same as",
  REPEATS: "repeats",
  DENIES: "denies",
  DENIED_BY: "is denied by",
  RESPONDS: "answers",
  RESPONDED_BY: "is answered by",
  UNDETERMINED: "may contradict",
  SAME: "are one",
  DIFFERENT: "are two",
  SPLIT: "split apart",
  REATTRIBUTE: "said it",
  SAME_CLAIM: "say the same",
  OTHER_CLAIM: "say nothing of each other",
  CONTRADICTION: "contradict each other",
  UNDO: "a decision was taken back",
};

/** "DENIED_BY" as "is denied by"; what has no words of its own in small letters. */
export function readOut(value: string): string {
  return WORDS[value] ?? value.toLowerCase().replaceAll("_", " ");
}

/** "1 statement", "2,000 statements". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
