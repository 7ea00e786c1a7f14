import { fragments } from "../queries.generated.ts";
import type { Given } from "../selection.ts";
import type { FieldRequest, Part } from "./part.ts";

export type TimeUnit = "DAY" | "WEEK" | "MONTH" | "YEAR";

/** The precisions that are close enough for a unit. */
const PRECISIONS: Record<TimeUnit, readonly string[]> = {
  DAY: ["DAY"],
  WEEK: ["DAY"],
  MONTH: ["DAY", "MONTH"],
  YEAR: ["DAY", "MONTH", "YEAR"],
};

/** The field `timeline`, of the statements in the list `all`. */
export function compileTimeline({ writer, field, key }: FieldRequest, all: string): Part {
  const args = field.given as unknown as Given<{ readonly unit: TimeUnit }>;
  const buckets = writer.name("buckets");
  const clauses = writer.write(fragments.facets.timeline, {
    set: all,
    buckets,
    $unit: writer.bind(args, "String", ({ unit }) => unit.toLowerCase()),
    $precisions: writer.bind(args, "List<String>", ({ unit }) => PRECISIONS[unit]),
  });
  return {
    before: [`CALL (*) {\n${clauses}\n}`],
    entries: [[key, `{buckets: ${buckets}, total: toFloat(size(${all}))}`]],
    finish: (row, { given }) => {
      const { unit } = args.read(given);
      const found = row[key] as { buckets: [from: string, count: number][]; total: number };
      const dated = found.buckets.reduce((sum, [, count]) => sum + count, 0);
      row[key] = {
        unit,
        undatedCount: found.total - dated,
        buckets: found.buckets.map(([from, count]) => ({ from, to: findEnd(from, unit), count })),
      };
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
