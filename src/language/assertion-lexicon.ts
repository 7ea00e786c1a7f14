/** Words that tell what an assertion asserts; `seeds/lexicons/assertions.en.txt` explains each list. */
export interface AssertionLexicon {
  readonly light: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  readonly intended: ReadonlySet<string>;
  readonly achieved: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly kindsOfPeople: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly atLeast: ReadonlySet<string>;
  readonly atMost: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
}
