import type { TextSpan } from "../../../domain/text/span.ts";
import type { Fragment, ValuesFragment } from "../../connection/query-definition.ts";
import { type Cypher, cypher } from "../cypher/cypher.ts";
import { writeColumn, writeFragment } from "../cypher/write-fragment.ts";
import { NODE } from "./project-node.ts";
import {
  type FieldCompiler,
  type FieldRequest,
  type FieldTable,
  projectFields,
} from "./projection.ts";

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
export function writeValue(
  request: Pick<FieldRequest, "scope">,
  fragment: ValuesFragment,
  column: string,
  variable = NODE,
): Cypher {
  const written = writeInScope(request, fragment, column, variable);
  switch (fragment.values[column]!.type.replace("?", "")) {
    case "Integer":
      return cypher`toFloat(${written})`;
    case "Date":
      return cypher`toString(${written})`;
    case "List<Integer>":
      return cypher`[offset IN ${written} | toFloat(offset)]`;
    default:
      return written;
  }
}

function writeInScope(
  { scope }: Pick<FieldRequest, "scope">,
  fragment: ValuesFragment,
  column: string,
  variable: string,
): Cypher {
  const known = fragment.binds.map((name) => [name, scope[name] ?? scope[variable]!] as const);
  return writeColumn(fragment, column, Object.fromEntries(known));
}

/** Null where a column is, else the map. */
function whereThereIs(
  request: Pick<FieldRequest, "scope">,
  fragment: ValuesFragment,
  column: string,
  map: Cypher,
): Cypher {
  const presence = writeInScope(request, fragment, column, NODE);
  return cypher`CASE WHEN ${presence} IS NULL THEN null ELSE ${map} END`;
}

/** A field whose value is an expression of its own. */
export function expression(fragment: Fragment): FieldCompiler {
  const [node] = fragment.binds as [string];
  return ({ scope, key }) => ({
    entries: [[key, writeFragment(fragment, { [node]: scope[NODE]! })]],
  });
}

/** Words of a text and where they stand, by the columns that tell; null where there are none. */
export function span(
  fragment: ValuesFragment,
  columns: Readonly<Record<keyof TextSpan, string>>,
): FieldCompiler {
  return (request) => {
    const [start, end, text] = [columns.start, columns.end, columns.text].map((column) =>
      writeValue(request, fragment, column),
    ) as [Cypher, Cypher, Cypher];
    const map = cypher`{start: ${start}, end: ${end}, text: ${text}}`;
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
    const own = { ...request, list: null, getTable: () => table };
    const { map } = projectFields(own, request.field.selection!);
    return { entries: [[request.key, whereThereIs(request, fragment, first!, map)]] };
  };
}
