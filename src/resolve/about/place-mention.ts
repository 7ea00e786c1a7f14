import type { Place } from "../../domain/entity.ts";
import { listAncestors } from "../../domain/list-ancestors.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { ResolutionRule } from "../../domain/rules/resolution-rules.ts";
import type { Span } from "../../domain/text/span.ts";

/** Words of an article that speak of a place. */
export interface PlaceMention extends Span {
  readonly place: Place;
  /**
   * NAMED: its name. ACTING: the name of a country that does something. SEAT: the name of a country's
   * seat of government where nothing leads to it, as in "Moscow’s forces" and "support for Kyiv"; `place`
   * is the country. BODY: a body that bears its name. PEOPLE: its people, or what is its own.
   */
  readonly as: "NAMED" | "ACTING" | "SEAT" | "BODY" | "PEOPLE";
  readonly rule: ResolutionRule;
  readonly confidence: number;
}

/** Whether a place is another one or lies inside it. */
export function isInside(
  place: Place,
  other: Place,
  { getPlace }: Pick<EntityLookup, "getPlace">,
): boolean {
  return place.id === other.id || listAncestors(place, getPlace).includes(other.id);
}
