import type { Claim, ClaimedContent } from "./claim.ts";
import { type ClaimedAmount, tellAmount } from "./claimed-clause.ts";
import { compareCounts } from "./compare/compare-counts.ts";
import { listComparedClaims } from "./list-compared-claims.ts";

/** A statement as far as it counts or measures something. */
export interface CountingStatement {
  readonly id: string;
  /** On which it was said, else published; `null` while neither is known. */
  readonly day: string | null;
  /** What each of its quotations claims. */
  readonly claimed: readonly ClaimedContent[];
}

/** One number of a series. */
export interface SeriesNumber extends ClaimedAmount {
  readonly day: string | null;
  readonly statementId: string;
}

/**
 * What a statement and others count of one thing, day by day, such as a toll that grows; what only the
 * statement counts where no other counts the same.
 */
export function listSeries(
  first: CountingStatement,
  others: readonly CountingStatement[],
): SeriesNumber[] {
  const own = listCounting(first);
  const compared = others.flatMap((other) =>
    listCounting(other).flatMap((theirs) =>
      own.flatMap((ours) => {
        const pair = isOfOneMind(ours, theirs) ? compareCounts(ours, theirs) : null;
        return pair === null ? [] : { pair, other };
      }),
    ),
  );
  const all =
    compared.length === 0
      ? own.flatMap(({ amounts }) => amounts.map((amount) => ({ amount, of: first })))
      : compared.flatMap(({ pair: [ours, theirs], other }) => [
          { amount: ours, of: first },
          { amount: theirs, of: other },
        ]);
  const numbers = all.map(({ amount, of: { id, day } }): SeriesNumber => {
    return { day, ...tellAmount(amount), statementId: id };
  });
  const distinct = new Map(numbers.map((number) => [JSON.stringify(number), number]));
  return [...distinct.values()].sort(compareDays);
}

/** Clauses with numbers, of all its quotations. */
function listCounting({ claimed }: CountingStatement): Claim[] {
  return claimed.flatMap(listComparedClaims).filter(({ amounts }) => amounts.length > 0);
}

function isOfOneMind(one: Claim, other: Claim): boolean {
  return one.modality === other.modality && one.isNegated === other.isNegated;
}

/** The oldest first, those without a day last. */
function compareDays(a: SeriesNumber, b: SeriesNumber): number {
  if (a.day !== b.day) {
    if (a.day === null || b.day === null) return a.day === null ? 1 : -1;
    return a.day < b.day ? -1 : 1;
  }
  return a.statementId < b.statementId ? -1 : 1;
}
