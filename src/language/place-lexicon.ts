/** Words that tell whether a capitalized name is a place, lower case. See `seeds/lexicons/places.en.txt`. */
export interface PlaceLexicon {
  readonly settlements: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly moving: ReadonlySet<string>;
  readonly movement: ReadonlySet<string>;
  readonly visits: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  readonly grounds: ReadonlySet<string>;
  readonly buildings: ReadonlySet<string>;
  readonly fronts: ReadonlySet<string>;
  /** "ill." → id of the region. */
  readonly abbreviations: ReadonlyMap<string, string>;
}
