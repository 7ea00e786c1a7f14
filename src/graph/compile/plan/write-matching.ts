import { type Condition, allHold } from "../conditions/conditions.ts";
import { shareLinks } from "../conditions/links.ts";
import { type Cypher, cypher, join, lines } from "../cypher/cypher.ts";
import { findStarts } from "./find-starts.ts";
import { gather, gatherPicked } from "./gather.ts";
import type { ListKind } from "./lists.ts";
import { weighStarts } from "./weigh-starts.ts";

/** Writes clauses that give every node of a list that meets the conditions, once. */
export function writeMatching(
  { walk }: Pick<ListKind, "walk">,
  conditions: readonly Condition[],
  node: Cypher,
): Cypher {
  const { sole, weighed } = findStarts(conditions);
  if (sole !== null) return gather(sole, conditions, node);
  if (weighed.length === 0) return walkAll(walk, conditions, node);
  if (weighed.length === 1) return gather(weighed[0]!, conditions, node);
  const choice = weighStarts(weighed);
  return lines([choice.clause, gatherPicked(weighed, choice, conditions, node)]);
}

function walkAll(walk: ListKind["walk"], conditions: readonly Condition[], node: Cypher): Cypher {
  const ranges = conditions.filter(({ isRange }) => isRange);
  const others = conditions.filter(({ isRange }) => isRange !== true);
  const { columns, lists } = shareLinks(others, node);
  return lines([
    join([walk(node), ...ranges.map(({ holds }) => holds(node))], "\n AND "),
    cypher`WITH ${join([node, ...columns], ", ")}`,
    ...(others.length === 0 ? [] : [cypher`WHERE ${allHold(others, node, lists)}`]),
  ]);
}
