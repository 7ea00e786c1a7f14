/** Words that tell what a capitalized name is, lower case. */
export interface NameLexicon {
  readonly titles: ReadonlySet<string>;
  /** Words that end a title of several words and are none by themselves: "Chief Executive". */
  readonly titleEndings: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  /** Nouns that stand before or beside an organization's name and say what it is: "firm". */
  readonly kinds: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** A noun that refers back, with other words beside a name that it may stand for. */
  readonly described: ReadonlyMap<string, readonly string[]>;
}
