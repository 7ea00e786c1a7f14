import type { WordForms } from "../text/word-forms.ts";

/**
 * The words of a language and the names of countries that tell how a name is built. Lower case; filled
 * from `seeds/` and the list of countries, and handed to whoever compares names.
 */
export interface NameLexicon {
  /** Stand before a person's name and are no part of it: "president", "mr". */
  readonly titles: ReadonlySet<string>;
  /** Open a surname of several words: "van", "al". */
  readonly particles: ReadonlySet<string>;
  /** Stand before a name and are no part of it: "the". */
  readonly articles: ReadonlySet<string>;
  /** Carry no meaning in a name: "the", "of". */
  readonly fillers: ReadonlySet<string>;
  /** Hold an organization's name together in its order: the "University of Miami" is not "Miami University". */
  readonly ordered: ReadonlySet<string>;
  /** Say what kind of place a name is of, with one word for all that say the same: "oblast" → "region". */
  readonly placeKinds: ReadonlyMap<string, string>;
  /** Names of countries and of their people, with one word for each country: "russian" → "ru". */
  readonly countries: ReadonlyMap<string, string>;
  /** Of all words, of names and others. */
  readonly forms: WordForms;
}
