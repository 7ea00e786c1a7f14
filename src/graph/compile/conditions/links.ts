import type { Fragment } from "../../connection/query-definition.ts";
import { type Cypher, Variable, cypher } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";

/** A pattern that leads from a node to what conditions look at: those of one link read it together. */
export interface Link {
  /** What stands at its ends is called. */
  readonly end: string;
  readonly match: (node: Cypher, end: Cypher) => Cypher;
}

/** What some links lead to from the node, each as a list. */
export type LinkedLists = ReadonlyMap<Link, Cypher>;

/** The link that a fragment of `links` writes. */
export function linkOf(
  fragment: Fragment,
  parameters: Readonly<Record<string, Cypher>> = {},
): Link {
  const [start, end] = fragment.binds as readonly [string, string];
  return {
    end,
    match: (node, last) => writeFragment(fragment, { [start]: node, [end]: last, ...parameters }),
  };
}

/** Something that looks at links, each as often as it says. */
export interface Linked {
  readonly links?: readonly Link[];
}

/** What several conditions look at: the lists, and the columns that read them. */
export interface SharedLinks {
  readonly lists: LinkedLists;
  readonly columns: readonly Cypher[];
}

/** So many patterns are planned soon. */
const MOST_APART = 8;

/**
 * Writes what several of many conditions look at as lists that are read before: a subquery takes Neo4j
 * three times as long to plan as a look into a list. Few conditions stay patterns, which are not read at all
 * where one before them settles the matter.
 */
export function shareLinks(conditions: readonly Linked[], node: Cypher): SharedLinks {
  const all = conditions.flatMap(({ links = [] }) => links);
  const isShared = (link: Link) => all.indexOf(link) !== all.lastIndexOf(link);
  const shared = all.length > MOST_APART ? Array.from(new Set(all)).filter(isShared) : [];
  const lists = new Map(shared.map((link) => [link, new Variable(`${link.end}s`)]));
  const columns = Array.from(lists, ([link, list]) => {
    const end = new Variable(link.end);
    return cypher`COLLECT {\n  ${link.match(node, end)}\n  RETURN ${end}\n} AS ${list}`;
  });
  return { lists, columns };
}
