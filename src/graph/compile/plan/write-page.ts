import { type Condition, allHold, countConditions } from "../conditions/conditions.ts";
import { shareLinks } from "../conditions/links.ts";
import { type Cypher, cypher, join, lines, subquery } from "../cypher/cypher.ts";
import { type ConditionStart, type WeighedStart, findStarts } from "./find-starts.ts";
import { gather, gatherPicked } from "./gather.ts";
import type { ListKind } from "./lists.ts";
import { weighStarts } from "./weigh-starts.ts";
import { writeMatching } from "./write-matching.ts";
import { writeSearchPage } from "./write-search-page.ts";

/** Which part of a list is wanted. */
export interface PageRange {
  /** How many rows to give. */
  readonly limit: Cypher;
  /** Whether the rows are counted from the end of the list, and come in the opposite order. */
  readonly isReversed: boolean;
  /** That rows stand after and before some position. */
  readonly bounds: readonly Condition[];
}

/**
 * Writes clauses that give a page of the nodes that meet the conditions, in order.
 *
 * It begins where the fewest nodes have to be looked at, which the degrees of what is asked for tell
 * when it runs: at a speaker who said little, at a place of which little was said, or, where all of
 * these are frequent, at the page's end of the whole list, which then is full soon.
 */
export function writePage(
  list: ListKind,
  conditions: readonly Condition[],
  range: PageRange,
  node: Cypher,
): Cypher {
  const { sole, weighed } = findStarts(conditions);
  if (sole !== null) return subquery([writePageFrom(sole, list, conditions, range, node)]);
  const walking = () => subquery([walk(list, conditions, range, node)]);
  if (weighed.length === 0) return walking();
  const all = [...conditions, ...range.bounds];
  if (!isWrittenTwice(conditions)) {
    return subquery([writeMatching(list, all, node), ...toPage(list, range, node)]);
  }
  const choice = weighStarts(weighed, {
    limit: range.limit,
    total: list.total,
    // What cannot be weighed leaves some part of the rows, nobody knows how many.
    part: UNKNOWN_PART ** countUnweighed(conditions, weighed),
  });
  const gathered =
    weighed.length === 1
      ? choice.branch(1, [gather(weighed[0]!, all, node)])
      : gatherPicked(weighed, choice, all, node);
  const page = lines([gathered, ...toPage(list, range, node)]);
  // In a subquery of its own, since only then the index's order holds for all that it is asked for.
  const walked = choice.branch(0, [walking(), cypher`RETURN ${node}`]);
  return lines([choice.clause, subquery([join([page, walked], "\nUNION ALL\n")])]);
}

/** Of so many conditions, each takes too long to plan to stand in a second branch of the query. */
const MOST_WRITTEN_TWICE = 12;

/**
 * Whether conditions are so few that the query may have a second way to the same page. Of many, all rows
 * are looked at: where so much is asked for, a walk seldom fills the page sooner.
 */
function isWrittenTwice(conditions: readonly Condition[]): boolean {
  return countConditions(conditions) <= MOST_WRITTEN_TWICE;
}

/** Begins where it has to. */
function writePageFrom(
  start: ConditionStart,
  list: ListKind,
  conditions: readonly Condition[],
  range: PageRange,
  node: Cypher,
): Cypher {
  const all = [...conditions, ...range.bounds];
  const pageOf = (rows: Cypher) =>
    lines([gather({ ...start, rows: () => rows }, all, node), ...toPage(list, range, node)]);
  const { search } = start;
  const rows = start.rows(node);
  if (search === undefined || !isWrittenTwice(conditions)) return pageOf(rows);
  const ranges = conditions.filter(({ isRange }) => isRange);
  const walkFrom = (limit: Cypher) => walk(list, ranges, { ...range, limit }, node);
  const { limit } = range;
  return writeSearchPage({ search, all: rows, walk: walkFrom, toPage: pageOf, limit, node });
}

/** Sorts rows and cuts off what is beyond the page. */
function toPage(list: ListKind, { isReversed, limit }: PageRange, node: Cypher): readonly Cypher[] {
  return [
    cypher`RETURN ${node}`,
    isReversed ? list.reversedOrder(node) : list.order(node),
    cypher`LIMIT ${limit}`,
  ];
}

const UNKNOWN_PART = 0.25;

function countUnweighed(
  conditions: readonly Condition[],
  weighed: readonly WeighedStart[],
): number {
  const known = new Set(weighed.map(({ condition }) => condition));
  return conditions.filter((condition) => !known.has(condition) && condition.isRange !== true)
    .length;
}

/** Goes through the list from the page's end on until the page is full. */
function walk(
  list: ListKind,
  conditions: readonly Condition[],
  { bounds, isReversed, limit }: PageRange,
  node: Cypher,
): Cypher {
  const ranges = [...conditions.filter(({ isRange }) => isRange), ...bounds];
  const others = conditions.filter(({ isRange }) => isRange !== true);
  const { columns, lists } = shareLinks(others, node);
  return lines([
    join([list.walk(node), ...ranges.map(({ holds }) => holds(node))], "\n AND "),
    cypher`WITH ${join([node, ...columns], ", ")}`,
    isReversed ? list.reversedOrder(node) : list.order(node),
    ...(others.length === 0 ? [] : [cypher`WHERE ${allHold(others, node, lists)}`]),
    cypher`RETURN ${node}`,
    cypher`LIMIT ${limit}`,
  ]);
}
