import type { Fragment } from "../../connection/query-definition.ts";
import { type Cypher, Variable, cypher, join, lines, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import type { Link, Linked, LinkedLists } from "./links.ts";

/** Something that must hold, and ways to find what it holds for. */
export interface Condition extends Linked {
  /** Cypher that is true or false of a node, never null; `lists` are those that are read already. */
  readonly holds: (node: Cypher, lists?: LinkedLists) => Cypher;
  readonly starts: readonly Start[];
  /** Of how many it is made; one where nothing is told. */
  readonly size?: number;
  /** Of what a list is sorted by, so that an index that has its order can be entered there. */
  readonly isRange?: boolean;
  /** Of claims: clauses that give those of the statements that make one that meet what is asked of them. */
  readonly making?: (claim: Cypher, statement: Cypher) => Cypher;
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
  /** The set at which it begins, and the fragment of which it is made. */
  readonly from?: SetStart;
  /** How to look for a part of its rows only. */
  readonly search?: SearchParts;
}

/** Where the rows of a start come from: those of one fragment may begin at several sets at once. */
export interface SetStart {
  readonly rows: Fragment;
  /** The set, which is made when somebody begins there. */
  readonly set: () => Cypher;
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

/**
 * Something to which the link leads meets a test, any at all without one.
 *
 * @param test Cypher that is true or false of it, never null
 */
export function leadsTo(link: Link, test?: (end: Cypher) => Cypher): Condition {
  return {
    holds: (node, lists) => {
      const list = lists?.get(link);
      const end = new Variable(link.end);
      if (list === undefined) {
        const where = test === undefined ? cypher`` : cypher`\n  WHERE ${test(end)}`;
        return cypher`EXISTS {\n  ${link.match(node, end)}${where}\n}`;
      }
      return test === undefined
        ? cypher`size(${list}) > 0`
        : cypher`any(${end} IN ${list} WHERE ${test(end)})`;
    },
    starts: [],
    links: [link],
  };
}

/** All of them, as Cypher. */
export function allHold(
  conditions: readonly Condition[],
  node: Cypher,
  lists?: LinkedLists,
): Cypher {
  return joinWithAnd(conditions.map((condition) => condition.holds(node, lists)));
}

/** True where all are, also of none. */
export function joinWithAnd(parts: readonly Cypher[], between = "\n AND "): Cypher {
  return parts.length === 0 ? cypher`true` : join(parts, between);
}

/** Of how many conditions they are made. */
export function countConditions(conditions: readonly Condition[]): number {
  return conditions.reduce((sum, { size = 1 }) => sum + size, 0);
}

/** One of several groups of conditions holds. */
export function either(groups: readonly (readonly Condition[])[]): Condition {
  const starts = groups.map((group) => group.flatMap((condition) => condition.starts).at(0));
  return {
    holds: (node, lists) => {
      const alternatives = groups.map((group) => cypher`(${allHold(group, node, lists)})`);
      return cypher`(${join(alternatives, " OR ")})`;
    },
    starts: starts.every((start) => start !== undefined) ? [unite(starts)] : [],
    ...addUp(groups.flat()),
  };
}

/** The group of conditions does not hold. */
export function not(group: readonly Condition[]): Condition {
  return {
    holds: (node, lists) => cypher`NOT (${allHold(group, node, lists)})`,
    starts: [],
    ...addUp(group),
  };
}

function addUp(parts: readonly Condition[]): Pick<Condition, "links" | "size"> {
  return { links: parts.flatMap(({ links = [] }) => links), size: countConditions(parts) };
}

/** Those of one fragment begin at all their sets together: each branch takes time to plan. */
function unite(starts: readonly Start[]): Start {
  const sets = new Map<Fragment, Cypher[]>();
  for (const { from } of starts) {
    if (from !== undefined) sets.set(from.rows, [...(sets.get(from.rows) ?? []), from.set()]);
  }
  const others = starts.filter(({ from }) => from === undefined);
  return {
    rows: (node) => {
      const branches = [
        ...Array.from(sets, ([rows, ofRows]) => beginAt(rows, join(ofRows, " + "), node)),
        ...others.map(({ rows }) => rows(node)),
      ].map((rows) => lines([rows, cypher`RETURN ${node}`]));
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
  return {
    rows: (node) => beginAt(rows, set, node),
    weight: writeFragment(weight, { set }),
    isExact: true,
    from: { rows, set: () => set },
  };
}

function beginAt(rows: Fragment, set: Cypher, node: Cypher): Cypher {
  return writeFragment(rows, { set, [rows.binds.at(-1)!]: node });
}
