import { fragments } from "../../connection/queries.generated.ts";
import { requirePageSize } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { NODE, projectNode } from "../projection/fields.ts";
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
export function compileCoOccurrence(request: FieldRequest, all: string): FieldProjection {
  const { writer, field, key } = request;
  const args = field.args as unknown as ArgumentValue<CoOccurrenceArgs>;
  const names = {
    one: writer.name("one"),
    other: writer.name("other"),
    places: writer.name("places"),
  };
  const pairs = writer.name("pairs");
  const asked = field.selection!.fields.map((part) => {
    if (part.name === "placeCount") {
      return { part, before: [], finish: null, cypher: `toFloat(size(${names.places}))` };
    }
    const node =
      part.name === "places" ? writer.name("place") : names[part.name as "one" | "other"];
    const own = { ...request, names: { [NODE]: node }, list: null };
    const { map, finish, before } = projectNode(own, part.selection!);
    if (part.name !== "places") return { part, before, finish, cypher: map };
    const rows = writer.name("rows");
    const each = [
      `UNWIND ${names.places} AS ${node}`,
      ...before,
      `RETURN collect(${map}) AS ${rows}`,
    ];
    return { part, before: [`CALL (*) {\n${each.join("\n")}\n}`], finish, cypher: rows };
  });
  const clauses = [
    writer.write(fragments.facets.coOccurrence, {
      set: all,
      ...names,
      $first: writer.bind(args.get("first")!, "Integer", requirePageSize),
    }),
    ...asked.flatMap(({ before }) => before),
    `RETURN collect({${asked.map(({ part, cypher }) => `\`${part.key}\`: ${cypher}`).join(", ")}}) AS ${pairs}`,
  ];
  return {
    before: [`CALL (*) {\n${clauses.join("\n")}\n}`],
    entries: [[key, pairs]],
    finish: (row, context) => {
      for (const pair of row[key] as Row[]) {
        for (const { part, finish } of asked) finishAll(finish, pair[part.key], context);
      }
    },
  };
}
