import { type Condition, type Start, allHold } from "../conditions/conditions.ts";
import type { ListKind } from "./lists.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { writeSearchPage } from "./write-search-page.ts";

/** Which part of a list is wanted; parameters by their marks in the query. */
export interface PageRange {
  /** How many rows to give. */
  readonly limit: string;
  /** Whether the rows are counted from the end of the list, and come in the opposite order. */
  readonly isReversed: boolean;
  /** Tests of rows after and before some position. */
  readonly bounds: readonly Condition[];
}

/** A start whose rows can be counted before they are read. */
type WeighedStart = Start & {
  readonly weight: NonNullable<Start["weight"]>;
  readonly condition: Condition;
};

/**
 * Writes clauses that give every node that meets the conditions, once.
 */
export function writeMatching(
  writer: QueryWriter,
  { walk }: ListKind,
  conditions: readonly Condition[],
  node: string,
): string {
  const { sole, weighed } = findStarts(conditions);
  if (sole !== null) return gather(sole, conditions, node);
  if (weighed.length === 0) {
    return `${writer.write(walk, { [walk.binds[0]!]: node })}\n AND ${allHold(conditions, node)}`;
  }
  if (weighed.length === 1) return gather(weighed[0]!, conditions, node);
  const { clause, pick } = weigh(writer, weighed);
  const branches = weighed.map((start, index) =>
    branch(pick, index + 1, `${gather(start, conditions, node)}\nRETURN ${node}`),
  );
  return `${clause}\nCALL (*) {\n${branches.join("\nUNION ALL\n")}\n}`;
}

/**
 * Writes clauses that give a page of the nodes that meet the conditions, in order.
 *
 * It begins where the fewest nodes have to be looked at, which the degrees of what is asked for tell
 * when it runs: at a speaker who said little, at a place of which little was said, or, where all of
 * these are frequent, at the page's end of the whole list, which then is full soon.
 */
