import {
  type DecisionScene,
  checkContainment,
  checkDecision,
} from "../../domain/identity/check-decision.ts";
import {
  type Decision,
  type DecisionContent,
  buildDecision,
  isClaimDecision,
} from "../../domain/identity/decision.ts";
import { findDecisionReach } from "../../domain/identity/decision-reach.ts";
import type { EntityType } from "../../domain/entity.ts";
import { type Identities, buildIdentities } from "../../domain/identity/identities.ts";
import type { StatementFeed } from "../../domain/ports.ts";
import { AppError } from "../../errors/app-error.ts";
import { DecisionsChangedError } from "../../graph/write/article-repository.ts";
import {
  findBackedStatements,
  findDecisions,
  findMentionsWithin,
  findReachedArticles,
} from "../../graph/read/decision-reader.ts";
import { saveDecisions } from "../../graph/write/save-decisions.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { getEntities } from "../../graph/read/entity-reader.ts";
import { findFormerArticles } from "../../graph/read/former-articles.ts";
import { type Knowledge, runPipeline } from "../../pipeline/run-pipeline.ts";
import { applyDecisions } from "../../resolve/apply-decisions.ts";
import { announceAdded } from "../announce-added.ts";
import { type DecisionFile, appendDecisions, readKeptDecisions } from "./decision-file.ts";

/** What deciding needs: the graph, what reading needs, and the file that keeps decisions. */
export interface DecisionRoom {
  readonly graph: Graph;
  readonly knowledge: Knowledge;
  /** JSON Lines; outlives the graph. */
  readonly decisionFile: string;
  /** Hears which statements are added where articles are read again. */
  readonly feed?: StatementFeed | null;
}

/**
 * Takes a person's decision into the graph and adds it to the file: checks it, reads the articles
 * again that it reaches, and writes all of it or nothing.
 *
 * @throws AppError DECISION_… with the reason; then nothing has changed
 */
export async function decide(room: DecisionRoom, content: DecisionContent): Promise<Decision> {
  const decision = buildDecision(content);
  await retryWhenOthersDecide(async () => {
    const decisions = await findDecisions(room.graph);
    const formerArticles = await findFormerArticles(room.graph);
    const identities = buildIdentities(decisions, room.knowledge.lookup, formerArticles);
    checkDecision(decision, await describeScene(room, decision, decisions, identities));
    await addDecisions(room, decisions, [decision]);
  });
  await appendDecisions(room.decisionFile, [decision]);
  return decision;
}

/**
 * Takes the decisions of a file into the graph and returns those that it did not hold.
 *
 * Entities that they name may not be loaded yet.
 *
 * @throws AppError DECISION_FILE_INVALID with the line that does not fit; then nothing has changed
 */
export async function replayDecisions(
  room: Omit<DecisionRoom, "decisionFile">,
  file: DecisionFile,
): Promise<Decision[]> {
  return retryWhenOthersDecide(async () => {
    const held = await findDecisions(room.graph);
    const known = new Set(held.map(({ id }) => id));
    const added = file.decisions.filter(({ id }) => !known.has(id));
    if (added.length === 0) return added;
    try {
      requireTargets(held, added);
      await addDecisions(room, held, added);
    } catch (error) {
      if (!(error instanceof AppError) || error.kind !== "input") throw error;
      throw locateError(error, file, held, added, room.knowledge);
    }
    return added;
  });
}

function requireTargets(held: readonly Decision[], added: readonly Decision[]): void {
  const known = new Set([...held, ...added].map(({ id }) => id));
  for (const { kind, ids } of added) {
    const [decisionId = ""] = ids;
    if (kind === "UNDO" && !known.has(decisionId)) {
      throw new AppError("DECISION_UNKNOWN", { decisionId });
    }
  }
}

/** Says in which line of a file stands what does not fit to what stands before it. */
function locateError(
  cause: AppError,
  { path, lines }: DecisionFile,
  held: readonly Decision[],
  added: readonly Decision[],
  { lookup }: Knowledge,
): AppError {
  const misfit = added.find((decision, index) => {
    try {
      requireTargets(held, added.slice(0, index + 1));
      const identities = buildIdentities([...held, ...added.slice(0, index + 1)], lookup);
      checkContainment(decision, identities, lookup);
      return false;
    } catch {
      return true;
    }
  });
  const line = lines.get(misfit?.id ?? "") ?? lines.size;
  return new AppError("DECISION_FILE_INVALID", { path, line, reason: cause.message }, { cause });
}

