import { fragments } from "../connection/queries.generated.ts";
import type { Fragment } from "../connection/query-definition.ts";
import type { ArgumentValue } from "./argument-value.ts";
import type { Condition } from "./conditions/conditions.ts";
import { type StatementWhere, readStatementWhere } from "./conditions/statement-conditions.ts";
import { rootConnection } from "./connections/connection.ts";
import { type Cypher, Variable, cypher, lines, mapOf, subquery } from "./cypher/cypher.ts";
import { type CompiledQuery, QueryWriter } from "./cypher/query-writer.ts";
import { writeFragment } from "./cypher/write-fragment.ts";
import { LISTS } from "./plan/lists.ts";
import { writeMatching } from "./plan/write-matching.ts";
import { NODE, listMaps, projectNode } from "./projection/project-node.ts";
import {
  type FieldCompiler,
  type Finish,
  type Row,
  finishAll,
  finishInside,
} from "./projection/projection.ts";
import type { SelectedField, Selection } from "./selection.ts";
import { compileStatementCypher } from "./statement-cypher.ts";
import { getTable } from "./tables.ts";

const { roots } = fragments;

/** One query for an operation, whatever values its arguments have, and how its row becomes the answer. */
export interface CompiledOperation extends CompiledQuery {
  readonly finish: Finish;
}

const ROOTS: Readonly<Record<string, FieldCompiler>> = {
  statements: rootConnection("statements"),
  actors: rootConnection("actors"),
  places: rootConnection("places"),
  articles: rootConnection("articles"),
  claims: rootConnection("claims"),
  statement: byId(roots.statementById),
  statementCypher: compileStatementCypher,
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
    ROOTS[field.name]!({ writer, scope: {}, field, key: field.key, list: null, getTable }),
  );
  const answer = mapOf(parts.flatMap(({ entries }) => entries));
  const clauses = parts.flatMap(({ before }) => before ?? []);
  return {
    ...writer.print([...clauses, cypher`RETURN ${answer} AS answer`]),
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
  const id = new Variable("id");
  const found = new Variable("found");
  const request = { writer, scope: { [NODE]: found }, list: null, getTable };
  const inner = projectNode(request, selection);
  const $ids = writer.bind(ids, "List<String>");
  const rows = subquery([
    writeFragment(LOOK_UPS[lookUp], { id, found, $ids }),
    cypher`WITH ${id}, ${found}`,
    ...inner.before,
    cypher`RETURN collect({id: ${id}, row: ${inner.map}}) AS rows`,
  ]);
  return {
    ...writer.print([rows, cypher`RETURN {rows: rows} AS answer`]),
    finish: (row, context) => {
      for (const item of row["rows"] as Row[]) finishAll(inner.finish, item["row"], context);
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
  const node = new Variable("found");
  const $ids = writer.bind(ids, "List<String>");
  const rows = (found: Cypher) => writeFragment(roots.statementsByIds, { found, $ids });
  const ofIds: Condition = {
    holds: () => cypher`true`,
    starts: [{ rows, weight: null, isExact: true }],
  };
  const conditions = [ofIds, ...readStatementWhere(writer, where)];
  const matching = subquery([
    writeMatching(LISTS.statements, conditions, node),
    cypher`RETURN collect(${node}.id) AS ids`,
  ]);
  const query = writer.print([matching, cypher`RETURN {ids: ids} AS answer`]);
  return { ...query, finish: () => undefined };
}

function byId(fragment: Fragment): FieldCompiler {
  return (request) => {
    const { writer, field, key } = request;
    const node = new Variable("found");
    const nodes = new Variable("nodes");
    const rows = new Variable("rows");
    const id = (field.args as unknown as ArgumentValue<{ readonly id: string }>).get("id")!;
    const inner = projectNode(
      { ...request, scope: { [NODE]: node }, list: nodes },
      field.selection!,
    );
    const found = writeFragment(fragment, { found: node, $id: writer.bind(id, "String") });
    const collected = lines([found, cypher`WITH collect(${node}) AS ${nodes}`]);
    const clauses =
      inner.ahead.length > 0
        ? listMaps(inner, { rows: collected, nodes, node }, rows)
        : [
            found,
            cypher`WITH ${node}`,
            ...inner.before,
            cypher`RETURN collect(${inner.map}) AS ${rows}`,
          ];
    return {
      before: [subquery(clauses)],
      entries: [[key, cypher`head(${rows})`]],
      finish: finishInside(key, inner.finish),
    };
  };
}
