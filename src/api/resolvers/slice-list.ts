import { decodeCursor, encodeCursor, markList } from "../../graph/arguments/cursor.ts";
import {
  PAGE_SIZE,
  type Position,
  describeSurroundings,
  isFromEnd,
  requirePageSize,
} from "../../graph/arguments/page.ts";
import type { Connection } from "../schema/connection.type.ts";
import type { PageArgs } from "../schema/arguments/page.args.ts";

/**
 * Makes a page of a list that is at hand whole, in the order of its positions.
 *
 * @throws AppError PAGE_SIZE_INVALID, PAGE_DIRECTION_UNCLEAR, CURSOR_INVALID
 */
export function sliceList<Item>(
  name: string,
  items: readonly Item[],
  locate: (item: Item) => Position,
  args: PageArgs,
): Connection<Item> {
  const { first, after, last, before } = args;
  const isReversed = isFromEnd(args);
  const place = markList(name, {});
  const order = ({ sortKey, id }: Position) => `${sortKey} ${id}`;
  const [start, end] = [after, before].map((cursor) =>
    cursor == null ? null : order(decodeCursor(place, cursor)),
  );
  const between = items.filter((item) => {
    const own = order(locate(item));
    return (start == null || own > start) && (end == null || own < end);
  });
  const size = requirePageSize(last ?? first ?? PAGE_SIZE);
  const hasMore = between.length > size;
  const nodes = isReversed ? between.slice(-size) : between.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(place, locate(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      ...describeSurroundings(args, hasMore),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}
