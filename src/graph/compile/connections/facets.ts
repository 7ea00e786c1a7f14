import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import { requirePageSize } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { SelectedField } from "../selection.ts";
import { type Cypher, Variable, cypher, join, mapOf, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { nodeAt } from "../projection/links.ts";
import {
  type FieldRequest,
  type Finish,
  type FieldProjection,
  type Row,
  finishAll,
  requireReader,
} from "../projection/projection.ts";
import { type StatementTime, compileTimeline } from "./timeline.ts";

const { facets } = fragments;

/** By what statements are counted. */
export type FacetField =
  | "SPEAKER"
  | "ADDRESSEE"
  | "PLACE"
  | "COUNTRY"
  | "TOPIC"
  | "MEDIUM"
  | "PUBLISHER"
  | "KIND"
  | "MONTH"
  | "YEAR";

/** How the values of a field are found, and what they are. */
interface FacetReader {
  readonly fragment: Fragment;
  /** Whether they are actors or places, not words. */
  readonly isOfEntities?: boolean;
  /** Whether they are times. */
  readonly isByTime?: boolean;
}

const READERS: Readonly<Record<FacetField, FacetReader>> = {
  SPEAKER: { fragment: facets.speaker, isOfEntities: true },
  ADDRESSEE: { fragment: facets.addressee, isOfEntities: true },
  PLACE: { fragment: facets.place, isOfEntities: true },
  COUNTRY: { fragment: facets.country, isOfEntities: true },
  TOPIC: { fragment: facets.topic },
  MEDIUM: { fragment: facets.medium },
  PUBLISHER: { fragment: facets.publisher },
  KIND: { fragment: facets.kind },
  MONTH: { fragment: facets.month, isByTime: true },
  YEAR: { fragment: facets.year, isByTime: true },
};

/** What the field is given. */
export interface FacetArgs {
  readonly by: readonly FacetField[];
  readonly first: number;
  readonly time: StatementTime;
}

/** The field `facets` of a connection, of the statements in the list `all`. */
export function compileFacets(request: FieldRequest, all: Cypher): FieldProjection {
  const { field, key } = request;
  const { by } = (field.args as unknown as ArgumentValue<FacetArgs>).value;
  const { fields } = field.selection!;
  const values = fields.filter(({ name }) => name === "values");
  const asked = fields.map((part) => ({ part, read: requireReader(FACET_READERS, part) }));
  const compiled = [...new Set(by)].map((facet) => ({
    facet,
    lists: values.map((part) => compileValues(request, part, facet, all)),
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

const FACET_READERS: Readonly<Record<string, (facet: FacetField, values: unknown) => unknown>> = {
  field: (facet) => facet,
  values: (_facet, values) => values,
};

function compileValues(
  request: FieldRequest,
  { selection }: SelectedField,
  facet: FacetField,
  all: Cypher,
): { readonly before: readonly Cypher[]; readonly rows: Variable; readonly finish: Finish } {
  const { writer, field } = request;
  const args = field.args as unknown as ArgumentValue<FacetArgs>;
  const { fragment, isOfEntities = false, isByTime = false } = READERS[facet];
  const group = isOfEntities ? facets.groupEntities : facets.groupWords;
  const $first = writer.bind(args.get("first")!, "Integer", requirePageSize);
  const $time = isByTime ? writer.bind(args, "String", ({ time }) => time) : null;
  const statement = new Variable("statement");
  const value = new Variable("value");
  const own = new Variable("own");
  const rows = new Variable("values");
  const dated = { statement, day: new Variable("day"), precision: new Variable("precision") };
  const counted = { value, own, isOfEntities };
  const parts = selection!.fields.map((part) =>
    requireReader(VALUE_READERS, part)({ ...request, field: part, key: part.key }, counted),
  );
  const map = mapOf(parts.flatMap(({ entries }) => entries));
  const clauses = [
    cypher`UNWIND ${all} AS ${statement}`,
    ...($time === null ? [] : [writeFragment(facets.dated, { ...dated, $time })]),
    writeFragment(fragment, { ...dated, value }),
    writeFragment(group, { statement, value, own, $first }),
    ...parts.flatMap(({ before }) => before ?? []),
    cypher`RETURN collect(${map}) AS ${rows}`,
  ];
  return {
    before: [subquery(clauses)],
    rows,
    finish: (row, context) => {
      for (const { finish } of parts) finish?.(row, context);
    },
  };
}

/** A value by which statements are counted, and those that have it. */
interface CountedValue {
  readonly value: Variable;
  readonly own: Variable;
  /** Whether it is an actor or a place, not a word. */
  readonly isOfEntities: boolean;
}

const VALUE_READERS: Readonly<
  Record<string, (request: FieldRequest, counted: CountedValue) => FieldProjection>
> = {
  value: ({ key }, { value, isOfEntities }) => ({
    entries: [[key, isOfEntities ? cypher`${value}.id` : value]],
  }),
  label: ({ key }, { value, isOfEntities }) => ({
    entries: [[key, isOfEntities ? cypher`${value}.name` : value]],
  }),
  count: ({ key }, { own }) => ({ entries: [[key, cypher`toFloat(size(${own}))`]] }),
  timeline: (request, { own }) => compileTimeline(request, own),
  entity: (request, { value, isOfEntities }) =>
    isOfEntities
      ? nodeAt("value")({ ...request, scope: { value } })
      : { entries: [[request.key, cypher`null`]] },
};
