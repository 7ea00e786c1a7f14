import { fragments } from "../../connection/queries.generated.ts";
import { requirePageSize } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type Cypher, Variable, cypher, mapOf, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { NODE, projectNode } from "../projection/project-node.ts";
import {
  type FieldRequest,
  type FieldProjection,
  type Row,
  finishAll,
} from "../projection/projection.ts";

/** What the field is given. */
export interface CoOccurrenceArgs {
  readonly first: number;
}

/** The field `coOccurrence` of a connection, of the statements in the list `all`. */
export function compileCoOccurrence(request: FieldRequest, all: Cypher): FieldProjection {
  const { writer, field, key } = request;
  const args = field.args as unknown as ArgumentValue<CoOccurrenceArgs>;
  const variables = {
    one: new Variable("one"),
    other: new Variable("other"),
    places: new Variable("places"),
  };
  const pairs = new Variable("pairs");
  const asked = field.selection!.fields.map((part) => {
    if (part.name === "placeCount") {
      return { part, before: [], finish: null, value: cypher`toFloat(size(${variables.places}))` };
    }
    const node =
      part.name === "places" ? new Variable("place") : variables[part.name as "one" | "other"];
    const own = { ...request, scope: { [NODE]: node }, list: null };
    const { map, finish, before } = projectNode(own, part.selection!);
    if (part.name !== "places") return { part, before, finish, value: map };
    const rows = new Variable("rows");
    const each = [
      cypher`UNWIND ${variables.places} AS ${node}`,
      ...before,
      cypher`RETURN collect(${map}) AS ${rows}`,
    ];
    return { part, before: [subquery(each)], finish, value: rows };
  });
  const clauses = [
    writeFragment(fragments.facets.coOccurrence, {
      set: all,
      ...variables,
      $first: writer.bind(args.get("first")!, "Integer", requirePageSize),
    }),
    ...asked.flatMap(({ before }) => before),
    cypher`RETURN collect(${mapOf(asked.map(({ part, value }) => [part.key, value]))}) AS ${pairs}`,
  ];
  return {
    before: [subquery(clauses)],
    entries: [[key, pairs]],
    finish: (row, context) => {
      for (const pair of row[key] as Row[]) {
        for (const { part, finish } of asked) finishAll(finish, pair[part.key], context);
      }
    },
  };
}
