import { type CursorPlace, decodeCursor, markList } from "../../arguments/cursor.ts";
import { type PageBounds, PAGE_SIZE, isFromEnd, requirePageSize } from "../../arguments/page.ts";
import type { Arguments, ArgumentValue } from "../argument-value.ts";
import { type Condition, buildCondition } from "../conditions/conditions.ts";
import { type Cypher, Variable, cypher } from "../cypher/cypher.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import type { ListOrder } from "../plan/list-orders.ts";
import type { ListArgs } from "../plan/lists.ts";
import type { PageRange } from "../plan/write-page.ts";

/** What a page of a list may be given. */
export interface PageArgs extends PageBounds, ListArgs {}

/** A page of a list: its range, and what the query finds of it. */
export interface FoundRange extends PageRange {
  /** How many rows are wanted; one more is read. */
  readonly size: Cypher;
  /** The rows that were read. */
  readonly found: Variable;
  /** Those that are wanted, in the order of the list. */
  readonly page: Cypher;
  /** Marks the list under the conditions of a request, for its cursors. */
  readonly mark: (values: Arguments) => CursorPlace;
}

/**
 * Reads which part of a list is wanted.
 *
 * @param list what the list is called in the marks of its cursors
 * @throws AppError PAGE_DIRECTION_UNCLEAR
 */
export function readRange(
  writer: QueryWriter,
  list: string,
  order: ListOrder,
  args: ArgumentValue<PageArgs>,
): FoundRange {
  const mark = (values: Arguments) => {
    const {
      where,
      first: _first,
      last: _last,
      after: _after,
      before: _before,
      ...wanted
    } = args.read(values);
    return markList(list, { ...where, ...wanted });
  };
  const isReversed = args.check(isFromEnd);
  const count = isReversed ? args.get("last") : args.get("first");
  const { place } = count ?? args;
  const readSize = (values: Arguments) =>
    count === null ? PAGE_SIZE : requirePageSize(count.read(values));
  const bound = (cursor: ArgumentValue<string> | null, isBeyond: ListOrder["isAfter"]) => {
    if (cursor === null) return [];
    const read = (values: Arguments) => decodeCursor(mark(values), cursor.read(values));
    const $key = writer.bindReader("String", cursor.place, (values) => read(values).sortKey);
    const $id = writer.bindReader("String", cursor.place, (values) => read(values).id);
    return [buildCondition((node) => isBeyond(node, { $key, $id }), true)];
  };
  const size = writer.bindReader("Integer", place, readSize);
  const limit = writer.bindReader("Integer", place, (values) => readSize(values) + 1);
  const bounds: Condition[] = [
    ...bound(args.get("after"), order.isAfter),
    ...bound(args.get("before"), order.isBefore),
  ];
  const found = new Variable("found");
  const wanted = cypher`${found}[..${size}]`;
  const page = isReversed ? cypher`reverse(${wanted})` : wanted;
  return { isReversed, size, limit, bounds, found, page, mark };
}
