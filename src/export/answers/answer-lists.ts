import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";
import type { Cell, Value } from "../table.ts";
import { isConnection } from "./connection-type.ts";
import { type ReadOperation, getAnswerKey, readOperation } from "./read-operation.ts";

/** One list of an answer. */
export interface AnswerList {
  /** Where it stands in the answer: "statements", "statements.facets". */
  readonly name: string;
  /** What the query asks of each row, with dots where it stands deeper: "speaker.name". */
  readonly columns: readonly string[];
  /** As they stand in the answer. */
  readonly rows: readonly unknown[];
}

/** An answer as tables can show it. */
export interface AnswerLists {
  readonly lists: readonly AnswerList[];
  /** What stands beside the lists: "statements.totalCount". */
  readonly facts: readonly (readonly [name: string, value: Value])[];
}

/**
 * Finds the lists at the top of an answer. One thing that is no list is a list of one.
 *
 * Columns come from the query, so that an answer of other rows, or of none, has the same.
 */
export function findAnswerLists(
  query: string,
  data: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): AnswerLists {
  const operation = readOperation(query)!;
  const lists: AnswerList[] = [];
  const facts: [string, Value][] = [];
  for (const field of operation.fields) add(field, schema.getQueryType(), data, "");
  return { lists, facts };

  function add(
    field: FieldNode,
    parent: GraphQLObjectType | null | undefined,
    row: Readonly<Record<string, unknown>>,
    prefix: string,
  ): void {
    const key = getAnswerKey(field);
    const name = prefix + key;
    const value = row[key] ?? null;
    const type = parent?.getFields()[field.name.value]?.type;
    const inner = operation.listFields(field.selectionSet);
    if (isConnection(type) && value !== null) {
      const page = value as Readonly<Record<string, unknown>>;
      for (const part of inner) add(part, getObjectType(type), page, `${name}.`);
    } else if (Array.isArray(value)) {
      const listName = field.name.value === "nodes" ? prefix.slice(0, -1) : name;
      lists.push({ name: listName, columns: listColumns(inner, operation), rows: value });
    } else if (inner.length > 0 && prefix === "") {
      const rows = value === null ? [] : [value];
      lists.push({ name, columns: listColumns(inner, operation), rows });
    } else {
      const columns = inner.length > 0 ? listColumns(inner, operation) : [""];
      for (const column of columns) {
        facts.push([[name, column].filter(Boolean).join("."), readCell(value, column)]);
      }
    }
  }
}

/** What a row has in a column. Several values are joined, an unknown one among them as nothing. */
export function readCell(row: unknown, column: string): Value {
  const { values, isList } = readValues(row, column === "" ? [] : column.split("."));
  if (isList) return values.map((value) => (value === null ? "" : String(value))).join("; ");
  return values[0] ?? null;
}

/** The same, with several values as a list. */
export function readColumn(row: unknown, column: string): Cell {
  const { values, isList } = readValues(row, column.split("."));
  return isList ? values : (values[0] ?? null);
}

function readValues(
  value: unknown,
  path: readonly string[],
): { readonly values: readonly Value[]; readonly isList: boolean } {
  if (Array.isArray(value)) {
    return { values: value.flatMap((item) => readValues(item, path).values), isList: true };
  }
  const [key, ...rest] = path;
  if (value === null || value === undefined) return { values: [null], isList: false };
  if (key !== undefined) return readValues((value as Record<string, unknown>)[key], rest);
  const isPlain = typeof value !== "object";
  return { values: [isPlain ? (value as Value) : JSON.stringify(value)], isList: false };
}

function listColumns(fields: readonly FieldNode[], operation: ReadOperation): readonly string[] {
  const columns = fields.flatMap((field): readonly string[] => {
    const key = getAnswerKey(field);
    const inner = operation.listFields(field.selectionSet);
    return inner.length === 0
      ? [key]
      : listColumns(inner, operation).map((column) => `${key}.${column}`);
  });
  // Fragments may ask for the same of several types.
  return [...new Set(columns)];
}

function getObjectType(type: GraphQLOutputType | undefined): GraphQLObjectType | null {
  const named = getNamedType(type);
  return isObjectType(named) ? named : null;
}
