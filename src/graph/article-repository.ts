import { hashText, readDerivedType } from "../domain/ids.ts";
import type { Reading } from "../domain/reading.ts";
import { countSources, linkCopies } from "./copies.ts";
import type { Graph } from "./driver.ts";
import { queries } from "./queries.generated.ts";
import { type ReadingRows, buildActorKeys, buildReadingRows } from "./reading-rows.ts";
import { relateStatements } from "./relate-statements.ts";
import { type RunInTransaction, writeInTransaction } from "./run-query.ts";

/** What saving did: the article is new, was there just so, or took the place of another version. */
export type SaveOutcome = "loaded" | "unchanged" | "replaced";

/** Decisions were made since the reading was: it has to be made again, with them. */
export class DecisionsChangedError extends Error {}

/**
 * Writes one reading in one transaction: afterwards the graph holds all of this version and nothing
 * that only an earlier version of the article supported.
 *
 * The graph depends on the set of articles and on the decisions alone, not on the order in which
 * they were saved. `decisionCount` tells how many decisions the reading heeds.
 *
 * @throws AppError like `runQuery`
 * @throws DecisionsChangedError
 */
export async function saveReading(
  graph: Graph,
  reading: Reading,
  decisionCount = 0,
): Promise<SaveOutcome> {
  return writeInTransaction(graph, async (run) => {
    const outcome = await writeReading(run, reading);
    // Last, so that others need not wait for the work that came before.
    const [log] = await run(queries.awaitDecisions, {});
    if (log!.decisionCount !== decisionCount) throw new DecisionsChangedError();
    return outcome;
  });
}

/** Writes one reading inside a transaction that is already open. */
export async function writeReading(run: RunInTransaction, reading: Reading): Promise<SaveOutcome> {
  const articleId = reading.article.id;
  const rows = buildReadingRows(reading);
  // Of the rows, not of the article: a better extractor or a changed registry replaces it too.
  const readingHash = hashText(JSON.stringify(rows));

  const [stored] = await run(queries.claimArticle, { articleId });
  if (stored!.readingHash === readingHash) return "unchanged";

  const support = await findSupport(run, articleId, rows);
  const earlierCopies = await run(queries.findCopies, { ids: [articleId] });
  await run(queries.claimStatements, { keys: support.statementKeys });
  await run(queries.deleteArticleVersion, { articleId });
  await writeVersion(run, articleId, readingHash, rows);
  await linkCopies(run, reading.article, rows.bands);
  await makeStatements(run, support.statementKeys);
  await relateStatements(run, support.statementKeys);
  const copies = earlierCopies.flatMap(({ copyIds }) => copyIds);
  await countSources(run, [articleId, ...copies], support.statementKeys);
  await nameActors(run, support.writtenActorIds);
  await deleteUnused(run, support, new Set(listEntityIds(rows)));
  return stored!.readingHash === null ? "loaded" : "replaced";
}

/** All that the stored and the new version of an article touch. */
interface Support {
  readonly statementKeys: readonly string[];
  readonly entityIds: readonly string[];
  readonly writtenActorIds: readonly string[];
  readonly channelNames: readonly string[];
}

async function findSupport(
  run: RunInTransaction,
  articleId: string,
  rows: ReadingRows,
): Promise<Support> {
  const [stored] = await run(queries.getArticleSupport, { articleId });
  const entityIds = merge(stored!.entityIds, listEntityIds(rows));
  const underneath = await run(queries.findEntitiesUnderneath, { entityIds });
  return {
    statementKeys: merge(
      stored!.statementKeys,
      rows.quotations.map(({ statementKey }) => statementKey),
    ),
    entityIds: underneath.map(({ entityId }) => entityId),
    writtenActorIds: merge(stored!.writtenActorIds, rows.writtenActorIds),
    channelNames: stored!.channelNames,
  };
}

function listEntityIds({ actors, places }: ReadingRows): string[] {
  return [...actors, ...places].map(({ id }) => id);
}

/** Both lists as one, sorted, each value once. */
function merge(stored: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...stored, ...added])].sort();
}

async function writeVersion(
  run: RunInTransaction,
  articleId: string,
  readingHash: string,
  rows: ReadingRows,
): Promise<void> {
  const { article: properties, publishedOn, publisher, credits, actors, places, links } = rows;
  const written = { articleId, readingHash, properties, publishedOn, publisher, credits };
  await run(queries.writeArticle, written);
  await run(queries.mergeActors, { actors });
  await run(queries.mergePlaces, { places });
  await run(queries.unlinkEntities, { entityIds: listEntityIds(rows) });
  await run(queries.linkEntities, { links });
  await run(queries.mergeQuotations, { articleId, quotations: rows.quotations });
  await run(queries.nameEntities, { namings: rows.entityNamings });
  await run(queries.nameMedia, { namings: rows.mediumNamings });
  await run(queries.nestQuotations, { nestings: rows.nestings });
  await run(queries.takeSides, { stances: rows.stances });
}

/** Makes cleared statements again from the quotations that are there now. */
async function makeStatements(run: RunInTransaction, keys: readonly string[]): Promise<void> {
  await run(queries.regroupStatements, { keys });
  await run(queries.deleteUnsupportedStatements, { keys });
  await run(queries.linkStatements, { keys });
  await run(queries.linkReports, { keys });
}

/** Names actors as articles do: in place of a registry that does not know them, or beside it. */
async function nameActors(run: RunInTransaction, actorIds: readonly string[]): Promise<void> {
  const written = await run(queries.findWrittenNames, { actorIds });
  const actors = written.map(({ id, names, words }) => {
    const nameKeys = buildActorKeys(names);
    if (readDerivedType(id) === null) {
      const isNone = names.length === 0;
      return {
        id,
        properties: {
          writtenNames: isNone ? null : names,
          writtenNameKeys: isNone ? null : nameKeys,
        },
      };
    }
    // A person of whom only descriptions are loaded, which a decision made hers, goes by one.
    const [name = words, ...aliases] = names;
    return { id, properties: { name, aliases, names, nameKeys } };
  });
  await run(queries.nameActors, { actors });
}

async function deleteUnused(
  run: RunInTransaction,
  { entityIds, channelNames }: Support,
  inUse: ReadonlySet<string>,
): Promise<void> {
  await run(queries.deleteUnusedChannels, { names: channelNames });
  // A place may be in use only as the container of one that goes first, so go on while any goes.
  let candidates = entityIds.filter((id) => !inUse.has(id));
  while (candidates.length > 0) {
    const deleted = await run(queries.deleteUnusedEntities, { entityIds: candidates });
    if (deleted.length === 0) return;
    const gone = new Set(deleted.map(({ entityId }) => entityId));
    candidates = candidates.filter((id) => !gone.has(id));
  }
}
