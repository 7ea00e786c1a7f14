import type { SearchParts } from "../conditions/conditions.ts";
import { type Cypher, Variable, cypher, subquery } from "../cypher/cypher.ts";

/** A page of what a search finds. */
export interface SearchPage {
  readonly search: SearchParts;
  /** Gives all that the search finds. */
  readonly all: Cypher;
  /** Goes through a list, in the order of the page, from the page's beginning on, for some rows. */
  readonly walk: (rows: Cypher) => Cypher;
  /** Narrows rows to those that are wanted, and makes a page of them. */
  readonly toPage: (rows: Cypher) => Cypher;
  /** How many rows make a full page. */
  readonly limit: Cypher;
  readonly node: Cypher;
}

/** So few nodes are sorted in no time. */
const FEW = cypher`1000`;

/** Of so many nodes, a word that is found more often than that fills a page in most graphs. */
const NEXT = cypher`2000`;

/**
 * Writes clauses that give a page of what a search finds.
 *
 * The index has no order: to sort what a frequent word finds, all of it has to be read. So where
 * it finds more than a few, it is asked at first for the days of the nodes from the page's beginning
 * on, and for all only where these do not fill the page.
 */
export function writeSearchPage({ search, all, walk, toPage, limit, node }: SearchPage): Cypher {
  const some = new Variable("some");
  const next = new Variable("next");
  const oldest = new Variable("oldest");
  const newest = new Variable("newest");
  const soon = cypher`CALL (*) {
WITH 1 AS gate WHERE size(${some}) < ${FEW}
UNWIND ${some} AS ${node}
RETURN ${node}
UNION ALL
WITH 1 AS gate WHERE size(${some}) = ${FEW}
CALL (*) {
${subquery([walk(NEXT)])}
RETURN min(${node}._sortKey) AS ${oldest}, max(${node}._sortKey) AS ${newest}
}
WITH ${oldest}, ${newest} WHERE ${oldest} > ''
${search.within(node, oldest, newest)}
RETURN ${node}
}`;
  return cypher`CALL (*) {
${search.some(node, FEW)}
RETURN collect(${node}) AS ${some}
}
CALL (*) {
${subquery([toPage(soon)])}
RETURN collect(${node}) AS ${next}
}
CALL (*) {
WITH 1 AS gate WHERE size(${some}) < ${FEW} OR size(${next}) = ${limit}
UNWIND ${next} AS ${node}
RETURN ${node}
UNION ALL
WITH 1 AS gate WHERE size(${some}) = ${FEW} AND size(${next}) < ${limit}
${toPage(all)}
}
RETURN ${node}`;
}
