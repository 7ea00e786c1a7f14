import wrapAnsi from "wrap-ansi";
import { cleanForTerminal } from "../answers/terminal-text.ts";
import type { ArticleExplanation, Evidence, ExplainedValue } from "./explain-article.ts";

const FIELDS = [
  "title",
  "publisher",
  "author",
  "date",
  "dateline",
  "agency",
  "aggregator",
  "address",
] as const satisfies readonly (keyof ArticleExplanation)[];

/** Cells of the names of fields, with the space around them. */
const MARGIN = 13;

/**
 * An explanation for people, each field with the words that tell it, no wider than the terminal:
 * "publisher  Herald — from the text, line 3: “By Jane Roe, HERALD”".
 */
export function renderExplanation(explanation: ArticleExplanation, width: number): string {
  const { path, format, length, paragraphs, quotations, findings } = explanation;
  const text = `${String(length)} characters, ${String(paragraphs)} paragraphs, ${String(quotations)} quotations`;
  const rows: (readonly [string, readonly string[]])[] = [
    ["format", format === null ? [] : [format]],
    ...FIELDS.map((field) => [field, explanation[field].map(renderValue)] as const),
    ["text", [text]],
    ["findings", findings.map((finding) => `${finding.code}, ${tellPlace(finding)}`)],
  ];
  return [
    cleanForTerminal(path),
    ...rows.flatMap(([name, values]) => renderRow(name, values, width)),
  ].join("\n");
}

function renderRow(name: string, values: readonly string[], width: number): string[] {
  const shown = values.length === 0 ? ["none"] : values;
  const lines = shown.flatMap((value) =>
    wrapAnsi(cleanForTerminal(value), Math.max(width - MARGIN, MARGIN), { hard: true }).split("\n"),
  );
  return lines.map((line, index) => `  ${(index === 0 ? name : "").padEnd(MARGIN - 2)}${line}`);
}

function renderValue({ value, evidence }: ExplainedValue): string {
  const from = evidence === null ? "given by the file" : `from the text, ${tellPlace(evidence)}`;
  return `${value} — ${from}`;
}

function tellPlace({ line, words }: Evidence): string {
  return `line ${String(line)}: “${words}”`;
}
