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
}
