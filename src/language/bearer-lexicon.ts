/** Words beside a name that tell its bearer from another of that name, lower case. */
export interface BearerLexicon {
  /** They tell nothing of what the bearer does: "mr". */
  readonly courtesies: ReadonlySet<string>;
  /** Women are called so: "mrs", "spokeswoman". */
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  /** What lists call people, with what news calls the same people: "politician" with "senator". */
  readonly callings: ReadonlyMap<string, readonly string[]>;
}
