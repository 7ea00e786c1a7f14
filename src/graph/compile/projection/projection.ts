import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import type { Named } from "../../arguments/find-named.ts";
import type { Arguments } from "../argument-value.ts";
import { type Cypher, type MapEntry, mapOf } from "../cypher/cypher.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import type { SelectedField, Selection } from "../selection.ts";

/** A map that a query returned. */
export type Row = Record<string, unknown>;

/** What is at hand when the rows that a query returned are made answers. */
export interface FinishContext {
  readonly values: Arguments;
  /** Whom the names that were looked up mean. */
  readonly named: readonly Named[];
  readonly lexicon: NameLexicon;
  /** Has the text of an article handed to `apply` before the answer is given. */
  needText(articleId: string, apply: (text: string) => void): void;
}

/** Turns what a query returned into what was asked for, in place. */
export type Finish = (row: Row, context: FinishContext) => void;

/** What one field adds to the map of a node. */
export interface FieldProjection {
  /** Clauses before the list of nodes is gone through. */
  readonly ahead?: readonly Cypher[];
  /** Clauses for each node. */
  readonly before?: readonly Cypher[];
  readonly entries: readonly MapEntry[];
  readonly finish?: Finish | null;
}

export interface FieldRequest {
  readonly writer: QueryWriter;
  /** Variables of the query around the field, by what the fragments call them. */
  readonly scope: Readonly<Record<string, Cypher>>;
  readonly field: SelectedField;
  /** What the map calls it. */
  readonly key: string;
  /** A list with all nodes of which it is asked; `null` where there is none. */
  readonly list: Cypher | null;
  /** The fields of an object type. */
  readonly getTable: GetTable;
}

/** What all fields of a node are asked with. */
export type NodeRequest = Omit<FieldRequest, "field" | "key">;

export type GetTable = (type: string) => FieldTable;

export type FieldCompiler = (request: FieldRequest) => FieldProjection;

/** The fields of a type. */
export type FieldTable = Readonly<Record<string, FieldCompiler>>;

/** A map of what is asked of a node, and the clauses that it takes. */
export interface NodeProjection {
  readonly ahead: readonly Cypher[];
  readonly before: readonly Cypher[];
  readonly map: Cypher;
  readonly finish: Finish | null;
}

/** The field of a row that tells of which object type it is. */
export const LABEL = "#label";

/** Makes the map of what is asked of a node, and `entries` besides. */
export function projectFields(
  { writer, scope, list, getTable }: NodeRequest,
  selection: Selection,
  entries: readonly MapEntry[] = [],
): NodeProjection {
  const keys = selection.fields.map(({ key }) => key);
  const parts = selection.fields.map((field): FieldProjection => {
    const compiler = requireReader(getTable(field.type), field);
    const isShared = keys.indexOf(field.key) !== keys.lastIndexOf(field.key);
    const key = isShared ? `#${field.type}.${field.key}` : field.key;
    const part = compiler({ writer, scope, field, key, list, getTable });
    return isShared ? moveTo(field, key, part) : part;
  });
  // A type's own fields may be made of the same value.
  const distinct = new Map([...entries, ...parts.flatMap((part) => part.entries)]);
  return {
    ahead: parts.flatMap(({ ahead }) => ahead ?? []),
    before: parts.flatMap(({ before }) => before ?? []),
    map: mapOf([...distinct]),
    finish: finishWith(parts.flatMap(({ finish }) => finish ?? [])),
  };
}

/** What a table has for a field. A field that it lacks is a mistake of ours, which a test looks for. */
export function requireReader<Reader>(
  readers: Readonly<Record<string, Reader>>,
  { type, name }: SelectedField,
): Reader {
  const reader = readers[name];
  if (reader === undefined) throw new Error(`No way to read ${type}.${name}`);
  return reader;
}

/** A part that several types have under one name: it counts for those of which it is asked. */
function moveTo({ key, on }: SelectedField, from: string, part: FieldProjection): FieldProjection {
  return {
    ...part,
    finish: (row, context) => {
      if (on !== null && !on.includes(row[LABEL] as string)) return;
      part.finish?.(row, context);
      row[key] = row[from];
    },
  };
}

/** All of them, one after another. */
function finishWith(finishes: readonly Finish[]): Finish | null {
  if (finishes.length === 0) return null;
  return (row, context) => {
    for (const finish of finishes) finish(row, context);
  };
}

/** Finishes each row of a list, or the one row that there is. */
export function finishAll(finish: Finish | null, rows: unknown, context: FinishContext): void {
  if (finish === null || rows == null) return;
  if (Array.isArray(rows)) for (const row of rows as Row[]) finish(row, context);
  else finish(rows as Row, context);
}

/** Finishes what a row holds under a key. */
export function finishInside(key: string, finish: Finish | null): Finish | null {
  return (
    finish &&
    ((row, context) => {
      finishAll(finish, row[key], context);
    })
  );
}
