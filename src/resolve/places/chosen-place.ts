import type { Place } from "../../domain/entity.ts";
import type { PlaceRule } from "../../domain/rules/resolution-rules.ts";

/** Which place a name means, and how that is known. */
export interface ChosenPlace {
  readonly place: Place;
  readonly rule: PlaceRule;
  readonly confidence: number;
}
