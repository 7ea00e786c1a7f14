import { isClaimDecision } from "../../domain/identity/decision.ts";
import { findDecisions, type StoredDecision } from "../../graph/read/decision-reader.ts";
import { saveDecisions } from "../../graph/write/save-decisions.ts";
import { buildIdentities, type Identities } from "../../domain/identity/identities.ts";
import { applyDecisions } from "../../resolve/apply-decisions.ts";
import { runPipeline } from "../../pipeline/run-pipeline.ts";
import { type DecisionRoom, replayKeptDecisions } from "./decide.ts";

/** Decisions that readings heed before the graph holds these. */
export interface HeededDecisions {
  readonly decisions: readonly StoredDecision[];
  readonly identities: Identities;
}

/**
 * Takes the kept decisions into a graph that holds no article, and returns all that it holds.
 *
 * @throws AppError like `replayKeptDecisions`
 */
export async function findHeededDecisions(room: DecisionRoom): Promise<HeededDecisions> {
  await replayKeptDecisions(room);
  const decisions = await findDecisions(room.graph);
  return { decisions, identities: buildIdentities(decisions, room.knowledge.lookup, new Map()) };
}

/** Writes decisions into a graph whose readings heed them already, and how they say statements stand to each other. */
export async function noteDecisions(
  { graph, knowledge }: Pick<DecisionRoom, "graph" | "knowledge">,
  { decisions, identities }: HeededDecisions,
): Promise<void> {
  if (decisions.length === 0) return;
  const claimed = decisions.filter((each) => isClaimDecision(each) && each.isInForce);
  const change = {
    decisions: decisions.map(({ entityIds: _ids, isInForce: _force, ...decision }) => decision),
    heldCount: 0,
    identities,
    reach: { entityIds: [], basisIds: [], within: [] },
    claimedIds: claimed.flatMap(({ ids }) => ids),
  };
  await saveDecisions(graph, change, (article) =>
    applyDecisions(runPipeline(article, knowledge), identities, knowledge.lookup),
  );
}
