import { groupBy } from "../group-by.ts";
import type { Reading } from "../reading.ts";
import { findRelation } from "./relate-statements.ts";
import { type KeyedClaims, listComparedQuotations } from "./list-compared-quotations.ts";

/** Tellings of one saying stand near each other in the order of a speaker's quotations. */
const MOST_COMPARED = 50;

/** Words of meaning that a telling with a number has at least to be joined to another. */
const FEWEST_KEYS = 3;

/**
 * Gives quotations of one article that tell one saying again the key of one statement: the one that
 * tells most gives it, since copies of the article carry it, too.
 */
export function joinRetellings(reading: Reading): Reading {
  const compared = listComparedQuotations(reading).filter(({ speakerId }) => speakerId !== null);
  const tellings = new Map(compared.map((quotation) => [quotation, new Set([quotation])]));
  for (const own of groupBy(compared, ({ speakerId }) => [speakerId]).values()) {
    for (const [position, later] of own.entries()) {
      for (const earlier of own.slice(Math.max(0, position - MOST_COMPARED), position)) {
        if (isRetold(earlier, later)) join(tellings, earlier, later);
      }
    }
  }
  const keys = new Map<string, string>();
  for (const group of new Set(tellings.values())) {
    const [longest] = [...group].sort((a, b) => countWords(b) - countWords(a));
    for (const { id } of group) keys.set(id, longest!.key);
  }
  return {
    ...reading,
    quotations: reading.quotations.map((quotation) => {
      const statementKey = keys.get(quotation.id) ?? quotation.statementKey;
      return statementKey === quotation.statementKey ? quotation : { ...quotation, statementKey };
    }),
  };
}

function isRetold(earlier: KeyedClaims, later: KeyedClaims): boolean {
  if (earlier.key === later.key) return true;
  if (isByNumberAlone(earlier) || isByNumberAlone(later)) return false;
  return findRelation([earlier], [later])?.type === "REPEATS";
}

/** "14 people were hurt": another count may be the same. */
function isByNumberAlone({ claimed: { claims } }: KeyedClaims): boolean {
  const whole = claims.at(-1);
  return whole !== undefined && whole.amounts.length > 0 && whole.keys.length < FEWEST_KEYS;
}

function join(
  tellings: Map<KeyedClaims, Set<KeyedClaims>>,
  earlier: KeyedClaims,
  later: KeyedClaims,
): void {
  const [group, other] = [tellings.get(earlier)!, tellings.get(later)!];
  if (group === other) return;
  for (const quotation of other) {
    group.add(quotation);
    tellings.set(quotation, group);
  }
}

function countWords({ claimed }: KeyedClaims): number {
  return claimed.words.length;
}
