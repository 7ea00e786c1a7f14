import type { Condition, Start } from "../conditions/conditions.ts";

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

/** Each that is weighed takes Neo4j time to plan. */
const MOST_WEIGHED = 4;

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
  return { sole: sole ?? null, weighed: weighed.slice(0, MOST_WEIGHED) };
}
