import type { Fragment } from "../../connection/query-definition.ts";
import { type DateRange, checkDateRange } from "../../arguments/range.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { type Condition, buildCondition } from "./conditions.ts";

/**
 * Reads what is asked of a day, by a fragment for each end of the range.
 *
 * @param field what the caller calls it
 */
export function readDays(
  writer: QueryWriter,
  field: string,
  range: ArgumentValue<DateRange>,
  isFrom: Fragment,
  isTo: Fragment,
): Condition[] {
  const [node] = isFrom.binds;
  return [["from", isFrom] as const, ["to", isTo] as const].flatMap(([end, fragment]) => {
    if (range.get(end) === null) return [];
    const $day = writer.bind(range, "String", (days) => checkDateRange(field, days)[end]);
    return [buildCondition((item) => writeFragment(fragment, { [node!]: item, $day }), true)];
  });
}
