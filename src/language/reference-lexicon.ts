import type { PlaceKind } from "../domain/entity.ts";

/** Words that point back to somebody, lower case; `seeds/lexicons/references.en.txt` explains each list. */
export interface ReferenceLexicon {
  readonly own: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly ages: ReadonlySet<string>;
  readonly makers: ReadonlySet<string>;
  /** "city" → the kinds of places that "the city" may mean. */
  readonly placeNouns: ReadonlyMap<string, ReadonlySet<PlaceKind>>;
  readonly pairs: ReadonlySet<string>;
  readonly authorities: ReadonlySet<string>;
  /** "ukrainian", "north korean" → id of the place whose people are called so. */
  readonly peoples: ReadonlyMap<string, string>;
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
}
