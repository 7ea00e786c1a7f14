import { answerOperation } from "./answer-operation.ts";
import { compileMatching } from "../compile/operation.ts";
import type { StatementWhere } from "../compile/conditions/statement-conditions.ts";
import type { Graph } from "../connection/driver.ts";
import { ArgumentValue } from "../compile/argument-value.ts";

/**
 * Finds those of some statements that are there and that `where` wants, in their order. Without any
 * it still refuses a `where` that cannot be asked.
 *
 * @throws AppError like `answerOperation`
 */
export async function findMatching(
  graph: Graph,
  where: StatementWhere,
  ids: readonly string[],
): Promise<readonly string[]> {
  const compiled = compileMatching(
    new ArgumentValue(where, () => where, ["where"]),
    new ArgumentValue(ids, () => ids, []),
  );
  const { ids: found } = await answerOperation(graph, compiled, []);
  const matching = new Set(found as readonly string[]);
  return ids.filter((id) => matching.has(id));
}
