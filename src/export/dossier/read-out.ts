const WORDS: Readonly<Record<string, string>> = {
  DIRECT: "direct speech",
  INDIRECT: "indirect speech",
  MIXED: "indirect speech with words in marks",
  NAMED: "named in it",
  REFERRED: "referred to in it",
  DEMONYM: "by its people",
  CONTEXT: "by the context",
  STATED: "stated",
  DERIVED: "reckoned",
  CONTRADICTS: "contradicts",
  CORROBORATES: "says the same as",
  REPEATS: "repeats",
  DENIES: "denies",
  DENIED_BY: "is denied by",
  RESPONDS: "answers",
  RESPONDED_BY: "is answered by",
  UNDETERMINED: "may contradict",
  SPEAKER: "who said it",
  ADDRESSEE: "to whom it was said",
  ABOUT: "what it is about",
  SAID_AT: "where it was said",
  SAID_ON: "when it was said",
  MEDIUM: "through which medium",
};

/** A value of one of the API's enumerations in words; what has none of its own in small letters. */
export function readOut(value: string): string {
  return WORDS[value] ?? value.toLowerCase().replaceAll("_", " ");
}

/** "1 statement", "2,000 statements". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
