import { type Identities, buildIdentities } from "../../domain/identity/identities.ts";
import { findDecisions } from "../../graph/read/decision-reader.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { findFormerArticles, findReturnedArticles } from "../../graph/read/former-articles.ts";
import { saveReplacements } from "../../graph/write/save-replacements.ts";
import {
  findCopiesAmong,
  findSeats,
  findSeatsOfArticles,
  writeSeats,
} from "../../graph/write/seats.ts";
import { type Knowledge, runPipeline } from "../../pipeline/run-pipeline.ts";
import { applyDecisions } from "../../resolve/apply-decisions.ts";
import {
  type FoundArticle,
  type Replacement,
  type SeatComparison,
  findReplacements,
  findUnseated,
  listSeatChanges,
} from "./compare-seats.ts";
import { retryWhenOthersDecide } from "../decisions/decide.ts";
import type { LoadResult } from "./load-articles.ts";
import { buildSeatId, getSeatFile } from "./seat.ts";

/** Articles that are removed in one transaction. */
const MOST_REPLACEMENTS = 50;

/** Where the ids of replaced articles lead. */
type FormerArticles = ReadonlyMap<string, string>;

/** An article that stays in the graph although its file holds another now. */
export interface KeptArticle {
  readonly path: string;
  readonly articleId: string;
  /** Of the one that the file holds now. */
  readonly laterId: string;
}

/** What the articles of a run did to those that sat in the same files before. */
export interface Settlement {
  readonly replacements: readonly Replacement[];
  readonly kept: readonly KeptArticle[];
}

/**
 * Settles, when all articles of a run are saved, which of them took the place of earlier versions:
 * these go, their ids lead to what they became, and decisions that name them hold for that.
 *
 * Only an article without a name of its own is replaced so, and only where no other file holds it.
 *
 * @param isOfWholeFiles  whether the run saw all that is in its files; of what it did not see, nothing
 *   is known then, and it stays
 * @throws AppError like `runQuery`
 */
export async function settleSeats(
  graph: Graph,
  knowledge: Knowledge,
  results: readonly LoadResult[],
  isOfWholeFiles = true,
): Promise<Settlement> {
  const comparison = await readComparison(graph, results, isOfWholeFiles);
  const { replacements, kept } = await findSuccessors(graph, comparison);
  await saveSuccessors(graph, knowledge, replacements);
  await writeSeats(graph, listSeatChanges(comparison));
  return { replacements, kept };
}

async function readComparison(
  graph: Graph,
  results: readonly LoadResult[],
  isOfWholeFiles: boolean,
): Promise<SeatComparison> {
  const found = results.flatMap((result): FoundArticle[] => {
    if (result.outcome === "rejected" || result.seat === undefined) return [];
    const { path, seat, articleId, isNamed, outcome } = result;
    return [{ path, seat, articleId, isNamed, isNew: outcome === "loaded" }];
  });
  const unread = results.flatMap((result) =>
    result.outcome === "rejected" && result.seat !== undefined ? [result.seat] : [],
  );
  const seats = [...found.map(({ seat }) => seat), ...unread];
  const held = await findSeats(graph, [...new Set(seats.map(({ file }) => file))].sort());
  const seen = new Set(seats.map(buildSeatId));
  return {
    held: isOfWholeFiles ? held : held.filter(({ seatId }) => seen.has(seatId)),
    found,
    unread,
    seenIds: new Set(
      results.flatMap((result) => (result.outcome === "rejected" ? [] : result.articleId)),
    ),
  };
}

