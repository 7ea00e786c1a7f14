import { type Condition, type Start, allHold } from "../conditions/conditions.ts";
import { type Cypher, cypher, lines } from "../cypher/cypher.ts";

/** A start, and the condition to which it belongs. */
export type ConditionStart = Start & { readonly condition: Condition };

/** A start whose rows can be counted before they are read. */
export type WeighedStart = ConditionStart & { readonly weight: NonNullable<Start["weight"]> };

/** Where a query may begin to look for what meets some conditions. */
export interface Starts {
  /** Where it has to begin; `null` where it has a choice. */
  readonly sole: ConditionStart | null;
  /** Among which it chooses when it runs; without any, it goes through the whole list. */
  readonly weighed: readonly WeighedStart[];
}

/** Finds where a query may begin: a start without a weight that gives just what is wanted is always taken. */
export function findStarts(conditions: readonly Condition[]): Starts {
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

/** Writes clauses that give every node of a start that meets the conditions, once. */
export function gather(
  { rows, isExact, condition }: ConditionStart,
  conditions: readonly Condition[],
  node: Cypher,
): Cypher {
  const left = conditions.filter((other) => !isExact || other !== condition);
  // What the node itself tells is looked at before what it is joined to.
  const ranges = left.filter(({ isRange }) => isRange);
  const others = left.filter(({ isRange }) => !isRange);
  return lines([
    rows(node),
    cypher`WITH DISTINCT ${node}`,
    ...(ranges.length === 0 ? [] : [cypher`WHERE ${allHold(ranges, node)}`]),
    ...(others.length === 0 ? [] : [cypher`WITH ${node}`, cypher`WHERE ${allHold(others, node)}`]),
  ]);
}
