import { buildNewsText } from "./news-text.mjs";

const MARKS = ["“", "”", '"', "‘", "’", "''", "«", "»"];
const OPENING = "(he said ";

/** News, and texts that tempt a reader into looking at the same characters again and again. */
export const TEXT_BUILDERS = {
  news: buildNewsText,
  "no sentence ends, one line": (length, seed) =>
    buildNewsText(length, seed).replace(/[.?!\n]/gu, " "),
  "a quote mark at every word": (length, seed) =>
    buildNewsText(length, seed)
      .split(/\s+/u)
      .map((word, index) => `${MARKS[index % MARKS.length]}${word}`)
      .join(" ")
      .slice(0, length),
  "nested parentheses": (length, seed) => {
    const depth = Math.floor(length / 20);
    const inner = buildNewsText(length - depth * (OPENING.length + 1), seed);
    return `${OPENING.repeat(depth)}${inner}${")".repeat(depth)}`;
  },
};
