import { fragments } from "../connection/queries.generated.ts";
import type { Fragment } from "../connection/query-definition.ts";
import type { ArgumentValue } from "./argument-value.ts";
import type { SelectedField, Selection } from "./selection.ts";
import type { Condition } from "./conditions/conditions.ts";
import { rootConnection } from "./connections/connection.ts";
import { NODE, finishInside, listRows, projectNode } from "./projection/fields.ts";
import { type FieldCompiler, type Finish, type Row, finishAll } from "./projection/projection.ts";
import { LISTS } from "./plan/lists.ts";
import { type CompiledParameter, type NameLookUp, QueryWriter } from "./cypher/query-writer.ts";
import { type StatementWhere, readStatementWhere } from "./conditions/statement-conditions.ts";
import { getTable } from "./tables.ts";
import { writeMatching } from "./plan/write-page.ts";

const { roots } = fragments;

/** One query for an operation, whatever values its arguments have, and how its row becomes the answer. */
export interface CompiledOperation {
  readonly text: string;
  readonly parameters: readonly CompiledParameter[];
  /** Names that have to be looked up before: the values of parameters depend on whom they mean. */
  readonly names: readonly NameLookUp[];
  readonly finish: Finish;
}

const ROOTS: Readonly<Record<string, FieldCompiler>> = {
  statements: rootConnection("statements"),
  actors: rootConnection("actors"),
  places: rootConnection("places"),
  articles: rootConnection("articles"),
  statement: byId(roots.statementById),
  node: byId(roots.nodeById),
};

/** Whether a field of the query is compiled. */
export function isCompiled(field: string): boolean {
  return field in ROOTS;
}

/**
 * Compiles fields of the query to one query to Neo4j, which returns one row with one column, `answer`.
 *
 * @throws AppError CURSOR_INVALID and whatever else is wrong with what is given
 */
export function compileOperation(fields: readonly SelectedField[]): CompiledOperation {
  const writer = new QueryWriter();
  const parts = fields.map((field) =>
    ROOTS[field.name]!({ writer, names: {}, field, key: field.key, list: null, getTable }),
  );
  const entries = parts.flatMap((part) => part.entries);
  const map = entries.map(([key, cypher]) => `\`${key}\`: ${cypher}`).join(", ");
  const clauses = parts.flatMap(({ before }) => before ?? []);
  return {
    ...finishText(writer, clauses, `RETURN {${map}} AS answer`),
    finish: (row, context) => {
      for (const { finish } of parts) finish?.(row, context);
    },
  };
}

/** What can be looked up by ids. */
export type LookUp = "articles" | "entities" | "quotations" | "statements";

const LOOK_UPS: Readonly<Record<LookUp, Fragment>> = {
  entities: roots.entitiesByIds,
  quotations: roots.quotationsByIds,
  articles: roots.articlesByIds,
  statements: roots.statementsByIds,
};

/** Compiles what is asked of things with some ids: the answer's `rows` have each with the `id` that led to it. */
export function compileLookUp(
  lookUp: LookUp,
  selection: Selection,
  ids: ArgumentValue<readonly string[]>,
): CompiledOperation {
  const writer = new QueryWriter();
  const fragment = LOOK_UPS[lookUp];
  const id = writer.name("id");
  const node = writer.name("found");
  const inner = projectNode({ writer, names: { [NODE]: node }, list: null, getTable }, selection);
  const $ids = writer.bind(ids, "List<String>");
  const clauses = [
    writer.write(fragment, { id, found: node, $ids }),
    `WITH ${id}, ${node}`,
    ...inner.before,
    `RETURN collect({id: ${id}, row: ${inner.map}}) AS rows`,
  ];
  return {
    ...finishText(
      writer,
      [`CALL (*) {\n${clauses.join("\n")}\n}`],
      "RETURN {rows: rows} AS answer",
    ),
    finish: (row, context) => {
      for (const found of row["rows"] as Row[]) finishAll(inner.finish, found["row"], context);
    },
  };
}

/**
 * Compiles which of the statements with some ids a `where` wants: the answer's `ids`.
 *
 * @throws AppError WHERE_TOO_LARGE
 */
export function compileMatching(
  where: ArgumentValue<StatementWhere>,
  ids: ArgumentValue<readonly string[]>,
): CompiledOperation {
  const writer = new QueryWriter();
  const node = writer.name("found");
  const $ids = writer.bind(ids, "List<String>");
  const ofIds: Condition = {
    holds: () => "true",
    starts: [
      {
        rows: (found) => writer.write(roots.statementsByIds, { found, $ids }),
        weight: null,
        isExact: true,
      },
    ],
  };
  const conditions = [ofIds, ...readStatementWhere(writer, where)];
  const rows = writeMatching(writer, LISTS.statements, conditions, node);
  const clauses = [`CALL (*) {\n${rows}\nRETURN collect(${node}.id) AS ids\n}`];
  return { ...finishText(writer, clauses, "RETURN {ids: ids} AS answer"), finish: () => undefined };
}

function finishText(writer: QueryWriter, clauses: readonly string[], end: string) {
  return {
    text: [...writer.preliminaries, ...clauses, end].join("\n"),
    parameters: writer.parameters as readonly CompiledParameter[],
    names: writer.names,
  };
}

function byId(fragment: Fragment): FieldCompiler {
  return ({ writer, field, key, getTable: tables }) => {
    const node = writer.name("found");
    const nodes = writer.name("nodes");
    const rows = writer.name("rows");
    const id = (field.args as unknown as ArgumentValue<{ readonly id: string }>).get("id")!;
    const request = { writer, names: { [NODE]: node }, list: nodes, getTable: tables };
    const inner = projectNode(request, field.selection!);
    const found = writer.write(fragment, { found: node, $id: writer.bind(id, "String") });
    const collected = { rows: `${found}\nWITH collect(${node}) AS ${nodes}`, nodes, node };
    const clauses =
      inner.ahead.length > 0
        ? listRows(inner, collected)
        : [found, `WITH ${node}`, ...inner.before, `RETURN collect(${inner.map}) AS `].join("\n");
    return {
      before: [`CALL (*) {\n${clauses}${rows}\n}`],
      entries: [[key, `head(${rows})`]],
      finish: finishInside(key, inner.finish),
    };
  };
}