export function writePage(
  writer: QueryWriter,
  list: ListKind,
  conditions: readonly Condition[],
  range: PageRange,
  node: string,
): string {
  const { sole, weighed } = findStarts(conditions);
  const end = writePageEnd(writer, list, range, node);
  const narrowed = [...conditions, ...range.bounds];
  if (sole !== null) {
    const toPage = (rows: string) =>
      `${gather({ ...sole, rows: () => rows }, narrowed, node)}\n${end}`;
    const ranges = conditions.filter(({ isRange }) => isRange);
    const walkFrom = (limit: string) => walk(writer, list, ranges, { ...range, limit }, node);
    const { search } = sole;
    const all = sole.rows(node);
    const page =
      search === undefined
        ? toPage(all)
        : writeSearchPage(writer, {
            search,
            all,
            walk: walkFrom,
            toPage,
            limit: range.limit,
            node,
          });
    return `CALL (*) {\n${page}\n}`;
  }
  const walked = walk(writer, list, conditions, range, node);
  if (weighed.length === 0) return `CALL (*) {\n${walked}\n}`;
  const { clause, pick } = weigh(writer, weighed, {
    limit: range.limit,
    total: writer.write(list.total),
    // What cannot be weighed leaves some part of the rows, nobody knows how many.
    part: UNKNOWN_PART ** countUnweighed(conditions, weighed),
  });
  const branches = weighed.map((start, index) =>
    branch(pick, index + 1, `${gather(start, narrowed, node)}\n${end}`),
  );
  // In a subquery of its own, since only then the index's order holds for all that it is asked for.
  const walking = branch(pick, 0, `CALL (*) {\n${walked}\n}\nRETURN ${node}`);
  return `${clause}\nCALL (*) {\n${[...branches, walking].join("\nUNION ALL\n")}\n}`;
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

/** Where to begin: where one has to, or the places among which to choose. */
function findStarts(conditions: readonly Condition[]): {
  readonly sole: (Start & { readonly condition: Condition }) | null;
  readonly weighed: readonly WeighedStart[];
} {
  const starts = conditions.flatMap((condition) =>
    condition.starts.map((start) => ({ ...start, condition })),
  );
  const weighed = starts.filter((start): start is WeighedStart => start.weight !== null);
  const unweighed = starts.filter((start) => start.weight === null);
  const sole =
    unweighed.find((start) => start.isExact) ??
    (weighed.length === 0 ? unweighed.at(0) : undefined);
  return { sole: sole ?? null, weighed };
}

function gather(
  { rows, isExact, condition }: Start & { readonly condition: Condition },
  conditions: readonly Condition[],
  node: string,
): string {
  const left = conditions.filter((other) => !isExact || other !== condition);
  // What the node itself tells is looked at before what it is joined to.
  const groups = [left.filter(({ isRange }) => isRange), left.filter(({ isRange }) => !isRange)];
  const narrowed = groups.map((group, index) => {
    if (group.length === 0) return index === 0 ? `WITH DISTINCT ${node}` : [];
    return `WITH ${index === 0 ? "DISTINCT " : ""}${node}\nWHERE ${allHold(group, node)}`;
  });
  return [rows(node), ...narrowed.flat()].join("\n");
}

function walk(
  writer: QueryWriter,
  list: ListKind,
  conditions: readonly Condition[],
  { bounds, isReversed, limit }: PageRange,
  node: string,
): string {
  const [item] = list.walk.binds;
  const ranges = [...conditions.filter(({ isRange }) => isRange), ...bounds];
  const others = conditions.filter(({ isRange }) => isRange !== true);
  const entered = [
    writer.write(list.walk, { [item!]: node }),
    ...ranges.map(({ holds }) => holds(node)),
  ];
  const order = writer.write(isReversed ? list.reversedOrder : list.order, { item: node });
  const narrowed = others.length === 0 ? "" : `\nWHERE ${allHold(others, node)}`;
  return `${entered.join("\n AND ")}\nWITH ${node}\n${order}${narrowed}\nRETURN ${node}\nLIMIT ${limit}`;
}

function writePageEnd(
  writer: QueryWriter,
  { order, reversedOrder }: ListKind,
  { isReversed, limit }: PageRange,
  node: string,
): string {
  const sorted = writer.write(isReversed ? reversedOrder : order, { item: node });
  return `RETURN ${node}\n${sorted}\nLIMIT ${limit}`;
}

/** A branch of a union that is taken when it is picked. */
function branch(pick: string, number: number, body: string): string {
  return `WITH 1 AS gate WHERE ${pick} = ${String(number)}\n${body}`;
}

/** How many rows that are gathered and sorted cost as much as one row of a walk. */
const WALK_COST = 5;

/** Rows that are so few that other starts need not be weighed one entity after another. */
const FEW = 300;

/** Writes a clause that picks the start with the fewest rows: its number from 1 on, or 0 to walk. */
function weigh(
  writer: QueryWriter,
  starts: readonly WeighedStart[],
  walking?: { readonly limit: string; readonly total: string; readonly part: number },
): { readonly clause: string; readonly pick: string } {
  const pick = writer.name("pick");
  const weights = starts.map((start) => ({ ...start, name: writer.name("weight") }));
  const names = weights.map(({ name }) => name);
  const picked = names.map((name, index) => {
    const isLeast = names.map((other) => `${name} <= ${other}`).join(" AND ");
    return `WHEN ${isLeast} THEN ${String(index + 1)}`;
  });
  const total = writer.name("total");
  const clause = [
    "CALL (*) {",
    ...writeWeights(weights),
    ...(walking === undefined ? [] : [`WITH *, ${walking.total} + 1.0 AS ${total}`]),
    `RETURN CASE ${walking === undefined ? "" : whereWalked(names, total, walking)}${picked.join(" ")} END AS ${pick}`,
    "}",
  ];
  return { clause: clause.join("\n"), pick };
}

/** Weighs at first what takes no time. Where that has few rows, what takes some counts as more. */
function writeWeights(
  weights: readonly (WeighedStart & { readonly name: string })[],
): readonly string[] {
  const quick = weights.filter(({ isSpread = false }) => !isSpread);
  const slow = weights.filter(({ isSpread = false }) => isSpread);
  const isFew = quick.map(({ name }) => `${name} <= ${String(FEW)}`).join(" OR ");
  const weighed = slow.map(({ weight, name }) =>
    quick.length === 0
      ? `${weight} AS ${name}`
      : `CASE WHEN ${isFew} THEN ${String(FEW + 1)} ELSE ${weight} END AS ${name}`,
  );
  return [quick.map(({ weight, name }) => `${weight} AS ${name}`), weighed]
    .filter((group) => group.length > 0)
    .map((group) => `WITH *, ${group.join(", ")}`);
}

/** A walk is over sooner the greater a part of all the rows is that it looks for. */
function whereWalked(
  weights: readonly string[],
  total: string,
  { part, limit }: { readonly part: number; readonly limit: string },
): string {
  const least = weights.reduce(
    (one, other) => `CASE WHEN ${one} < ${other} THEN ${one} ELSE ${other} END`,
  );
  const parts = [String(part), ...weights.map((weight) => `${weight} / ${total}`)];
  return `WHEN ${least} * ${parts.join(" * ")} > ${String(WALK_COST)} * ${limit} THEN 0 `;
}
