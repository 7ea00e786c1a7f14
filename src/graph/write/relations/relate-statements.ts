import {
  type KeyedClaims,
  listComparedQuotations,
} from "../../../domain/claims/list-compared-quotations.ts";
import type { ClaimRelation } from "../../../domain/claims/claim-relation.ts";
import { POINT_TIMES } from "../../../domain/claims/meeting-points.ts";
import { findRelation } from "../../../domain/claims/relate-statements.ts";
import { groupBy } from "../../../domain/group-by.ts";
import type { Reading } from "../../../domain/reading.ts";
import { isReversed, RELATION_TYPES } from "../../../domain/statements/relation.ts";
import { GRAPH_LAYOUT } from "../../connection/layout.ts";
import { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";
import type { RunInTransaction } from "../../connection/run-query.ts";
import { type DecidedPair, findDecidedPairs } from "./decided-pairs.ts";
import { getClaimed } from "./get-claimed.ts";
import { groupClaims } from "./group-claims.ts";
import { listNearPairs, listPairs, NEARNESS, type Pair } from "./pairs.ts";
import { findMeetings, MOST_MEETING, type MeetingPairs } from "./find-meetings.ts";

/** What was written, and what it took the place of. */
export interface WrittenStatements {
  readonly readings: readonly Reading[];
  /** Keys of the statements that were cleared and that quotations of other articles back, too. */
  readonly elsewhere: readonly string[];
  /** Points at which quotations met that are gone, once for each. */
  readonly formerPoints: readonly number[];
  /** Ids of the claims that the statements made. */
  readonly claimIds: readonly string[];
}

export type RelationRow = GivenRow<typeof queries.linkRelations, "relations">;

/**
 * Finds anew how statements, whose links were cleared, stand to all others, and which claims they make
 * together.
 *
 * How two stand to each other depends on the two alone, and whether they are compared on the set of
 * articles, so that others keep their relations among themselves unless a point at which they met has
 * become too common to tell anything.
 */
export async function relateStatements(
  run: RunInTransaction,
  { readings, elsewhere, formerPoints, claimIds }: WrittenStatements,
): Promise<void> {
  const read = readings.flatMap(listComparedQuotations);
  // From here on two writers go one after the other: neither may miss what the other relates.
  const [log] = await run(queries.awaitDecisions, { layout: GRAPH_LAYOUT });
  const met = await findMeetings(run, read, { elsewhere, formerPoints });
  const near = await findNearPairs(run, read, met.asked);
  const keys = readings.flatMap((reading) => reading.quotations.map((each) => each.statementKey));
  const decided =
    log!.decisionCount === 0 ? [] : await findDecidedPairs(run, [...keys, ...met.asked]);
  const relations = [
    ...(await compare(
      run,
      listUndecided([...near, ...met.pairs], decided),
      read,
      new Set(met.asked),
    )),
    ...decided.flatMap(({ pair, relation }) => buildRow(relation, pair)),
  ];
  if (relations.length > 0) void run(queries.linkRelations, { relations });
  const parted = await partStatements(run, met);
  if (formerPoints.length > 0) {
    void run(queries.deleteUnusedPoints, { points: [...new Set(formerPoints)] });
  }
  const related = relations.flatMap(({ from, to }) => [from, to]);
  const changed = [...new Set([...related, ...parted, ...met.cleared])].sort();
  if (changed.length + claimIds.length > 0) {
    await groupClaims(run, { keys: changed, claimIds });
  }
}

/** Statements of one article: those that were read, and of those that others back what is stored. */
async function findNearPairs(
  run: RunInTransaction,
  read: readonly KeyedClaims[],
  asked: readonly string[],
): Promise<Pair[]> {
  const near = listNearPairs(read);
  if (asked.length === 0) return near;
  const rows = await run(queries.findNearStatements, { keys: asked, nearness: NEARNESS });
  return [...near, ...rows.map(({ key, otherKey }): Pair => [key, otherKey])];
}

/** Each pair once of those that the rules are to compare. */
function listUndecided(pairs: readonly Pair[], decided: readonly DecidedPair[]): Pair[] {
  const ids = new Set(decided.map(({ pair }) => pair.join(" ")));
  return listPairs(pairs).filter((pair) => !ids.has(pair.join(" ")));
}

/** Compares statements by what was read of them, and by what is stored of those that others back. */
async function compare(
  run: RunInTransaction,
  pairs: readonly Pair[],
  read: readonly KeyedClaims[],
  stored: ReadonlySet<string>,
): Promise<RelationRow[]> {
  const byKey = groupBy(
    read.filter(({ key }) => !stored.has(key)),
    ({ key }) => [key],
  );
  const missing = [...new Set(pairs.flat())].filter((key) => !byKey.has(key)).sort();
  if (missing.length > 0) {
    const found = await getClaimed(run, missing);
    for (const [key, quotations] of groupBy(found, ({ key }) => [key])) byKey.set(key, quotations);
  }
  return pairs.flatMap(([left, right]) => {
    const relation = findRelation(byKey.get(left) ?? [], byKey.get(right) ?? []);
    return buildRow(relation, [left, right]);
  });
}

export function buildRow(relation: ClaimRelation | null, [left, right]: Pair): RelationRow[] {
  if (relation === null) return [];
  const { type, rule, confidence, reason, parts } = relation;
  const isFromRight = isReversed(relation);
  const [from, to] = isFromRight ? [right, left] : [left, right];
  const [ofLeft, ofRight] = [parts.map((part) => part.left), parts.map((part) => part.right)];
  return [
    {
      from,
      to,
      type,
      rule,
      confidence,
      reason,
      parts: parts.map(({ part }) => part),
      fromParts: isFromRight ? ofRight : ofLeft,
      toParts: isFromRight ? ofLeft : ofRight,
    },
  ];
}

/** Removes relations that were found at points where too many meet by now, and tells between which statements. */
async function partStatements(run: RunInTransaction, { closed }: MeetingPairs): Promise<string[]> {
  if (closed.length === 0) return [];
  const parted = await run(queries.partStatements, {
    points: closed,
    types: RELATION_TYPES,
    most: MOST_MEETING,
    times: POINT_TIMES,
    nearness: NEARNESS,
  });
  return parted.map(({ key }) => key);
}
