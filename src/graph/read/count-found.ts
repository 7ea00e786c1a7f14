import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** How much some articles hold. */
export interface FoundCounts {
  readonly articles: number;
  readonly statements: number;
  readonly speakers: number;
  readonly places: number;
}

/** What in some articles a person should look at. */
export interface OddCounts {
  /** How often what is odd was found, by its code. */
  readonly findings: Readonly<Record<string, number>>;
  /** Names that may be somebody else's. */
  readonly undecidedNames: number;
}

/**
 * Counts what articles hold and what in it needs an eye.
 *
 * @throws AppError like `runQuery`
 */
export async function countFound(
  graph: Graph,
  articleIds: readonly string[],
): Promise<{ readonly found: FoundCounts; readonly odd: OddCounts }> {
  const [counts] = await runQuery(graph, queries.countFound, { articleIds });
  const findings = await runQuery(graph, queries.countFindings, { articleIds });
  const { undecidedNames, ...found } = counts!;
  return {
    found: { articles: articleIds.length, ...found },
    odd: {
      findings: Object.fromEntries(findings.map(({ code, count }) => [code, count])),
      undecidedNames,
    },
  };
}
