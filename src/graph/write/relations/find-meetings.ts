import type { KeyedClaims } from "../../../domain/claims/list-compared-quotations.ts";
import { groupBy } from "../../../domain/group-by.ts";
import { getBase, listMeetingPoints, listMet } from "../../../domain/claims/meeting-points.ts";
import { RELATION_TYPES } from "../../../domain/statements/relation.ts";
import { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";
import type { RunInTransaction } from "../../connection/run-query.ts";

import type { Pair } from "./pairs.ts";

/** Quotations at one point, at most: a point where more meet is too common to tell anything. */
export const MOST_MEETING = 40;

/** What stored statements a batch touches. */
interface Touched {
  /** Keys of the statements that were cleared and that other articles back, too. */
  readonly elsewhere: readonly string[];
  /** Points at which quotations met that are gone, once for each. */
  readonly formerPoints: readonly number[];
}

/** Which statements have to be compared since their quotations meet. */
export interface MeetingPairs {
  readonly pairs: readonly Pair[];
  /** Statements of which more is stored than was read, and that are compared with all that they meet. */
  readonly asked: readonly string[];
  /** Statements whose relations were removed, to be found anew. */
  readonly cleared: readonly string[];
  /** Points at which too many meet since now. */
  readonly closed: readonly number[];
}

/** Writes at which points quotations meet, and finds who meets whom there. */
export async function findMeetings(
  run: RunInTransaction,
  read: readonly KeyedClaims[],
  { elsewhere, formerPoints }: Touched,
): Promise<MeetingPairs> {
  const points = new Map<string, Set<number>>();
  const meetings = read.map((quotation) => ({
    quotationId: quotation.id,
    key: quotation.key,
    points: listMeetingPoints(quotation),
  }));
  for (const { key, points: own } of meetings) {
    const all = getOrAdd(points, key, () => new Set());
    for (const point of own) all.add(point);
  }
  const added = countEach(meetings.flatMap((meeting) => meeting.points));
  if (added.size > 0) void run(queries.sortIntoPoints, { meetings });
  const removed = countEach(formerPoints);
  const reopened = await findReopened(run, removed, added);
  const cleared =
    reopened.length === 0
      ? []
      : await run(queries.clearRelations, { keys: reopened, types: RELATION_TYPES });
  const asked = [...new Set([...elsewhere, ...reopened])].sort();
  if (asked.length > 0) {
    for (const row of await run(queries.getMeetingPoints, { keys: asked })) {
      const own = getOrAdd(points, row.key, () => new Set());
      for (const point of row.points) own.add(point);
    }
  }
  const own = new Set([...points.values()].flatMap((each) => [...each]));
  const met = await findMet(run, own, added);
  return {
    pairs: listMeetingPairs(points, [...listCrowded(added), ...met]),
    asked,
    cleared: cleared.map(({ key }) => key),
    closed: met.flatMap(({ point, count }) => {
      const before = count - (added.get(point) ?? 0) + (removed.get(point) ?? 0);
      return count > MOST_MEETING && before <= MOST_MEETING ? point : [];
    }),
  };
}

/** The statements that meet at points where too many met before some were removed. */
async function findReopened(
  run: RunInTransaction,
  removed: ReadonlyMap<number, number>,
  added: ReadonlyMap<number, number>,
): Promise<string[]> {
  if (removed.size === 0) return [];
  const ranges = Array.from(removed.keys(), (point) => ({
    from: point,
    to: point,
    own: point,
    known: 0,
  }));
  const rows = await run(queries.findMeetings, { ranges, most: MOST_MEETING });
  return rows.flatMap(({ point, count, keys }) => {
    const before = count - (added.get(point) ?? 0) + removed.get(point)!;
    return count <= MOST_MEETING && before > MOST_MEETING ? keys : [];
  });
}

interface Met {
  readonly point: number;
  readonly count: number;
  readonly keys: readonly string[];
}

/** The points that can be met from some and at which others stand than those that were read. */
async function findMet(
  run: RunInTransaction,
  points: Iterable<number>,
  added: ReadonlyMap<number, number>,
): Promise<readonly Met[]> {
  const ranges = new Map<string, GivenRow<typeof queries.findMeetings, "ranges">>();
  for (const point of points) {
    const known = added.get(point) ?? 0;
    for (const { from, to } of listMet(point)) {
      ranges.set(`${String(from)} ${String(to)}`, { from, to, own: point, known });
    }
  }
  if (ranges.size === 0) return [];
  return run(queries.findMeetings, { ranges: [...ranges.values()], most: MOST_MEETING });
}

/** Points at which too many meet by what was read alone: the graph may tell nothing of these. */
function listCrowded(added: ReadonlyMap<number, number>): Met[] {
  return [...added]
    .map(([point, count]) => ({ point, count, keys: [] }))
    .filter(({ count }) => count > MOST_MEETING);
}

/** Pairs of statements at points that meet, of those at which not too many stand. */
function listMeetingPairs(
  points: ReadonlyMap<string, ReadonlySet<number>>,
  met: readonly Met[],
): Pair[] {
  const open = new Map<number, Set<string>>();
  for (const [key, own] of points)
    for (const point of own) getOrAdd(open, point, () => new Set()).add(key);
  for (const { point, count, keys } of met) {
    if (count > MOST_MEETING) open.delete(point);
    else open.set(point, new Set(keys));
  }
  const byBase = groupBy(open.keys(), (point) => [getBase(point)]);
  const pairs: Pair[] = [];
  for (const [key, own] of points) {
    for (const point of own) {
      if (!open.has(point)) continue;
      const ranges = listMet(point);
      for (const other of byBase.get(getBase(point))!) {
        if (!ranges.some(({ from, to }) => from <= other && other <= to)) continue;
        for (const otherKey of open.get(other)!) if (otherKey !== key) pairs.push([key, otherKey]);
      }
    }
  }
  return pairs;
}

function countEach(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, build: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const built = build();
  map.set(key, built);
  return built;
}
