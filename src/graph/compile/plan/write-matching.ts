import { type Condition, allHold } from "../conditions/conditions.ts";
import { type Cypher, cypher, join, lines, subquery } from "../cypher/cypher.ts";
import { findStarts, gather } from "./find-starts.ts";
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
  if (weighed.length === 0) return cypher`${walk(node)}\n AND ${allHold(conditions, node)}`;
  if (weighed.length === 1) return gather(weighed[0]!, conditions, node);
  const { clause, branch } = weighStarts(weighed);
  const branches = weighed.map((start, index) =>
    branch(index + 1, [gather(start, conditions, node), cypher`RETURN ${node}`]),
  );
  return lines([clause, subquery([join(branches, "\nUNION ALL\n")])]);
}