async function findSuccessors(graph: Graph, comparison: SeatComparison): Promise<Settlement> {
  const { held, found } = comparison;
  const unseated = findUnseated(comparison);
  if (unseated.size === 0) return { replacements: [], kept: [] };
  const files = new Set([...unseated.values()].flat().map(getSeatFile));
  const here = found.filter(({ seat }) => files.has(seat.file));
  const hereIds = new Set(here.map(({ articleId }) => articleId));
  const elsewhere = await findElsewhere(graph, comparison, [...unseated.keys(), ...hereIds]);
  const lost = new Map([...unseated].filter(([id]) => !elsewhere.has(id)));
  const likenesses = await findCopiesAmong(graph, [...lost.keys()].sort(), [...hereIds].sort());
  const seatedBefore = new Set([...elsewhere, ...held.map(({ articleId }) => articleId)]);
  const replacements = findReplacements(lost, here, seatedBefore, likenesses);
  const replaced = new Set(replacements.map(({ formerId }) => formerId));
  const laterBySeat = new Map(here.map((article) => [buildSeatId(article.seat), article]));
  const kept = [...unseated].flatMap(([articleId, seatIds]) =>
    // A line that is taken out is no more than a file that is deleted.
    seatIds.flatMap((seatId) => {
      const later = seatId.includes("#") ? undefined : laterBySeat.get(seatId);
      if (later === undefined || replaced.has(articleId)) return [];
      return [{ path: later.path, articleId, laterId: later.articleId }];
    }),
  );
  return { replacements, kept };
}

/** Those of the articles that sit in files that are not of this run. */
async function findElsewhere(
  graph: Graph,
  { held }: SeatComparison,
  articleIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const heldIds = new Set(held.map(({ seatId }) => seatId));
  const seats = await findSeatsOfArticles(graph, articleIds);
  return new Set(
    seats.filter(({ seatId }) => !heldIds.has(seatId)).map(({ articleId }) => articleId),
  );
}

async function saveSuccessors(
  graph: Graph,
  knowledge: Knowledge,
  replacements: readonly Replacement[],
): Promise<void> {
  const returned = await findReturnedArticles(graph);
  let former = await findFormerArticles(graph);
  if (returned.length > 0) former = await saveSome(graph, knowledge, former, [], returned);
  for (let start = 0; start < replacements.length; start += MOST_REPLACEMENTS) {
    const some = replacements.slice(start, start + MOST_REPLACEMENTS);
    former = await saveSome(graph, knowledge, former, some, []);
  }
}

/** Saves some replacements in one transaction, and returns where the ids of replaced articles lead then. */
async function saveSome(
  graph: Graph,
  knowledge: Knowledge,
  before: FormerArticles,
  replacements: readonly Replacement[],
  returned: readonly string[],
): Promise<FormerArticles> {
  const { lookup } = knowledge;
  const after = followReplacements(before, replacements, returned);
  await retryWhenOthersDecide(async () => {
    const decisions = await findDecisions(graph);
    const was = buildIdentities(decisions, lookup, before);
    const is = buildIdentities(decisions, lookup, after);
    const change = {
      decisionCount: decisions.length,
      removedIds: replacements.map(({ formerId }) => formerId),
      endedIds: [...before.keys()].filter((id) => !after.has(id)),
      formerIds: Array.from(after, ([id, articleId]) => ({ id, articleId })).filter(
        ({ id, articleId }) => before.get(id) !== articleId,
      ),
      regroupedIds: listRegrouped(was, is),
    };
    await saveReplacements(graph, change, (article) =>
      applyDecisions(runPipeline(article, knowledge), is, lookup),
    );
  });
  return after;
}

/** Where the ids of replaced articles lead from now on. An article that is back is itself again. */
function followReplacements(
  before: FormerArticles,
  replacements: readonly Replacement[],
  returned: readonly string[],
): FormerArticles {
  const next = new Map(replacements.map(({ formerId, by }) => [formerId, by.articleId]));
  const after = new Map([...before, ...next]);
  for (const [id, articleId] of after) after.set(id, next.get(articleId) ?? articleId);
  for (const id of [...returned, ...next.values()]) after.delete(id);
  return after;
}

/** The articles for which a split holds only before or only after. */
function listRegrouped(was: Identities, is: Identities): string[] {
  const regrouped = is.splits.flatMap(({ within }, index) => {
    const earlier = was.splits[index]!.within;
    return [
      ...[...within].filter((id) => !earlier.has(id)),
      ...[...earlier].filter((id) => !within.has(id)),
    ];
  });
  return [...new Set(regrouped)].sort();
}
