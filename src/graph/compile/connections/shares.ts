import { fragments } from "../../connection/queries.generated.ts";
import { requirePageSize } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type Cypher, Variable, cypher, mapOf, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import {
  type FieldProjection,
  type FieldRequest,
  type Row,
  requireReader,
} from "../projection/projection.ts";
import { FACET_READERS, type FacetField } from "./facet-readers.ts";
import { walkStatements } from "./tallies.ts";
import type { StatementTime } from "./timeline.ts";
import { type FoundValue, TOP_VALUES, VALUE_PARTS } from "./value-parts.ts";
import { readVolume } from "./volume.ts";

const { facets } = fragments;

/** What the field is given. */
export interface ShareArgs {
  readonly by: FacetField;
  readonly first: number;
  readonly time: StatementTime;
}

/** A value with what its statements weigh. */
interface WeighedValue extends FoundValue {
  readonly volume: Variable;
}

/** The field `shares` of a connection, of the statements in a set, or of all: each is looked at. */
export function compileShares(request: FieldRequest, set: Cypher | null): FieldProjection {
  const { writer, field, key } = request;
  const args = field.args as unknown as ArgumentValue<ShareArgs>;
  const reader = FACET_READERS[args.value.by];
  const row = {
    statement: new Variable("statement"),
    value: new Variable("value"),
    tally: new Variable("tally"),
    size: new Variable("size"),
    day: new Variable("day"),
    precision: new Variable("precision"),
    quotationCount: new Variable("quotations"),
    total: new Variable("total"),
    volume: new Variable("volume"),
  };
  const $time = writer.bind(args, "String", ({ time }) => time);
  const valued =
    "value" in reader
      ? [
          writeFragment(facets.weigh, row),
          writeFragment(facets.weights, row),
          ...(reader.isByTime === true ? [writeFragment(facets.times, { ...row, $time })] : []),
          writeFragment(reader.value, row),
        ]
      : [writeFragment(reader.links, row), writeFragment(facets.weigh, row)];
  const are = "value" in reader ? "WORD" : reader.are;
  const $first = writer.bind(args.get("first")!, "Integer", requirePageSize);
  const weighed: WeighedValue = { value: row.value, are, volume: row.volume };
  const parts = field.selection!.fields.map((part) =>
    requireReader(PARTS, part)({ ...request, field: part, key: part.key }, weighed),
  );
  const rows = new Variable("shares");
  const clauses = [
    walkStatements(set, row.statement),
    ...valued,
    writeFragment(facets.groupWeights, row),
    writeFragment(TOP_VALUES[are], { ...row, $first }),
    ...parts.flatMap(({ before }) => before ?? []),
    cypher`RETURN collect(${mapOf(parts.flatMap(({ entries }) => entries))}) AS ${rows}`,
  ];
  return {
    before: [subquery(clauses)],
    entries: [[key, rows]],
    finish: (found, context) => {
      for (const share of found[key] as Row[]) {
        for (const { finish } of parts) finish?.(share, context);
      }
    },
  };
}

const PARTS: Readonly<
  Record<string, (request: FieldRequest, weighed: WeighedValue) => FieldProjection>
> = {
  ...VALUE_PARTS,
  volume: (request, { volume }) => ({ entries: [[request.key, readVolume(request, volume)]] }),
};
