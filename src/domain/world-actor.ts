import type { Actor } from "./entity.ts";

/** An actor of an imported list, with what the list tells that may confirm or exclude a bearer of the name. */
export interface WorldActor {
  readonly actor: Actor;
  /** Codes of ISO 3166, lower case. */
  readonly countries: readonly string[];
  readonly bornIn: number | null;
  readonly diedIn: number | null;
  readonly offices: readonly Office[];
}

/** What somebody is or was, with first and last day, `YYYY-MM-DD`, where they are known. */
export interface Office {
  /** "President of France", "politician". */
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
}

/** Who bears a name. */
export interface Bearers {
  readonly known: readonly WorldActor[];
  /** So many bear it that `known` are not all of them. */
  readonly hasMore: boolean;
}
