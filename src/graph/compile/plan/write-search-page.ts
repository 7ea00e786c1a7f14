import type { SearchParts } from "../conditions/conditions.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";

/** A page of what a search finds. */
export interface SearchPage {
  readonly search: SearchParts;
  /** Gives all that the search finds. */
  readonly all: string;
  /** Goes through a list, in the order of the page, from the page's beginning on, for some rows. */
  readonly walk: (rows: string) => string;
  /** Narrows rows to those that are wanted, and makes a page of them. */
  readonly toPage: (rows: string) => string;
  /** How many rows make a full page. */
  readonly limit: string;
  readonly node: string;
}

/** So few nodes are sorted in no time. */
const FEW = "1000";

/** Of so many nodes, a word that is found more often than that fills a page in most graphs. */
const NEXT = "2000";

/**
 * Writes clauses that give a page of what a search finds.
 *
 * The index has no order: to sort what a frequent word finds, all of it has to be read. So where
 * it finds more than a few, it is asked at first for the days of the nodes from the page's beginning
 * on, and for all only where these do not fill the page.
 */
export function writeSearchPage(
  writer: QueryWriter,
  { search, all, walk, toPage, limit, node }: SearchPage,
): string {
  const some = writer.name("some");
  const next = writer.name("next");
  const oldest = writer.name("oldest");
  const newest = writer.name("newest");
  const soon = `CALL (*) {
WITH 1 AS gate WHERE size(${some}) < ${FEW}
UNWIND ${some} AS ${node}
RETURN ${node}
UNION ALL
WITH 1 AS gate WHERE size(${some}) = ${FEW}
CALL (*) {
CALL (*) {
${walk(NEXT)}
}
RETURN min(${node}._sortKey) AS ${oldest}, max(${node}._sortKey) AS ${newest}
}
WITH ${oldest}, ${newest} WHERE ${oldest} > ''
${search.within(node, oldest, newest)}
RETURN ${node}
}`;
  return `CALL (*) {
${search.some(node, FEW)}
RETURN collect(${node}) AS ${some}
}
CALL (*) {
CALL (*) {
${toPage(soon)}
}
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
