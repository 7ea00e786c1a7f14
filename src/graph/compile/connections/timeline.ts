import { fragments } from "../../connection/queries.generated.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { Variable, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import type { FieldRequest, FieldProjection } from "../projection/projection.ts";
import type { TallyRows } from "./tallies.ts";

export type TimeUnit = "DAY" | "WEEK" | "MONTH" | "YEAR";

/** Which of a statement's times counts; EITHER: when it was said, or published where that is not known. */
export type StatementTime = "SAID_ON" | "PUBLISHED_ON" | "EITHER";

/** The precisions that are close enough for a unit. */
const PRECISIONS: Record<TimeUnit, readonly string[]> = {
  DAY: ["DAY"],
  WEEK: ["DAY"],
  MONTH: ["DAY", "MONTH"],
  YEAR: ["DAY", "MONTH", "YEAR"],
};

/** How much of a day, YYYY-MM-DD, tells in which stretch it lies. */
const LETTERS: Record<TimeUnit, number> = { DAY: 10, WEEK: 10, MONTH: 7, YEAR: 4 };

/** When statements were made: the stretches of which there are any, in their order. */
export interface Timeline extends TimelineArgs {
  /** Those whose time is not known as closely. */
  readonly undatedCount: number;
  readonly buckets: readonly TimelineBucket[];
}

export interface TimelineBucket {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** How many are dated by when they were said. */
  readonly saidCount: number;
}

/** What the field is given. */
export interface TimelineArgs {
  readonly unit: TimeUnit;
  readonly time: StatementTime;
}

/** The field `timeline`, of statements with some tallies. */
export function compileTimeline(
  { writer, field, key }: FieldRequest,
  talliesOf: TallyRows,
): FieldProjection {
  const args = field.args as unknown as ArgumentValue<TimelineArgs>;
  const buckets = new Variable("buckets");
  const row = {
    tally: new Variable("tally"),
    size: new Variable("size"),
    isSaid: new Variable("isSaid"),
    day: new Variable("day"),
    precision: new Variable("precision"),
  };
  const clauses = [
    talliesOf(row),
    writeFragment(fragments.facets.times, {
      ...row,
      $time: writer.bind(args, "String", ({ time }) => time),
    }),
    writeFragment(fragments.facets.timeline, {
      ...row,
      buckets,
      $letters: writer.bind(args, "Integer", ({ unit }) => LETTERS[unit]),
      $unit: writer.bind(args, "String", ({ unit }) => unit.toLowerCase()),
      $precisions: writer.bind(args, "List<String>", ({ unit }) => PRECISIONS[unit]),
    }),
  ];
  return {
    before: [subquery(clauses)],
    entries: [[key, buckets]],
    finish: (row, { values }) => {
      const { unit, time } = args.read(values);
      const found = row[key] as [start: string | null, count: number, saidCount: number][];
      const timeline: Timeline = {
        unit,
        time,
        undatedCount: found.find(([start]) => start === null)?.[1] ?? 0,
        buckets: found.flatMap(([from, count, saidCount]) =>
          from === null ? [] : { from, to: findEnd(from, unit), count, saidCount },
        ),
      };
      row[key] = timeline;
    },
  };
}

/** The last day of the stretch that begins on a day. */
function findEnd(from: string, unit: TimeUnit): string {
  const day = new Date(`${from}T00:00:00Z`);
  if (unit === "WEEK") day.setUTCDate(day.getUTCDate() + 6);
  if (unit === "MONTH") day.setUTCMonth(day.getUTCMonth() + 1, 0);
  if (unit === "YEAR") day.setUTCFullYear(day.getUTCFullYear() + 1, 0, 0);
  return day.toISOString().slice(0, 10);
}
