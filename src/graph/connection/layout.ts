import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "./driver.ts";
import { queries } from "./queries.generated.ts";
import { runQuery } from "./run-query.ts";

/**
 * In which form articles are stored: which labels and properties there are, and what they mean. It
 * rises with every change that makes a graph of before wrong to read.
 */
export const GRAPH_LAYOUT = 12;

/**
 * Refuses a graph that was loaded in another layout, which would be read by half.
 *
 * @throws AppError GRAPH_LAYOUT_FOREIGN; like `runQuery`
 */
export async function requireLayout(graph: Graph): Promise<void> {
  const [row] = await runQuery(graph, queries.getLayout, {});
  const layout = row!.layout;
  if (layout === null || layout === GRAPH_LAYOUT) return;
  throw new AppError("GRAPH_LAYOUT_FOREIGN", { layout, ours: GRAPH_LAYOUT });
}
