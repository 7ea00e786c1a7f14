import type { Place, PlaceKind } from "../entity.ts";
import type { TextSpan } from "../text/span.ts";

/** A span that names an entity, and the entity that it was resolved to; of a place also where it lies. */
export interface Mention extends TextSpan, Partial<MentionedPlace> {
  readonly type: "PERSON" | "ORGANIZATION" | "PLACE";
  /** The entity's name, or the words themselves where no entity was found. */
  readonly name: string;
  /** The entity's id; `null` while unresolved. */
  readonly id: string | null;
  /** METONYM where a place's name stands for its government: "Kyiv said". */
  readonly sense: "LITERAL" | "METONYM";
  /** What an unresolved mention may mean, the likeliest first; absent where nothing is known. */
  readonly candidates?: readonly MentionCandidate[];
}

/** What is known of the place that a mention names, be it meant itself or its government. */
export interface MentionedPlace {
  /** WGS 84, degrees; `null` where several places remain, or the place has no position. */
  readonly location: Place["location"];
  /** ISO 3166 code of the country in which it lies, or which it is: "UA"; `null` where in none, or several remain. */
  readonly country: string | null;
  /** `null` where places of several kinds remain. */
  readonly kind: PlaceKind | null;
}

/** An entity that a mention may mean, with what tells it from others: "Springfield, Missouri, United States". */
export interface MentionCandidate {
  readonly id: string;
  readonly name: string;
}
