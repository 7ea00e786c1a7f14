import { type Condition, allHold } from "../conditions/conditions.ts";
import { type Cypher, cypher, join, lines, subquery } from "../cypher/cypher.ts";
import { type ConditionStart, type WeighedStart, findStarts, gather } from "./find-starts.ts";
import type { ListKind } from "./lists.ts";
import { weighStarts } from "./weigh-starts.ts";
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
  const walked = subquery([walk(list, conditions, range, node)]);
  if (weighed.length === 0) return walked;
  const { clause, branch } = weighStarts(weighed, {
    limit: range.limit,
    total: list.total,
    // What cannot be weighed leaves some part of the rows, nobody knows how many.
    part: UNKNOWN_PART ** countUnweighed(conditions, weighed),
  });
  const branches = weighed.map((start, index) =>
    branch(index + 1, gatherPage(start, list, conditions, range, node)),
  );
  // In a subquery of its own, since only then the index's order holds for all that it is asked for.
  const walking = branch(0, [walked, cypher`RETURN ${node}`]);
  return lines([clause, subquery([join([...branches, walking], "\nUNION ALL\n")])]);
}

/** Begins where it has to. */
function writePageFrom(
  start: ConditionStart,
  list: ListKind,
  conditions: readonly Condition[],
  range: PageRange,
  node: Cypher,
): Cypher {
  const toPage = (rows: Cypher) =>
    lines(gatherPage({ ...start, rows: () => rows }, list, conditions, range, node));
  const { search } = start;
  const all = start.rows(node);
  if (search === undefined) return toPage(all);
  const ranges = conditions.filter(({ isRange }) => isRange);
  const walkFrom = (limit: Cypher) => walk(list, ranges, { ...range, limit }, node);
  return writeSearchPage({ search, all, walk: walkFrom, toPage, limit: range.limit, node });
}

/** Gathers all from a start and sorts them. */
function gatherPage(
  start: ConditionStart,
  list: ListKind,
  conditions: readonly Condition[],
  { bounds, isReversed, limit }: PageRange,
  node: Cypher,
): readonly Cypher[] {
  return [
    gather(start, [...conditions, ...bounds], node),
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
  return lines([
    join([list.walk(node), ...ranges.map(({ holds }) => holds(node))], "\n AND "),
    cypher`WITH ${node}`,
    isReversed ? list.reversedOrder(node) : list.order(node),
    ...(others.length === 0 ? [] : [cypher`WHERE ${allHold(others, node)}`]),
    cypher`RETURN ${node}`,
    cypher`LIMIT ${limit}`,
  ]);
}
