import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment, ValuesFragment } from "../../connection/query-definition.ts";
import type { Selection } from "../selection.ts";
import {
  type FieldCompiler,
  type FieldRequest,
  type FieldTable,
  type Finish,
  type FieldProjection,
  type NodeProjection,
  type Row,
  LABEL,
  finishAll,
  projectFields,
} from "./projection.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";

/** The variable of a node in every table of fields, whatever the fragments call it. */
export const NODE = "node";

/** Fields whose values a node holds itself, by the columns of a fragment. */
export function valuesOf(fragment: ValuesFragment, variable = NODE): FieldTable {
  return Object.fromEntries(
    Object.keys(fragment.values).map((column) => [column, value(fragment, column, variable)]),
  );
}

/** A field with a value of a node. */
export function value(fragment: ValuesFragment, column: string, variable = NODE): FieldCompiler {
  return (request) => ({
    entries: [[request.key, writeValue(request, fragment, column, variable)]],
  });
}

/**
 * Writes the expression of a value. Whole numbers become floats, which the driver hands over as plain
 * numbers, and days become text.
 */
function writeValue(
  request: Pick<FieldRequest, "writer" | "names">,
  fragment: ValuesFragment,
  column: string,
  variable: string,
): string {
  const written = writeExpression(request, fragment, column, variable);
  switch (fragment.values[column]!.type.replace("?", "")) {
    case "Integer":
      return `toFloat(${written})`;
    case "Date":
      return `toString(${written})`;
    case "List<Integer>":
      return `[offset IN ${written} | toFloat(offset)]`;
    default:
      return written;
  }
}

function writeExpression(
  { writer, names }: Pick<FieldRequest, "writer" | "names">,
  fragment: ValuesFragment,
  column: string,
  variable: string,
): string {
  const known = fragment.binds.map((name) => [name, names[name] ?? names[variable]!] as const);
  const { pieces } = fragment.values[column]!;
  return writer.write({ binds: fragment.binds, pieces }, Object.fromEntries(known));
}

/** Null where a column is, else the map. */
function whereThereIs(
  request: Pick<FieldRequest, "writer" | "names">,
  fragment: ValuesFragment,
  column: string,
  map: string,
): string {
  const presence = writeExpression(request, fragment, column, NODE);
  return `CASE WHEN ${presence} IS NULL THEN null ELSE ${map} END`;
}

/** A field whose value is an expression of its own. */
export function expression(fragment: Fragment): FieldCompiler {
  return ({ writer, names, key }) => ({
    entries: [[key, writer.write(fragment, { [fragment.binds[0]!]: names[NODE]! })]],
  });
}

/** Words of a text and where they stand, by the columns that tell; null where there are none. */
export function span(
  fragment: ValuesFragment,
  columns: { readonly start: string; readonly end: string; readonly text: string },
): FieldCompiler {
  return (request) => {
    const entries = Object.entries(columns).map(
      ([name, column]) => `${name}: ${writeValue(request, fragment, column, NODE)}`,
    );
    const map = `{${entries.join(", ")}}`;
    return { entries: [[request.key, whereThereIs(request, fragment, columns.start, map)]] };
  };
}

/** A part of a node with fields of its own, by the columns that they stand for; null where the first is. */
export function struct(
  fragment: ValuesFragment,
  columns: Readonly<Record<string, string>>,
): FieldCompiler {
  const table = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, value(fragment, column)]),
  );
  const [first] = Object.values(columns);
  return (request) => {
    const { map } = projectFields(
      { ...request, list: null, getTable: () => table },
      request.field.selection!,
    );
    return { entries: [[request.key, whereThereIs(request, fragment, first!, map)]] };
  };
}

/** A field with one node, the first to which the fragment leads; null where there is none. */
export function firstNode(fragment: Fragment): FieldCompiler {
  return (request) => leadTo(request, fragment, (rows) => `head(${rows})`);
}

/** A field with all nodes to which the fragment leads. */
export function allNodes(fragment: Fragment): FieldCompiler {
  return (request) => leadTo(request, fragment, (rows) => rows);
}

