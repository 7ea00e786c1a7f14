import { type Condition, allHold } from "../conditions/conditions.ts";
import { shareLinks } from "../conditions/links.ts";
import { type Cypher, cypher, join, lines, subquery } from "../cypher/cypher.ts";
import type { ConditionStart, WeighedStart } from "./find-starts.ts";
import type { Choice } from "./weigh-starts.ts";

/** Writes clauses that give every node of a start that meets the conditions, once. */
export function gather(
  { rows, isExact, condition }: ConditionStart,
  conditions: readonly Condition[],
  node: Cypher,
): Cypher {
  const left = conditions.filter((other) => !isExact || other !== condition);
  return lines([rows(node), narrow(left, node)]);
}

/** Writes the same for whichever start is picked: the conditions stand behind all of them, once. */
export function gatherPicked(
  starts: readonly WeighedStart[],
  { branch, isPicked, pick }: Choice,
  conditions: readonly Condition[],
  node: Cypher,
): Cypher {
  const branches = starts.map(({ rows }, index) =>
    branch(index + 1, [rows(node), cypher`RETURN ${node}`]),
  );
  const left = conditions.map((condition): Condition => {
    const number = 1 + starts.findIndex((start) => start.isExact && start.condition === condition);
    if (number === 0) return condition;
    const { holds } = condition;
    return {
      ...condition,
      holds: (item, lists) => cypher`(${isPicked(number)} OR ${holds(item, lists)})`,
    };
  });
  return lines([subquery([join(branches, "\nUNION ALL\n")]), narrow(left, node, [pick])]);
}

/** Narrows rows to nodes that meet the conditions, each once; these may need variables that are there. */
function narrow(
  conditions: readonly Condition[],
  node: Cypher,
  needed: readonly Cypher[] = [],
): Cypher {
  // What the node itself tells is looked at before what it is joined to.
  const ranges = conditions.filter(({ isRange }) => isRange);
  const others = conditions.filter(({ isRange }) => !isRange);
  const { columns, lists } = shareLinks(others, node);
  return lines([
    cypher`WITH DISTINCT ${join([node, ...needed], ", ")}`,
    ...(ranges.length === 0 ? [] : [cypher`WHERE ${allHold(ranges, node)}`]),
    ...(others.length === 0
      ? []
      : [
          cypher`WITH ${join([node, ...needed, ...columns], ", ")}`,
          cypher`WHERE ${allHold(others, node, lists)}`,
        ]),
  ]);
}
