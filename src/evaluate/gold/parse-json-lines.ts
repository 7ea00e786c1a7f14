import type { z } from "zod";
import type { Span } from "../../domain/text/span.ts";
import { AppError } from "../../errors/app-error.ts";

/** What stands in a file, and the file's name for messages. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Where a record was read. */
export interface LinePosition {
  readonly path: string;
  readonly line: number;
}

export interface ParsedLine<Value> {
  readonly position: LinePosition;
  readonly value: Value;
}

/**
 * Reads one record a line, each with an id of its own; blank lines are left out.
 *
 * @throws EVALUATION_JSON_INVALID, EVALUATION_RECORD_INVALID, EVALUATION_ID_DUPLICATE
 */
export function parseJsonLines<Value extends { readonly id: string }>(
  { path, text }: FileText,
  schema: z.ZodType<Value>,
): ParsedLine<Value>[] {
  const firstLines = new Map<string, number>();
  return text.split("\n").flatMap((source, index) => {
    if (source.trim() === "") return [];
    const line = index + 1;
    const value = parseRecord(source, schema, { path, line });
    const firstLine = firstLines.get(value.id);
    if (firstLine !== undefined) {
      throw new AppError("EVALUATION_ID_DUPLICATE", { path, line, id: value.id, firstLine });
    }
    firstLines.set(value.id, line);
    return [{ position: { path, line }, value }];
  });
}

/**
 * Refuses a span that does not lie in the article's text.
 *
 * @throws EVALUATION_SPAN_INVALID
 */
export function checkSpan({ start, end }: Span, text: string, position: LinePosition): void {
  if (start >= 0 && start < end && end <= text.length) return;
  throw new AppError("EVALUATION_SPAN_INVALID", { ...position, start, end, length: text.length });
}

function parseRecord<Value>(source: string, schema: z.ZodType<Value>, position: LinePosition) {
  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch (cause) {
    throw new AppError("EVALUATION_JSON_INVALID", { ...position }, { cause });
  }
  const { data, error } = schema.safeParse(record);
  if (error === undefined) return data;
  const { path, message } = error.issues[0]!;
  const reason = path.length === 0 ? message : `"${path.join(".")}": ${message}`;
  throw new AppError("EVALUATION_RECORD_INVALID", { ...position, reason }, { cause: error });
}
