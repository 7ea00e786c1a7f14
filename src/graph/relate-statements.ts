import type { AmountPrecision, Stance } from "../domain/assertion.ts";
import { findRelation } from "../domain/find-relation.ts";
import type { ComparedQuotation } from "../domain/relation.ts";
import { queries } from "./queries.generated.ts";
import type { RowOf } from "./query-definition.ts";
import type { RunInTransaction } from "./run-query.ts";

/**
 * Finds anew how these statements, whose links were cleared, stand to all others.
 *
 * Others keep their relations among themselves: how two stand to each other depends on the two alone.
 */
export async function relateStatements(
  run: RunInTransaction,
  keys: readonly string[],
): Promise<void> {
  const pairs = listPairs(await run(queries.findComparable, { keys }));
  if (pairs.length === 0) return;
  const rows = await run(queries.getAssertions, { keys: [...new Set(pairs.flat())].sort() });
  const quotations = new Map<string, ComparedQuotation[]>();
  for (const row of rows) {
    const list = quotations.get(row.key) ?? [];
    quotations.set(row.key, list);
    list.push(readQuotation(row));
  }
  const relations = pairs.flatMap(([from, to]) => {
    const relation = findRelation(quotations.get(from) ?? [], quotations.get(to) ?? []);
    return relation === null ? [] : [{ from, to, ...relation }];
  });
  await run(queries.linkRelations, { relations });
}

/** Each pair once, the smaller key first. */
function listPairs(rows: readonly RowOf<typeof queries.findComparable>[]): [string, string][] {
  const pairs = rows.map(({ key, otherKey }): [string, string] =>
    key < otherKey ? [key, otherKey] : [otherKey, key],
  );
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

function readQuotation(row: RowOf<typeof queries.getAssertions>): ComparedQuotation {
  const { id, speakerId, isNamed, articleId, day, start, end } = row;
  const { words, names, numbers, isDenied, isPossible, paragraph } = row;
  const stances = row.stances as unknown as readonly Stance[];
  return {
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
