import { groupBy } from "../../domain/group-by.ts";
import { type Seat, buildSeatId, getSeatFile } from "./seat.ts";

/** A seat, and the article that was found there last. */
export interface HeldSeat {
  readonly seatId: string;
  readonly articleId: string;
}

/** An article that was found in this run. */
export interface FoundArticle {
  readonly path: string;
  readonly seat: Seat;
  readonly articleId: string;
  /** Whether it goes by a name that it was given: then it is nobody's later version. */
  readonly isNamed: boolean;
  /** Whether the graph did not hold it before. */
  readonly isNew: boolean;
}

/** What the files of a run held before, and what was found there now. */
export interface SeatComparison {
  readonly held: readonly HeldSeat[];
  readonly found: readonly FoundArticle[];
  /** Where nothing could be read: what was found there before stays. */
  readonly unread: readonly Seat[];
  /** All articles of the run, also those that came from no file. */
  readonly seenIds: ReadonlySet<string>;
}

/** Who sits where from now on; `null` for nobody. An article that was given a name needs no seat. */
export function listSeatChanges({
  held,
  found,
  unread,
}: SeatComparison): { seatId: string; articleId: string | null }[] {
  const before = new Map(held.map(({ seatId, articleId }) => [seatId, articleId]));
  const now = new Map<string, string | null>(
    found.map(({ seat, articleId, isNamed }) => [buildSeatId(seat), isNamed ? null : articleId]),
  );
  const isUnread = buildUnreadTest(unread);
  for (const { seatId } of held) {
    if (!now.has(seatId) && !isUnread(seatId)) now.set(seatId, null);
  }
  return Array.from(now, ([seatId, articleId]) => ({ seatId, articleId })).filter(
    ({ seatId, articleId }) => articleId !== (before.get(seatId) ?? null),
  );
}

/** Articles that sat in these files and were found nowhere in this run, each with its former seats. */
export function findUnseated({
  held,
  unread,
  seenIds,
}: SeatComparison): Map<string, readonly string[]> {
  const isUnread = buildUnreadTest(unread);
  const staying = new Set(
    held.filter(({ seatId }) => isUnread(seatId)).map(({ articleId }) => articleId),
  );
  const unseated = held.filter(
    ({ articleId }) => !staying.has(articleId) && !seenIds.has(articleId),
  );
  const byArticle = groupBy(unseated, ({ articleId }) => [articleId]);
  return new Map(
    Array.from(byArticle, ([articleId, seats]) => [articleId, seats.map(({ seatId }) => seatId)]),
  );
}

/** One article that took the place of another. */
export interface Replacement {
  readonly formerId: string;
  readonly by: FoundArticle;
}

/** Two articles that are alike. */
export interface Likeness {
  readonly id: string;
  readonly otherId: string;
}

/**
 * Finds which articles took the place of those that lost every seat: first the one in the same file
 * that is most like it, for a line that is put in moves all lines below it; else the one at its seat.
 *
 * Only what had no seat before takes another's place: what merely moved is no later version of what
 * sat there, and an article whose line was taken out stays.
 *
 * @param seatedBefore  ids of articles that had a seat, in these files or elsewhere
 * @param likenesses    the most alike first
 */
export function findReplacements(
  unseated: ReadonlyMap<string, readonly string[]>,
  found: readonly FoundArticle[],
  seatedBefore: ReadonlySet<string>,
  likenesses: readonly Likeness[],
): Replacement[] {
  const free = new Map(
    found
      .filter(({ articleId, isNamed, isNew }) => (isNamed ? isNew : !seatedBefore.has(articleId)))
      .map((article) => [buildSeatId(article.seat), article]),
  );
  const replacements = new Map<string, Replacement>();
  const replace = (formerId: string, by: FoundArticle): void => {
    replacements.set(formerId, { formerId, by });
    free.delete(buildSeatId(by.seat));
  };
  const freeById = new Map([...free.values()].map((article) => [article.articleId, article]));
  for (const { id, otherId } of likenesses) {
    const by = freeById.get(otherId);
    const seatIds = unseated.get(id);
    if (by === undefined || seatIds === undefined || replacements.has(id)) continue;
    if (!free.has(buildSeatId(by.seat))) continue;
    if (seatIds.some((seatId) => getSeatFile(seatId) === by.seat.file)) replace(id, by);
  }
  for (const [id, seatIds] of unseated) {
    const by = seatIds.map((seatId) => free.get(seatId)).find((article) => article !== undefined);
    if (by !== undefined && !replacements.has(id)) replace(id, by);
  }
  return [...replacements.values()];
}

/** A seat is unread, too, where its file could not be read to the end. */
function buildUnreadTest(unread: readonly Seat[]): (seatId: string) => boolean {
  const unreadIds = new Set(unread.map(buildSeatId));
  return (seatId) => unreadIds.has(seatId) || unreadIds.has(getSeatFile(seatId));
}
