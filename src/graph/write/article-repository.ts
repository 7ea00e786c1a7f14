import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import type { Reading } from "../../domain/reading.ts";
import { type BatchRows, type Version, buildVersion, joinRows } from "./rows/batch-rows.ts";
import { linkCopies, writeOrigins } from "./copies.ts";
import type { Graph } from "../connection/driver.ts";
import { type ChangedLinks, linkEntities } from "./entity-links.ts";
import { GRAPH_LAYOUT } from "../connection/layout.ts";
import type { GivenRow } from "../connection/query-definition.ts";
import { makeStatements } from "./make-statements.ts";
import { nameActors } from "./name-actors.ts";
import { queries } from "../connection/queries.generated.ts";
import { relateStatements } from "./relations/relate-statements.ts";
import { type RunInTransaction, writeInTransaction } from "../connection/run-query.ts";
import { shareStatements } from "./share-statements.ts";

/** What saving did: the article is new, was there just so, or took the place of another version. */
export type SaveOutcome = "loaded" | "unchanged" | "replaced";

/** Decisions were made since the reading was: it has to be made again, with them. */
export class DecisionsChangedError extends Error {}

/**
 * Writes readings of different articles in one transaction: afterwards the graph holds all of these
 * versions and nothing that only earlier versions of the articles supported, or it is as it was.
 *
 * The graph depends on the set of articles and on the decisions alone, not on the order in which
 * they were saved, nor on which of them were saved together. `decisionCount` tells how many decisions
 * the readings heed, `inputs` from what articles were read, where that is to be known later. `tell` hears
 * what each try does, of which the answer may be lost when it is done.
 *
 * @throws AppError like `runQuery`
 * @throws DecisionsChangedError
 */
export async function saveReadings(
  graph: Graph,
  readings: readonly Reading[],
  decisionCount = 0,
  inputs: readonly GivenRow<typeof queries.rememberInputs, "inputs">[] = [],
  tell: (outcomes: readonly SaveOutcome[]) => void = () => undefined,
): Promise<SaveOutcome[]> {
  const { lexicon } = graph.names;
  const versions = readings.map((reading) => buildVersion(reading, lexicon));
  return writeInTransaction(graph, async (run) => {
    const outcomes = await writeVersions(run, versions, lexicon);
    if (inputs.length > 0) void run(queries.rememberInputs, { inputs });
    // Last, so that others need not wait for the work that came before.
    const [log] = await run(queries.awaitDecisions, { layout: GRAPH_LAYOUT });
    if (log!.decisionCount !== decisionCount) throw new DecisionsChangedError();
    tell(outcomes);
    return outcomes;
  });
}

/** Saves one reading, see `saveReadings`. */
export async function saveReading(
  graph: Graph,
  reading: Reading,
  decisionCount = 0,
): Promise<SaveOutcome> {
  const [outcome] = await saveReadings(graph, [reading], decisionCount);
  return outcome!;
}

/** Writes one reading inside a transaction that is already open. */
export async function writeReading(
  run: RunInTransaction,
  reading: Reading,
  lexicon: NameLexicon,
): Promise<void> {
  await writeVersions(run, [buildVersion(reading, lexicon)], lexicon);
}

/** Removes articles and all that only they supported, inside a transaction that is already open. */
export async function removeArticles(
  run: RunInTransaction,
  articleIds: readonly string[],
  lexicon: NameLexicon,
): Promise<void> {
  await run(queries.claimArticles, { articleIds: articleIds.toSorted() });
  await writeChanged(run, [], articleIds, lexicon);
  void run(queries.deleteArticles, { articleIds });
}

async function writeVersions(
  run: RunInTransaction,
  versions: readonly Version[],
  lexicon: NameLexicon,
): Promise<SaveOutcome[]> {
  const articleIds = versions.map(({ reading }) => reading.article.id);
  const claimed = await run(queries.claimArticles, { articleIds: articleIds.toSorted() });
  const hashes = new Map(claimed.map(({ articleId, readingHash }) => [articleId, readingHash]));
  const getOutcome = ({ reading, readingHash }: Version): SaveOutcome => {
    const stored = hashes.get(reading.article.id) ?? null;
    return stored === null ? "loaded" : stored === readingHash ? "unchanged" : "replaced";
  };
  const outcomes = versions.map(getOutcome);
  const changed = versions.filter((_, index) => outcomes[index] !== "unchanged");
  const replacedIds = articleIds.filter((_, index) => outcomes[index] === "replaced");
  if (changed.length > 0) await writeChanged(run, changed, replacedIds, lexicon);
  return outcomes;
}

