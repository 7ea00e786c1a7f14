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
  /** They may stand inside an organization's name: "of" in "Ministry of Rivers". */
  readonly links: ReadonlySet<string>;
  /** Beside a role, they tell that it is over. */
  readonly former: ReadonlySet<string>;
  /** Nouns of those who speak for others. */
  readonly spokespersons: ReadonlySet<string>;
  /** Nouns of what only organizations have: "shares". */
  readonly possessions: ReadonlySet<string>;
  /** Dictionary forms of verbs of what only organizations do: "report". */
  readonly reports: ReadonlySet<string>;
  /** A party's letter behind its member's name, and what that makes of them. */
  readonly parties: ReadonlyMap<string, string>;
  /** A noun that refers back, with other words beside a name that it may stand for. */
  readonly described: ReadonlyMap<string, readonly string[]>;
}
