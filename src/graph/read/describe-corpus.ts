import { hashCorpus } from "../../domain/articles/corpus-hash.ts";
import { type GraphCounts, countGraph } from "./count-graph.ts";
import { findDecisions } from "./decision-reader.ts";
import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** What a graph was made from, for those who cite it. */
export interface CorpusDescription extends GraphCounts {
  /** See `hashCorpus`. */
  readonly hash: string;
  /** How many decisions count. */
  readonly decisions: number;
}

/** @throws AppError like `runQuery` */
export async function describeCorpus(graph: Graph): Promise<CorpusDescription> {
  const articles = await runQuery(graph, queries.findArticleHashes, {});
  const decisions = (await findDecisions(graph)).filter(
    ({ isInForce, kind }) => isInForce && kind !== "UNDO",
  );
  const counts = await countGraph(graph);
  return { hash: hashCorpus(articles, decisions), decisions: decisions.length, ...counts };
}