/**
 * Takes the decisions of the file into the graph, which may have been made anew since.
 *
 * @throws AppError DECISION_FILE_INVALID and what `replayDecisions` throws
 */
export async function replayKeptDecisions({
  decisionFile,
  ...room
}: DecisionRoom): Promise<Decision[]> {
  return replayDecisions(room, await readKeptDecisions(decisionFile));
}

/** Adds those decisions to the file that it does not hold. */
export async function keepDecisions(
  decisionFile: string,
  decisions: readonly Decision[],
): Promise<void> {
  const { lines } = await readKeptDecisions(decisionFile);
  const added = decisions.filter(({ id }) => !lines.has(id));
  await appendDecisions(decisionFile, added);
}

/** How often a decision is tried again because others came before it. */
const ATTEMPTS = 5;

/** Does some work again, a few times, where somebody decided before it was done. */
export async function retryWhenOthersDecide<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DecisionsChangedError) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function addDecisions(
  { graph, knowledge, feed = null }: Omit<DecisionRoom, "decisionFile">,
  held: readonly Decision[],
  added: readonly Decision[],
): Promise<void> {
  const { lookup } = knowledge;
  const formerArticles = await findFormerArticles(graph);
  const before = buildIdentities(held, lookup, formerArticles);
  const decisions = [...held, ...added];
  const after = buildIdentities(decisions, lookup, formerArticles);
  for (const decision of added) checkContainment(decision, after, lookup);
  const reach = findDecisionReach(before, after, lookup);
  const counts = ({ describe }: Identities, decision: Decision): boolean =>
    describe(decision).isInForce;
  const claimedIds = decisions
    .filter((each) => isClaimDecision(each) && counts(before, each) !== counts(after, each))
    .flatMap(({ ids }) => ids);
  const change = { decisions, heldCount: held.length, identities: after, reach, claimedIds };
  const reached = feed === null ? [] : await findReachedArticles(graph, reach);
  await announceAdded(graph, feed, reached, () =>
    saveDecisions(graph, change, (article) =>
      applyDecisions(runPipeline(article, knowledge), after, lookup),
    ),
  );
}

async function describeScene(
  { graph, knowledge }: DecisionRoom,
  { kind, ids, within }: Decision,
  decisions: readonly Decision[],
  identities: Identities,
): Promise<DecisionScene> {
  const { lookup } = knowledge;
  const entityTypes = new Map<string, EntityType>();
  let mentionedIn: ReadonlySet<string> = new Set();
  let statementKeys: ReadonlyMap<string, string> = new Map();
  let speakerIds: ReadonlyMap<string, string> = new Map();
  if (isClaimDecision({ kind })) {
    const named = [...decisions.filter(isClaimDecision).flatMap((each) => each.ids), ...ids];
    const backed = await findBackedStatements(graph, named);
    statementKeys = new Map(Array.from(backed, ([id, { key }]) => [id, key]));
  } else if (kind !== "UNDO") {
    for (const id of ids) {
      const registered = lookup.getActor(id) ?? lookup.getPlace(id);
      if (registered !== null) entityTypes.set(id, registered.type);
    }
    for (const [id, entity] of await getEntities(graph, ids)) {
      entityTypes.set(id, entity.type);
    }
  }
  if (kind === "SPLIT") {
    const [id = ""] = ids;
    mentionedIn = await findMentionsWithin(graph, identities.getCanonicalId(id), within);
  } else if (kind === "REATTRIBUTE") {
    const backed = await findBackedStatements(graph, within);
    statementKeys = new Map(Array.from(backed, ([id, { key }]) => [id, key]));
    speakerIds = new Map(
      [...backed].flatMap(([id, { speakerId }]) => (speakerId === null ? [] : [[id, speakerId]])),
    );
  }
  return { decisions, identities, entityTypes, mentionedIn, statementKeys, speakerIds };
}
