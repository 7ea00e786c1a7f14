import Table from "cli-table3";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { type AnswerList, readCell } from "../../export/answers/answer-lists.ts";
import { cleanForTerminal } from "./terminal-text.ts";

/** Words up to so many cells of the terminal stay whole; where the terminal is narrow, shorter ones. */
const LONGEST_WORDS = [24, 12];

/**
 * Renders a list as a table that is no wider than the terminal: long texts take several lines, and
 * where there are too many columns each row takes a block of lines instead.
 */
export function renderTable({ columns, rows }: AnswerList, width: number): string {
  const texts = rows.map((row) =>
    columns.map((column) => cleanForTerminal(String(readCell(row, column) ?? ""))),
  );
  const wishes = columns.map((column, index): Wish => {
    const lengths = texts.map((row) => stringWidth(row[index]!));
    const words = texts.flatMap((row) => row[index]!.split(" ").map((word) => stringWidth(word)));
    return {
      name: stringWidth(column),
      namePart: Math.max(...splitName(column).map((part) => stringWidth(part))),
      word: words.reduce(max, 0),
      widest: lengths.reduce(max, stringWidth(column)),
      volume: lengths.reduce(add, 0),
    };
  });
  // A line at each column's left, a space at both of its sides, and a line at the end.
  const widths = share(width - 3 * columns.length - 1, wishes);
  return widths === null ? renderBlocks(columns, texts, width) : renderGrid(columns, texts, widths);
}

/** What a column would take, in cells of the terminal. */
interface Wish {
  readonly name: number;
  /** The longest part of its name between dots. */
  readonly namePart: number;
  /** The longest word of its texts. */
  readonly word: number;
  readonly widest: number;
  /** Of all its texts together. */
  readonly volume: number;
}

/** Keeps names and words whole and gives what is left to those with most text; `null` where it is too little. */
function share(room: number, wishes: readonly Wish[]): readonly number[] | null {
  const choices = LONGEST_WORDS.flatMap((longest) => [
    wishes.map(({ name, word }) => Math.max(name, Math.min(word, longest))),
    wishes.map(({ namePart, word }) => Math.max(namePart, Math.min(word, longest))),
  ]);
  const widths = choices.find((widths) => widths.reduce(add, 0) <= room);
  if (widths === undefined) return null;
  for (let left = room - widths.reduce(add, 0); left > 0; left--) {
    const lines = wishes.map(({ widest, volume }, index) =>
      widths[index]! < widest ? (1 + volume) / widths[index]! : 0,
    );
    const most = Math.max(...lines);
    if (most > 0) widths[lines.indexOf(most)]!++;
  }
  return widths;
}

/** "speaker.name" as "speaker." and "name", between which a line may end. */
function splitName(column: string): readonly string[] {
  return column.split(/(?<=\.)/u);
}

function max(one: number, other: number): number {
  return Math.max(one, other);
}

function add(one: number, other: number): number {
  return one + other;
}

function renderGrid(
  columns: readonly string[],
  texts: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const wrapRow = (row: readonly string[]) =>
    row.map((text, index) => wrapAnsi(text, widths[index]!, { hard: true }));
  const names = columns.map((column, index) =>
    stringWidth(column) <= widths[index]! ? column : splitName(column).join("\n"),
  );
  const table = new Table({ head: names, style: { head: [], border: [] } });
  table.push(...texts.map(wrapRow));
  return table.toString();
}

function renderBlocks(
  columns: readonly string[],
  texts: readonly (readonly string[])[],
  width: number,
): string {
  const indent = "  ";
  const lines = texts.flatMap((row, index) => [
    `── ${String(index + 1)} `.padEnd(width, "─"),
    ...row
      .map((text, column) => ({ text, line: `${columns[column]!}: ${text}` }))
      .filter(({ text }) => text !== "")
      .flatMap(({ line }) => wrapAnsi(line, width - indent.length, { hard: true }).split("\n"))
      .map((line) => indent + line),
  ]);
  return lines.join("\n");
}
