export type ActorType = "PERSON" | "ORGANIZATION" | "GROUP" | "UNNAMED";
export type EntityType = ActorType | "PLACE";

/**
 * Whoever can say something.
 *
 * A GROUP is a plural source without a name of its own ("officials"); an UNNAMED source is one that
 * the article hides ("a senior defence official"). Both belong to one article, as does an
 * ORGANIZATION that is only described ("the ministry"): the same words elsewhere are another actor.
 */
export interface Actor {
  readonly type: ActorType;
  /** From the registry or an imported list (`Q7747`, a slug, `ftm-…`), or derived from the name's key, see `ids.ts`. */
  readonly id: string;
  readonly name: string;
  /** Other names, as the registry lists them or articles spell them; without `name`. */
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly description: string | null;
  readonly memberOf: readonly Membership[];
  /** Absent where it is not known, and of whoever is no person. */
  readonly gender?: Gender;
  /**
   * Further names that others bear as well, or that are plain words; `name` may be one of them. By
   * them alone nobody is known.
   */
  readonly sharedNames?: readonly string[];
}

export type Gender = "FEMALE" | "MALE";

export interface Membership {
  readonly organizationId: string;
  /** "president", as a newsroom would write it; `null` where only the membership is known. */
  readonly role: string | null;
  /** First and last day, `YYYY-MM-DD`; absent where unknown or where there is none yet. */
  readonly from?: string;
  readonly to?: string;
}

export type PlaceKind = "COUNTRY" | "REGION" | "SETTLEMENT" | "BUILDING" | "AREA";

export interface Place {
  readonly type: "PLACE";
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Other names that English texts have for it; without `name`. */
  readonly aliases: readonly string[];
  /** Names in other languages and of other times. People search by them; no text is read by them. */
  readonly otherNames: readonly string[];
  readonly wikidata: string | null;
  readonly geonames: string | null;
  /** WGS 84, degrees. */
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  /** Id of the place that directly contains it. */
  readonly partOf: string | null;
  /** Id of the organization that the place's name may stand for ("Kyiv said"). */
  readonly standsFor: string | null;
}

export type Entity = Actor | Place;

export function isPlace(entity: Entity): entity is Place {
  return entity.type === "PLACE";
}
