import type { Fragment } from "../../connection/query-definition.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";

/** Something that must hold, and ways to find what it holds for. */
export interface Condition {
  /** Cypher that is true or false of a node, never null. */
  readonly holds: (node: string) => string;
  readonly starts: readonly Start[];
  /** Of what a list is sorted by, so that an index that has its order can be entered there. */
  readonly isRange?: boolean;
  /** The number of the name by which the nodes are looked for. */
  readonly name?: number;
}

/** Where a query may begin in place of looking at everything. */
export interface Start {
  /** Clauses that give rows of nodes, the same one maybe several times. */
  readonly rows: (node: string) => string;
  /** Cypher of how many rows to expect; `null` where that cannot be told before, and it is taken. */
  readonly weight: string | null;
  /** Whether each node that it gives meets the condition. */
  readonly isExact: boolean;
  /** Whether it begins at so many entities that it takes a while to weigh them all. */
  readonly isSpread?: boolean;
  /** How to look for a part of its rows only. */
  readonly search?: SearchParts;
}

/** How to look for a part of what a full-text index finds. */
export interface SearchParts {
  /** Clauses that give any of it, no more than `most`. */
  readonly some: (node: string, most: string) => string;
  /** Clauses that give what lies between two days, YYYY-MM-DD. */
  readonly within: (node: string, oldest: string, newest: string) => string;
}

/** A condition to which no start leads. */
export function buildCondition(holds: (node: string) => string, isRange = false): Condition {
  return { holds, starts: [], isRange };
}

/** All of them, as Cypher. */
export function allHold(conditions: readonly Condition[], node: string): string {
  return conditions.length === 0
    ? "true"
    : conditions.map((condition) => condition.holds(node)).join("\n AND ");
}

/** One of several groups of conditions holds. */
export function either(groups: readonly (readonly Condition[])[]): Condition {
  const starts = groups.map((group) => group.flatMap((condition) => condition.starts).at(0));
  return {
    holds: (node) => `(${groups.map((group) => `(${allHold(group, node)})`).join(" OR ")})`,
    starts: starts.every((start) => start !== undefined) ? [unite(starts)] : [],
  };
}

/** The group of conditions does not hold. */
export function not(group: readonly Condition[]): Condition {
  return buildCondition((node) => `NOT (${allHold(group, node)})`);
}

function unite(starts: readonly Start[]): Start {
  return {
    rows: (node) =>
      `CALL (*) {\n${starts.map(({ rows }) => `${rows(node)}\nRETURN ${node}`).join("\nUNION\n")}\n}`,
    weight: null,
    isExact: false,
  };
}

/** A start at the entities of a set. */
export function startAt(
  writer: QueryWriter,
  set: string,
  { rows, weight }: { readonly rows: Fragment; readonly weight: Fragment },
): Start {
  const last = rows.binds.at(-1)!;
  return {
    rows: (node) => writer.write(rows, { set, [last]: node }),
    weight: writer.write(weight, { set }),
    isExact: true,
  };
}
