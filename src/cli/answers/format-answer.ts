import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { GraphQLSchema } from "graphql";
import { AppError } from "../../errors/app-error.ts";
import {
  type AnswerList,
  type AnswerLists,
  findAnswerLists,
  readColumn,
} from "../../export/answers/answer-lists.ts";

/** How an answer may be printed. */
export const ANSWER_FORMATS = ["table", "json", "jsonl", "csv"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/**
 * Writes an answer in one of the formats, as text with a line break at its end.
 *
 * @throws AppError ASK_LISTS_SEVERAL where a format holds one list and the answer has more
 */
export async function formatAnswer(
  format: AnswerFormat,
  query: string,
  data: Readonly<Record<string, unknown>>,
  { schema, width }: { readonly schema: GraphQLSchema; readonly width: number },
): Promise<string> {
  if (format === "json") return `${JSON.stringify({ data }, null, 2)}\n`;
  const found = findAnswerLists(query, data, schema);
  if (format === "table") return formatTables(found, width);
  const list = requireOneList(found);
  if (format === "csv") return formatCsv(list);
  return list.rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

async function formatTables({ lists, facts }: AnswerLists, width: number): Promise<string> {
  // What draws tables is needed here alone.
  const { renderTable } = await import("./render-table.ts");
  const tables = lists.map((list) => {
    const table = list.rows.length === 0 ? "(nothing)" : renderTable(list, width);
    return lists.length > 1 ? `${list.name}\n${table}` : table;
  });
  const lines = facts.map(([name, value]) => `${name}: ${String(value ?? "")}`);
  return `${[...tables, ...(lines.length > 0 ? [lines.join("\n")] : [])].join("\n\n")}\n`;
}

/** Where there is no list, what stands beside is one row. */
function requireOneList({ lists, facts }: AnswerLists): AnswerList {
  const [list, ...others] = lists;
  if (others.length > 0) {
    throw new AppError("ASK_LISTS_SEVERAL", { lists: lists.map(({ name }) => name) });
  }
  return list ?? { name: "", columns: facts.map(([name]) => name), rows: [buildRow(facts)] };
}

/** Names with dots in them stand for what is nested, as in any other row. */
function buildRow(facts: AnswerLists["facts"]): unknown {
  const row: Record<string, unknown> = {};
  for (const [name, value] of facts) {
    const keys = name.split(".");
    const last = keys.pop()!;
    let inner = row;
    for (const key of keys) inner = (inner[key] ??= {}) as Record<string, unknown>;
    inner[last] = value;
  }
  return row;
}

async function formatCsv({ columns, rows }: AnswerList): Promise<string> {
  const { buildCsvWriter } = await import("../../export/formats/csv.ts");
  const asText = columns.map((name) => ({
    name,
    type: "text" as const,
    isList: false,
    read: (row: unknown) => readColumn(row, name),
  }));
  const parts = buildCsvWriter(",")({ columns: asText, pages: Readable.from([rows]) });
  return text(Readable.from(parts));
}
