import type { Fragment } from "../../connection/query-definition.ts";
import { type Cypher, cypher, join, lines, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";

/** Something that must hold, and ways to find what it holds for. */
export interface Condition {
  /** Cypher that is true or false of a node, never null. */
  readonly holds: (node: Cypher) => Cypher;
  readonly starts: readonly Start[];
  /** Of what a list is sorted by, so that an index that has its order can be entered there. */
  readonly isRange?: boolean;
  /** The number of the name by which the nodes are looked for. */
  readonly name?: number;
}

/** Where a query may begin in place of looking at everything. */
export interface Start {
  /** Clauses that give rows of nodes, the same one maybe several times. */
  readonly rows: (node: Cypher) => Cypher;
  /** Cypher of how many rows to expect; `null` where that cannot be told before, and it is taken. */
  readonly weight: Cypher | null;
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
  readonly some: (node: Cypher, most: Cypher) => Cypher;
  /** Clauses that give what lies between two days, YYYY-MM-DD. */
  readonly within: (node: Cypher, oldest: Cypher, newest: Cypher) => Cypher;
}

/** A condition to which no start leads. */
export function buildCondition(holds: (node: Cypher) => Cypher, isRange = false): Condition {
  return { holds, starts: [], isRange };
}

/** All of them, as Cypher. */
export function allHold(conditions: readonly Condition[], node: Cypher): Cypher {
  return joinWithAnd(conditions.map((condition) => condition.holds(node)));
}

/** True where all are, also of none. */
export function joinWithAnd(parts: readonly Cypher[], between = "\n AND "): Cypher {
  return parts.length === 0 ? cypher`true` : join(parts, between);
}

/** One of several groups of conditions holds. */
export function either(groups: readonly (readonly Condition[])[]): Condition {
  const starts = groups.map((group) => group.flatMap((condition) => condition.starts).at(0));
  return {
    holds: (node) => {
      const alternatives = groups.map((group) => cypher`(${allHold(group, node)})`);
      return cypher`(${join(alternatives, " OR ")})`;
    },
    starts: starts.every((start) => start !== undefined) ? [unite(starts)] : [],
  };
}

/** The group of conditions does not hold. */
export function not(group: readonly Condition[]): Condition {
  return buildCondition((node) => cypher`NOT (${allHold(group, node)})`);
}

function unite(starts: readonly Start[]): Start {
  return {
    rows: (node) => {
      const branches = starts.map(({ rows }) => lines([rows(node), cypher`RETURN ${node}`]));
      return subquery([join(branches, "\nUNION\n")]);
    },
    weight: null,
    isExact: false,
  };
}

/** A start at the entities of a set. */
export function startAt(
  set: Cypher,
  { rows, weight }: { readonly rows: Fragment; readonly weight: Fragment },
): Start {
  const last = rows.binds.at(-1)!;
  return {
    rows: (node) => writeFragment(rows, { set, [last]: node }),
    weight: writeFragment(weight, { set }),
    isExact: true,
  };
}
