import type { BearerLexicon } from "./bearer-lexicon.ts";

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
  /** Words before one of `links` that are no organization's: "gulf" in "Gulf of Aden". */
  readonly linkedHeads: ReadonlySet<string>;
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
  /** "firm" → the kinds of bodies that "the firm" may mean, each by its first word. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hiddenBodies: ReadonlySet<string>;
  readonly epithets: ReadonlySet<string>;
  readonly bearers: BearerLexicon;
  /** By themselves, without accents: "ada". */
  readonly givenNames: ReadonlyMap<string, GivenName>;
  /** They stand behind a company's name, stops left out: "inc". */
  readonly legalForms: ReadonlySet<string>;
  /** They end the names of organizations and are plain nouns by themselves: "observer". */
  readonly organizationEndings: ReadonlySet<string>;
  /** They end the names of works, laws, events and prizes: "treaty". */
  readonly works: ReadonlySet<string>;
  /** They end the names of places: "river". */
  readonly placeEndings: ReadonlySet<string>;
  /** They open the names of places: "mount". */
  readonly placeOpenings: ReadonlySet<string>;
  /** They open a clause that tells of a place: "where". */
  readonly placeRelatives: ReadonlySet<string>;
  /** Peoples, faiths, languages and parts of the world, and their adjectives, in the singular: "kurdish". */
  readonly peoples: ReadonlySet<string>;
  readonly surnames: {
    /** Letters that open or end a surname and hardly any other name: "mc", "enko". */
    readonly openings: readonly string[];
    readonly endings: readonly string[];
  };
}

export interface GivenName {
  /** Whose name it is; `null` where it is of both. */
  readonly gender: "FEMALE" | "MALE" | null;
  /** In how many of six languages it is given. */
  readonly lists: number;
}
