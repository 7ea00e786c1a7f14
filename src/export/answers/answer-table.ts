import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  print,
  visit,
} from "graphql";
import { AppError } from "../../errors/app-error.ts";
import type { Cell, Column, ColumnType, Table, Value } from "../table.ts";
import { findAnswerLists, readColumn } from "./answer-lists.ts";
import { readAnswerPages } from "./answer-pages.ts";
import { AnswerErrors, type Asker } from "./asker.ts";
import { isConnection } from "./connection-type.ts";
import { type ReadOperation, getAnswerKey, readOperation } from "./read-operation.ts";

type Row = Readonly<Record<string, unknown>>;

/** A query, the values of its variables, and which of its lists is wanted where it has several. */
export interface AskedTable {
  readonly query: string;
  readonly variables: Row;
  readonly list: string | null;
}

/** As many rows as the API gives at once. */
const LARGEST_PAGE = 100;

/**
 * Makes a table of all pages of a list that a query asks for, with a column for each thing that it asks of
 * a row. The first page is read at once.
 *
 * @throws AppError EXPORT_LIST_UNCHOSEN, AnswerErrors with what the API says of the query
 */
export async function openAnswerTable(
  asker: Asker,
  { query, variables, list }: AskedTable,
): Promise<Table<unknown>> {
  const { schema } = asker;
  const root = chooseRoot(readOperation(query)!, list);
  const narrowed = narrowQuery(parse(query), root, schema);
  const operation = readOperation(narrowed)!;
  const field = operation.fields[0]!;
  const used = pickVariables(narrowed, variables);
  const rows = findRowsField(field, operation);
  if (rows === null) return askOnce(asker, narrowed, used);
  const pages = readAnswerPages(asker, narrowed, field, used);
  const first = await pages.next();
  const key = getAnswerKey(rows);
  const rowType = getFieldType(getFieldType(schema.getQueryType(), field), rows);
  const columns = listColumns(operation, operation.listFields(rows.selectionSet), rowType);
  return {
    columns,
    pages: (async function* () {
      if (first.done === true) return;
      yield first.value.page[key] as readonly unknown[];
      for await (const { page } of pages) yield page[key] as readonly unknown[];
    })(),
  };
}

function chooseRoot({ fields }: ReadOperation, list: string | null): FieldNode {
  const names = fields.map(getAnswerKey);
  const chosen =
    list === null && fields.length === 1
      ? fields[0]
      : fields.find((field) => getAnswerKey(field) === list);
  if (chosen === undefined) throw new AppError("EXPORT_LIST_UNCHOSEN", { list, names });
  return chosen;
}

/** The field of a connection that holds its rows; `null` where the query asks for other things of it. */
function findRowsField({ selectionSet }: FieldNode, operation: ReadOperation): FieldNode | null {
  return operation.listFields(selectionSet).find(({ name }) => ROWS.has(name.value)) ?? null;
}

const ROWS: ReadonlySet<string> = new Set(["nodes", "edges"]);

/**
 * Leaves of a query the one list, in pages as large as may be, and nothing beside its rows: what is counted
 * there would be counted again for each page.
 */
function narrowQuery(document: DocumentNode, root: FieldNode, schema: GraphQLSchema): string {
  const isPaged = isConnection(schema.getQueryType()?.getFields()[root.name.value]?.type);
  const narrowed = visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: { ...operation.selectionSet, selections: [isPaged ? widen(root) : root] },
    }),
  });
  const used = listUsedVariables(narrowed);
  return print(
    visit(narrowed, {
      VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
    }),
  );
}

function widen(root: FieldNode): FieldNode {
  const selections = root.selectionSet?.selections ?? [];
  const rows = selections.filter(isRows);
  if (rows.length === 0) return root;
  const others = (root.arguments ?? []).filter(
    ({ name, value }) => name.value !== "first" || value.kind === Kind.VARIABLE,
  );
  const isSized = others.some(({ name }) => name.value === "first");
  const first = {
    kind: Kind.ARGUMENT as const,
    name: { kind: Kind.NAME as const, value: "first" },
    value: { kind: Kind.INT as const, value: String(LARGEST_PAGE) },
  };
  return {
    ...root,
    arguments: isSized ? others : [...others, first],
    selectionSet: { kind: Kind.SELECTION_SET, selections: rows },
  };
}

function isRows(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && ROWS.has(selection.name.value);
}

function listUsedVariables(document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return used;
}

function pickVariables(query: string, variables: Row): Row {
  const [operation] = parse(query).definitions as [OperationDefinitionNode];
  const known = new Set(
    (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
  );
  return Object.fromEntries(Object.entries(variables).filter(([name]) => known.has(name)));
}

/** What is no list of pages comes with one answer. */
async function askOnce(asker: Asker, query: string, variables: Row): Promise<Table<unknown>> {
  const { data, errors } = await asker.ask(query, variables);
  if (errors.length > 0 || data === null) throw new AnswerErrors(errors);
  const { lists } = findAnswerLists(query, data, asker.schema);
  const [list] = lists;
  if (list === undefined || lists.length > 1) {
    const names = lists.map(({ name }) => name);
    throw new AppError("EXPORT_LIST_UNCHOSEN", { list: null, names });
  }
  const { schema } = asker;
  const operation = readOperation(query)!;
  const [root] = operation.fields as [FieldNode];
  const inner = operation.listFields(root.selectionSet);
  const field = inner.find((one) => list.name.endsWith(`.${getAnswerKey(one)}`)) ?? root;
  const rootType = getFieldType(schema.getQueryType(), root);
  const rowType = field === root ? rootType : getFieldType(rootType, field);
  const columns = listColumns(operation, operation.listFields(field.selectionSet), rowType);
  const { rows } = list;
  return {
    columns,
    pages: (async function* () {
      yield await Promise.resolve(rows);
    })(),
  };
}

/** A column for each value that is asked of a row, with dots where it stands deeper. */
function listColumns(
  operation: ReadOperation,
  fields: readonly FieldNode[],
  parent: GraphQLNamedType | undefined,
  prefix = "",
  isInList = false,
): readonly Column<unknown>[] {
  const columns = fields.flatMap((field): readonly Column<unknown>[] => {
    const name = prefix + getAnswerKey(field);
    const type = getFields(parent)?.[field.name.value]?.type;
    const isList = isInList || isListType(getNullableType(type));
    const inner = operation.listFields(field.selectionSet);
    if (inner.length > 0) {
      return listColumns(operation, inner, getNamedType(type), `${name}.`, isList);
    }
    const columnType = TYPES[getNamedType(type)?.name ?? ""] ?? "text";
    return [{ name, type: columnType, isList, read: (row) => readAs(isList, row, name) }];
  });
  // Fragments may ask for the same of several types.
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

/** Where what is around a list is not known, the list is empty. */
function readAs(isList: boolean, row: unknown, name: string): Cell {
  const cell = readColumn(row, name);
  if (!isList || Array.isArray(cell)) return cell;
  return cell === null ? [] : [cell as Value];
}

/** Of what is not among them, the values are written as text. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  Int: "integer",
  Float: "number",
  Boolean: "boolean",
  LocalDate: "day",
};

function getFieldType(
  parent: GraphQLNamedType | null | undefined,
  field: FieldNode,
): GraphQLNamedType | undefined {
  return getNamedType(getFields(parent)?.[field.name.value]?.type);
}

function getFields(type: GraphQLNamedType | null | undefined) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : undefined;
}