async function writeChanged(
  run: RunInTransaction,
  versions: readonly Version[],
  replacedIds: readonly string[],
  lexicon: NameLexicon,
): Promise<void> {
  const rows = joinRows(versions);
  const support = await findSupport(run, replacedIds);
  const keys = listOnce([rows.statementKeys, support.statementKeys]);
  const claimed = keys.length > 0 ? run(queries.claimStatements, { keys }) : [];
  if (replacedIds.length > 0) void run(queries.deleteArticleVersions, { articleIds: replacedIds });
  const { unlinkedIds, movedIds } = await writeRows(run, rows);

  const copyIds = await linkCopies(run, versions, rows.bands);
  const { origins, recounted } = await writeOrigins(run, [...copyIds, ...support.copyIds]);
  const elsewhere = await makeStatements(run, { rows, keys, origins }, lexicon);
  if (support.statementKeys.length > 0) {
    void run(queries.deleteUnsupportedStatements, { keys: support.statementKeys });
  }
  linkReports(run, rows, elsewhere);
  const former = await claimed;
  await shareStatements(run, { keys, claimed: former, movedIds });
  await relateStatements(run, {
    readings: versions.map(({ reading }) => reading),
    elsewhere,
    formerPoints: support.points,
    claimIds: listOnce(former.map((row) => row.claimIds)),
  });
  const known = new Set(keys);
  const others = recounted.filter((key) => !known.has(key));
  if (others.length > 0) void run(queries.countSources, { keys: others });
  await nameActors(run, rows, support.writtenActorIds, lexicon);
  if (support.channelNames.length > 0) {
    void run(queries.deleteUnusedChannels, { names: support.channelNames });
  }
  await deleteUnusedEntities(run, rows, [...support.entityIds, ...unlinkedIds]);
}

/** Joins statements of quotations that stand inside others, and those that other articles back, too, to what they report. */
function linkReports(
  run: RunInTransaction,
  { quotations, nestings }: BatchRows,
  elsewhere: readonly string[],
): void {
  const nested = new Set(nestings.flatMap(({ innerId, outerId }) => [innerId, outerId]));
  const reporting = quotations.filter(({ id }) => nested.has(id)).map((row) => row.statementKey);
  const keys = listOnce([reporting, elsewhere]);
  if (keys.length > 0) void run(queries.linkReports, { keys });
}

/** What the versions that are replaced touch. */
interface Support {
  readonly statementKeys: readonly string[];
  readonly entityIds: readonly string[];
  readonly writtenActorIds: readonly string[];
  readonly channelNames: readonly string[];
  /** Once for each quotation that met others there. */
  readonly points: readonly number[];
  readonly copyIds: readonly string[];
}

const NO_SUPPORT: Support = {
  statementKeys: [],
  entityIds: [],
  writtenActorIds: [],
  channelNames: [],
  points: [],
  copyIds: [],
};

async function findSupport(
  run: RunInTransaction,
  replacedIds: readonly string[],
): Promise<Support> {
  if (replacedIds.length === 0) {
    return NO_SUPPORT;
  }
  const stored = await run(queries.getArticleSupport, { articleIds: replacedIds });
  const copies = await run(queries.findCopies, { ids: replacedIds });
  return {
    statementKeys: listOnce(stored.map((row) => row.statementKeys)),
    entityIds: listOnce(stored.map((row) => row.entityIds)),
    writtenActorIds: listOnce(stored.map((row) => row.writtenActorIds)),
    channelNames: listOnce(stored.map((row) => row.channelNames)),
    points: stored.flatMap((row) => row.points),
    copyIds: [...replacedIds, ...copies.flatMap(({ copyIds }) => copyIds)],
  };
}

/** All of the lists as one, sorted, each value once. */
function listOnce(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}

/** Writes what articles hold. */
async function writeRows(run: RunInTransaction, rows: BatchRows): Promise<ChangedLinks> {
  const { articles, actors, places, quotations, nestings } = rows;
  const { entityNamings, mediumNamings } = rows;
  void run(queries.writeArticles, { articles });
  if (actors.length > 0) void run(queries.mergeActors, { actors });
  if (places.length > 0) void run(queries.mergePlaces, { places });
  if (quotations.length > 0) void run(queries.writeQuotations, { quotations });
  if (entityNamings.length > 0) void run(queries.nameEntities, { namings: entityNamings });
  if (mediumNamings.length > 0) void run(queries.nameMedia, { namings: mediumNamings });
  if (nestings.length > 0) void run(queries.nestQuotations, { nestings });
  return linkEntities(run, listEntityIds(rows), rows.links);
}

function listEntityIds({ actors, places }: BatchRows): string[] {
  return [...actors, ...places].map(({ id }) => id);
}

/** Removes those of the entities, and of all that they stand on, that nothing uses any more. */
async function deleteUnusedEntities(
  run: RunInTransaction,
  rows: BatchRows,
  entityIds: readonly string[],
): Promise<void> {
  if (entityIds.length === 0) return;
  const inUse = new Set(listEntityIds(rows));
  const underneath = await run(queries.findEntitiesUnderneath, {
    entityIds: listOnce([entityIds]),
  });
  // A place may be in use only as the container of one that goes first, so go on while any goes.
  let candidates = underneath.map(({ entityId }) => entityId).filter((id) => !inUse.has(id));
  while (candidates.length > 0) {
    const deleted = await run(queries.deleteUnusedEntities, { entityIds: candidates });
    if (deleted.length === 0) return;
    const gone = new Set(deleted.map(({ entityId }) => entityId));
    candidates = candidates.filter((id) => !gone.has(id));
  }
}
