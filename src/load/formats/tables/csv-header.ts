import { articleFields } from "../fields/article-fields.ts";
import { foldFieldName } from "../fields/read-fields.ts";

/** What parts the cells of a line. */
const DELIMITERS = ["\t", ",", ";", "|"] as const;

/** What parts the cells of a table by its first line: what stands there most often, outside of quotes. */
export function guessDelimiter(text: string): string {
  const line = getFirstLine(text).replace(/"[^"]*"/gu, "");
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** A first line with more characters or columns names none. */
const LONGEST = 20_000;
const MOST_COLUMNS = 1_000;

/** Whether the first line of a text can be the names of columns. */
export function hasNames(text: string): boolean {
  const line = getFirstLine(text);
  return line.length < LONGEST && line.split(guessDelimiter(line)).length <= MOST_COLUMNS;
}

/** Whether a first line names columns of which one holds a text, and another what is known of it. */
export function isHeader(text: string): boolean {
  const line = getFirstLine(text);
  const cells = line
    .split(guessDelimiter(line))
    .map((cell) => foldFieldName(cell.replace(/^"|"$/gu, "")));
  const { text: texts, ...others } = articleFields;
  const knows = (names: readonly string[]) => cells.some((cell) => names.includes(cell));
  return knows(texts) && knows(Object.values(others).flat());
}

function getFirstLine(text: string): string {
  return text
    .slice(0, 10_000)
    .trimStart()
    .split(/[\n\r]/u, 1)[0]!;
}
