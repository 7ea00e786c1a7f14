import { requirePageSize } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { SelectedField } from "../selection.ts";
import { type Cypher, Variable, cypher, join, mapOf, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import {
  type FieldRequest,
  type Finish,
  type FieldProjection,
  type Row,
  finishAll,
  requireReader,
} from "../projection/projection.ts";
import { type CountWish, type CountedValue, countValues } from "./count-values.ts";
import { FACET_READERS, type FacetField } from "./facet-readers.ts";
import { type StatementTime, type TimelineArgs, compileTimeline } from "./timeline.ts";
import { TOP_VALUES, VALUE_PARTS } from "./value-parts.ts";

/** What the field is given. */
export interface FacetArgs {
  readonly by: readonly FacetField[];
  readonly first: number;
  readonly time: StatementTime;
}

/** The field `facets` of a connection, of the statements in a set, or of all. */
export function compileFacets(request: FieldRequest, set: Cypher | null): FieldProjection {
  return compileFacetsBy<FacetField>(request, (facet, wish) =>
    countValues(FACET_READERS[facet], set, wish),
  );
}

/** How the values of a field are counted. */
export type CountFacet<Facet> = (facet: Facet, wish: CountWish) => CountedValue;

/** The field `facets` of any connection. */
export function compileFacetsBy<Facet extends string>(
  request: FieldRequest,
  count: CountFacet<Facet>,
): FieldProjection {
  const { field, key } = request;
  const { by } = (field.args as unknown as ArgumentValue<{ readonly by: readonly Facet[] }>).value;
  const { fields } = field.selection!;
  const values = fields.filter(({ name }) => name === "values");
  const asked = fields.map((part) => ({ part, read: requireReader(ANSWERS, part) }));
  const compiled = [...new Set(by)].map((facet) => ({
    facet,
    lists: values.map((part) => compileValues(request, part, (wish) => count(facet, wish))),
  }));
  const rows = compiled.map(({ lists }) => {
    const ofFacet = lists.map((list) => list.rows);
    return cypher`[${join(ofFacet, ", ")}]`;
  });
  return {
    before: compiled.flatMap(({ lists }) => lists.flatMap(({ before }) => before)),
    entries: [[key, cypher`[${join(rows, ", ")}]`]],
    finish: (row, context) => {
      const found = row[key] as Row[][][];
      row[key] = compiled.map(({ facet, lists }, index) => {
        for (const [at, { finish }] of lists.entries()) {
          finishAll(finish, found[index]![at], context);
        }
        const answers = asked.map(({ part, read }) => [
          part.key,
          read(facet, found[index]![values.indexOf(part)]),
        ]);
        return Object.fromEntries(answers) as Row;
      });
    },
  };
}

const ANSWERS: Readonly<Record<string, (facet: string, values: unknown) => unknown>> = {
  field: (facet) => facet,
  values: (_facet, values) => values,
};

function compileValues(
  request: FieldRequest,
  { selection }: SelectedField,
  count: (wish: CountWish) => CountedValue,
): { readonly before: readonly Cypher[]; readonly rows: Variable; readonly finish: Finish } {
  const { writer, field } = request;
  const args = field.args as unknown as ArgumentValue<FacetArgs>;
  const $first = writer.bind(args.get("first")!, "Integer", requirePageSize);
  const { fields } = selection!;
  const isOverTime = fields.some(({ name }) => name === "timeline");
  const counted = count({
    isOverTime,
    bindTime: () => writer.bind(args, "String", ({ time }) => time),
  });
  const parts = fields.map((part) =>
    requireReader(VALUE_READERS, part)({ ...request, field: part, key: part.key }, counted),
  );
  const rows = new Variable("values");
  const clauses = [
    ...counted.clauses,
    writeFragment(TOP_VALUES[counted.are], { value: counted.value, total: counted.total, $first }),
    ...parts.flatMap(({ before }) => before ?? []),
    cypher`RETURN collect(${mapOf(parts.flatMap(({ entries }) => entries))}) AS ${rows}`,
  ];
  return {
    before: [subquery(clauses)],
    rows,
    finish: (row, context) => {
      for (const { finish } of parts) finish?.(row, context);
    },
  };
}

const VALUE_READERS: Readonly<
  Record<string, (request: FieldRequest, counted: CountedValue) => FieldProjection>
> = {
  ...VALUE_PARTS,
  count: ({ key }, { total }) => ({ entries: [[key, cypher`toFloat(${total})`]] }),
  timeline: (request, { tallies, years = tallies }) => {
    const { unit } = (request.field.args as unknown as ArgumentValue<TimelineArgs>).value;
    return compileTimeline(request, unit === "YEAR" ? years! : tallies!);
  },
};
