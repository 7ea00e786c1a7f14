import { groupBy } from "../../domain/group-by.ts";
import type { AmountPrecision, Stance } from "../../domain/statements/assertion.ts";
import { findRelation } from "../../domain/statements/find-relation.ts";
import type { Reading } from "../../domain/statements/reading.ts";
import { isReversed, type ComparedQuotation } from "../../domain/statements/relation.ts";
import { queries } from "../connection/queries.generated.ts";
import type { RowOf } from "../connection/query-definition.ts";
import type { RunInTransaction } from "../connection/run-query.ts";

/** Characters between the beginnings of two quotations of one article that are compared, at most. */
const NEARNESS = 6_000;

type Pair = readonly [key: string, otherKey: string];

/**
 * Finds anew how statements, whose links were cleared, stand to all others: those that the readings
 * quote, and `elsewhere`, those of them and more that stored quotations back.
 *
 * Others keep their relations among themselves: how two stand to each other depends on the two alone.
 * Those that one article alone has are compared as they were read; only the rest is asked for.
 */
export async function relateStatements(
  run: RunInTransaction,
  readings: readonly Reading[],
  elsewhere: readonly string[],
): Promise<void> {
  const asked = new Set(elsewhere);
  for (const { quotations } of readings) {
    for (const { statementKey, assertion } of quotations) {
      if (assertion.stances.length > 0) asked.add(statementKey);
    }
  }
  const read = readings.flatMap(listQuotations).filter(({ key }) => !asked.has(key));
  const relations = [
    ...compare(listNearPairs(read), read),
    ...(asked.size === 0 ? [] : await compareStored(run, [...asked].sort())),
  ];
  if (relations.length > 0) void run(queries.linkRelations, { relations });
}

interface KeyedQuotation extends ComparedQuotation {
  readonly key: string;
}

function compare(pairs: readonly Pair[], quotations: readonly KeyedQuotation[]) {
  const byKey = groupBy(quotations, ({ key }) => [key]);
  return pairs.flatMap(([left, right]) => {
    const relation = findRelation(byKey.get(left) ?? [], byKey.get(right) ?? []);
    if (relation === null) return [];
    const [from, to] = isReversed(relation) ? [right, left] : [left, right];
    return [{ from, to, ...relation }];
  });
}

async function compareStored(run: RunInTransaction, keys: readonly string[]) {
  const comparable = await run(queries.findComparable, { keys, nearness: NEARNESS });
  const pairs = listPairs(comparable.map(({ key, otherKey }): Pair => [key, otherKey]));
  if (pairs.length === 0) return [];
  const rows = await run(queries.getAssertions, { keys: [...new Set(pairs.flat())].sort() });
  return compare(pairs, rows.map(readQuotation));
}

/** Pairs of statements that are quoted near each other in one article. */
function listNearPairs(quotations: readonly KeyedQuotation[]): Pair[] {
  const inOrder = quotations.toSorted((a, b) =>
    a.articleId === b.articleId ? a.start - b.start : a.articleId < b.articleId ? -1 : 1,
  );
  const pairs: Pair[] = [];
  for (const [index, { key, articleId, start }] of inOrder.entries()) {
    for (let next = index + 1; next < inOrder.length; next++) {
      const other = inOrder[next]!;
      if (other.articleId !== articleId || other.start - start > NEARNESS) break;
      if (other.key !== key) pairs.push([key, other.key]);
    }
  }
  return listPairs(pairs);
}

/** Each pair once, the smaller key first. */
function listPairs(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs.map(([a, b]): Pair => (a < b ? [a, b] : [b, a]));
  return [...new Map(sorted.map((pair) => [pair.join(" "), pair])).values()];
}

function listQuotations({ article, quotations, entities }: Reading): KeyedQuotation[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return quotations.map((quotation) => {
    const { id, statementKey, speaker, content, saidOn, amounts, assertion } = quotation;
    const type = speaker === null ? undefined : types.get(speaker.id);
    return {
      key: statementKey,
      id,
      speakerId: speaker?.id ?? null,
      isNamed: type === "PERSON" || type === "ORGANIZATION",
      articleId: article.id,
      day: saidOn?.from ?? article.publishedOn,
      start: content[0]!.start,
      end: content.at(-1)!.end,
      assertion,
      amounts,
    };
  });
}

function readQuotation(row: RowOf<typeof queries.getAssertions>): KeyedQuotation {
  const { key, id, speakerId, isNamed, articleId, day, start, end } = row;
  const { words, names, numbers, isDenied, isPossible, paragraph } = row;
  const stances = row.stances as readonly Stance[];
  return {
    key,
    id,
    speakerId,
    isNamed,
    articleId,
    day,
    start,
    end,
    assertion: { words, names, numbers, isDenied, isPossible, paragraph, stances },
    amounts: row.amountNumbers.map((number, index) => ({
      number: Number(number),
      unit: row.amountUnits[index]!,
      isOfPeople: row.amountsOfPeople[index]!,
      precision: row.amountPrecisions[index] as AmountPrecision,
      text: row.amountTexts[index]!,
    })),
  };
}