function leadTo(
  request: FieldRequest,
  fragment: Fragment,
  take: (rows: string) => string,
): FieldProjection {
  const { writer, names, field, key, list } = request;
  const [parent, child] = fragment.binds as [string, string];
  const node = writer.name(child);
  const nodes = writer.name("nodes");
  const inner = projectNode({ ...request, names: { [NODE]: node }, list: nodes }, field.selection!);
  const finish = finishInside(key, inner.finish);
  const rows = writer.write(fragment, { [parent]: names[NODE]!, [child]: node });
  if (inner.ahead.length === 0 && inner.before.length === 0) {
    return { entries: [[key, take(`COLLECT {\n${rows}\nRETURN ${inner.map}\n}`)]], finish };
  }
  if (list === null) {
    const own = writer.name("own");
    const clauses = listRows(inner, {
      rows: `${rows}\nWITH collect(${node}) AS ${nodes}`,
      nodes,
      node,
    });
    return { before: [`CALL (*) {\n${clauses}${own}\n}`], entries: [[key, take(own)]], finish };
  }
  // Nodes that many lead to, such as a speaker of several statements, are read once.
  const found = writer.name("found");
  const parentNode = writer.name(parent);
  const ofOne = writer.write(fragment, { [parent]: parentNode, [child]: node });
  const all = `UNWIND ${list} AS ${parentNode}\nCALL (*) {\n${ofOne}\nRETURN ${node}\n}`;
  const entry = { ...inner, map: `{node: ${node}, row: ${inner.map}}` };
  const ahead = listRows(entry, {
    rows: `${all}\nWITH collect(DISTINCT ${node}) AS ${nodes}`,
    nodes,
    node,
  });
  const item = writer.name("item");
  const row = `head([${item} IN ${found} WHERE ${item}.node = ${node} | ${item}.row])`;
  return {
    ahead: [`CALL (*) {\n${ahead}${found}\n}`],
    entries: [[key, take(`COLLECT {\n${rows}\nRETURN ${row}\n}`)]],
    finish,
  };
}

/** Clauses that list the maps of nodes; the name of the list is to follow. */
export function listRows(
  { ahead, before, map }: NodeProjection,
  { rows, nodes, node }: { readonly rows: string; readonly nodes: string; readonly node: string },
): string {
  return [
    rows,
    ...ahead,
    `UNWIND ${nodes} AS ${node}`,
    ...before,
    `RETURN collect(${map}) AS `,
  ].join("\n");
}

/** Makes the map of a node, with its label where something depends on it. */
export function projectNode(
  request: Omit<FieldRequest, "field" | "key">,
  selection: Selection,
): NodeProjection {
  return projectFields(request, selection, selection.needsLabel ? [writeLabel(request)] : []);
}

export function writeLabel({
  writer,
  names,
}: Pick<FieldRequest, "writer" | "names">): readonly [string, string] {
  return [LABEL, writer.write(fragments.fields.nodeLabel, { node: names[NODE]! })];
}

/** A field with what the fragment's link tells, and the nodes at its ends. */
export function links(fragment: Fragment): FieldCompiler {
  const [parent, ...others] = fragment.binds;
  return (request) => {
    const { writer, names, field, key } = request;
    const bound = others.map((name) => [name, names[name] ?? writer.name(name)] as const);
    const all = { ...Object.fromEntries(bound), [parent!]: names[parent!] ?? names[NODE]! };
    const inner = projectFields({ ...request, names: all, list: null }, field.selection!);
    const rows = writer.write(fragment, all);
    return { ...listParts(writer, key, rows, inner), finish: finishInside(key, inner.finish) };
  };
}

/** The maps of rows, each with what it takes; in a subquery of its own where that holds subqueries. */
export function listParts(
  writer: QueryWriter,
  key: string,
  rows: string,
  { before, map }: Pick<NodeProjection, "before" | "map">,
): FieldProjection {
  if (before.length === 0) return { entries: [[key, `COLLECT {\n${rows}\nRETURN ${map}\n}`]] };
  const own = writer.name("own");
  const clauses = [rows, ...before, `RETURN collect(${map}) AS ${own}`];
  return { before: [`CALL (*) {\n${clauses.join("\n")}\n}`], entries: [[key, own]] };
}

/** A field of a link: the node that the fragment calls so. */
export function nodeAt(variable: string): FieldCompiler {
  return (request) => {
    const { names, field, key } = request;
    const own = { ...request, names: { [NODE]: names[variable]! }, list: null };
    const inner = projectNode(own, field.selection!);
    return {
      before: inner.before,
      entries: [[key, inner.map]],
      finish: finishInside(key, inner.finish),
    };
  };
}

/** A field that has a value only where the node has one of some labels. */
export function onlyFor(variable: string, labels: string, compiler: FieldCompiler): FieldCompiler {
  return (request) => {
    const { entries, ...part } = compiler(request);
    const isSuch = `${request.names[variable]!}:${labels}`;
    return {
      ...part,
      entries: entries.map(([name, cypher]) => [name, `CASE WHEN ${isSuch} THEN ${cypher} END`]),
    };
  };
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

/**
 * A field that is cut from an article's text.
 *
 * @param articleId tells which article that is
 * @param cut makes the value of the columns by their names and of the text
 */
export function cutFromText(
  fragment: ValuesFragment,
  columns: readonly string[],
  articleId: FieldCompiler,
  make: (columns: Row, text: string) => unknown,
): FieldCompiler {
  return (request) => {
    const { key } = request;
    const hidden = (name: string) => `#${name}`;
    return {
      entries: [
        ...columns.map(
          (column) => [hidden(column), writeValue(request, fragment, column, NODE)] as const,
        ),
        ...articleId({ ...request, key: hidden("articleId") }).entries,
      ],
      finish: (row, context) => {
        context.needText(row[hidden("articleId")] as string, (text) => {
          const values = Object.fromEntries(columns.map((column) => [column, row[hidden(column)]]));
          row[key] = make(values, text);
        });
      },
    };
  };
}
