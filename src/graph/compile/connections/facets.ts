import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import { requirePageSize } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { SelectedField } from "../selection.ts";
import { nodeAt } from "../projection/fields.ts";
import {
  type FieldRequest,
  type Finish,
  type FieldProjection,
  type Row,
  finishAll,
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
export function compileFacets(request: FieldRequest, all: string): FieldProjection {
  const { field, key } = request;
  const { by } = (field.args as unknown as ArgumentValue<FacetArgs>).value;
  const values = field.selection!.fields.filter(({ name }) => name === "values");
  const compiled = [...new Set(by)].map((facet) => ({
    facet,
    lists: values.map((part) => ({ part, ...compileValues(request, part, facet, all) })),
  }));
  const maps = compiled.map(({ lists }) => `[${lists.map(({ rows }) => rows).join(", ")}]`);
  return {
    before: compiled.flatMap(({ lists }) => lists.flatMap(({ before }) => before)),
    entries: [[key, `[${maps.join(", ")}]`]],
    finish: (row, context) => {
      const found = row[key] as Row[][][];
      row[key] = compiled.map(({ facet, lists }, index) => {
        for (const [at, { finish }] of lists.entries())
          finishAll(finish, found[index]![at], context);
        const answers = field.selection!.fields.map((part): [string, unknown] => [
          part.key,
          part.name === "field" ? facet : found[index]![values.indexOf(part)],
        ]);
        return Object.fromEntries(answers);
      });
    },
  };
}

function compileValues(
  request: FieldRequest,
  { selection }: SelectedField,
  facet: FacetField,
  all: string,
): { readonly before: readonly string[]; readonly rows: string; readonly finish: Finish } {
  const { writer, field } = request;
  const args = field.args as unknown as ArgumentValue<FacetArgs>;
  const [statement, value, own, rows] = ["statement", "value", "own", "values"].map((name) =>
    writer.name(name),
  ) as [string, string, string, string];
  const { fragment, isOfEntities = false, isByTime = false } = READERS[facet];
  const group = isOfEntities ? facets.groupEntities : facets.groupWords;
  const $first = writer.bind(args.get("first")!, "Integer", requirePageSize);
  const parts = selection!.fields.map((part) =>
    compileValue({ ...request, field: part, key: part.key }, value, own, isOfEntities),
  );
  const map = parts.flatMap(({ entries }) =>
    entries.map(([name, cypher]) => `\`${name}\`: ${cypher}`),
  );
  const dated = { statement, day: writer.name("day"), precision: writer.name("precision") };
  const clauses = [
    `UNWIND ${all} AS ${statement}`,
    ...(isByTime
      ? [
          writer.write(facets.dated, {
            ...dated,
            $time: writer.bind(args, "String", ({ time }) => time),
          }),
        ]
      : []),
    writer.write(fragment, { ...dated, value }),
    writer.write(group, { statement, value, own, $first }),
    ...parts.flatMap(({ before }) => before ?? []),
    `RETURN collect({${map.join(", ")}}) AS ${rows}`,
  ];
  return {
    before: [`CALL (*) {\n${clauses.join("\n")}\n}`],
    rows,
    finish: (row, context) => {
      for (const { finish } of parts) finish?.(row, context);
    },
  };
}

/** One field of a value: of those statements that have it, in the list `own`. */
function compileValue(
  request: FieldRequest,
  value: string,
  own: string,
  isEntity: boolean,
): FieldProjection {
  const { field, key } = request;
  switch (field.name) {
    case "value":
      return { entries: [[key, isEntity ? `${value}.id` : value]] };
    case "label":
      return { entries: [[key, isEntity ? `${value}.name` : value]] };
    case "count":
      return { entries: [[key, `toFloat(size(${own}))`]] };
    case "timeline":
      return compileTimeline(request, own);
    default:
      if (!isEntity) return { entries: [[key, "null"]] };
      return nodeAt("value")({ ...request, names: { value } });
  }
}
