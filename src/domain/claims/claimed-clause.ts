import type { TextSpan } from "../text/span.ts";
import type { ClaimAmount, ClaimedContent, Days, Modality } from "./claim.ts";
import { listComparedClaims } from "./list-compared-claims.ts";

/** What one clause of a quotation claims, for readers. What its words do not tell is `null`. */
export interface ClaimedClause extends TextSpan {
  readonly topic: string | null;
  /** Dictionary form of its verb. */
  readonly verb: string | null;
  readonly who: string | null;
  readonly what: string | null;
  readonly toWhom: string | null;
  readonly when: string | null;
  readonly denial: string | null;
  readonly isNegated: boolean;
  readonly modality: Modality;
  /** The days on which it is or happens. */
  readonly days: Days | null;
  readonly amounts: readonly ClaimedAmount[];
}

/** How many, or how much, for readers. */
export interface ClaimedAmount {
  readonly low: number;
  /** `null` where it has no end: "at least 12". */
  readonly high: number | null;
  readonly unit: string;
  readonly of: string | null;
  readonly share: number | null;
  readonly text: string;
}

/** What a quotation claims clause by clause; all of it at once where it is no sentence. */
export function listClauses(claimed: ClaimedContent): ClaimedClause[] {
  return listComparedClaims(claimed).map(
    ({ start, end, text, topic, verb, isNegated, modality, on, amounts, worded }) => ({
      start,
      end,
      text,
      topic,
      verb,
      who: worded.who || null,
      what: worded.what || null,
      toWhom: worded.toWhom || null,
      when: worded.when || null,
      denial: worded.denial || null,
      isNegated,
      modality,
      days: on,
      amounts: amounts.map(tellAmount),
    }),
  );
}

/** An amount as readers get it. */
export function tellAmount({ low, high, unit, of, share, text }: ClaimAmount): ClaimedAmount {
  return { low, high: high === Infinity ? null : high, unit, of, share, text };
}
