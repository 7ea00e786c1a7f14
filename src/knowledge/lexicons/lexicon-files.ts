import {
  namePattern,
  numeral,
  pattern,
  phrase,
  regionAbbreviation,
  synonyms,
  verb,
  word,
  wordWithOthers,
} from "./line-forms.ts";
import type { LexiconForm, SectionForms } from "./parse-lexicon.ts";

/** The files of `seeds/lexicons`: the sections of each, and how their lines are written. */
export const lexiconFiles = {
  "abbreviations.en.txt": describe({ leading: word, numbered: word, trailing: word }, [
    ["leading", "numbered", "trailing"],
  ]),
  "assertions.en.txt": describe(
    {
      light: word,
      degrees: word,
      denials: word,
      negations: word,
      possible: word,
      intended: word,
      achieved: word,
      battlefield: word,
      people: word,
      "kinds of people": word,
      measures: word,
      about: phrase,
      "at least": phrase,
      "at most": phrase,
      numbers: numeral,
    },
    [
      ["intended", "achieved"],
      ["about", "at least", "at most"],
    ],
  ),
  "circumstances.en.txt": describe({
    times: word,
    media: word,
    outlets: word,
    works: word,
    audiences: word,
    platforms: phrase,
  }),
  "credits.en.txt": describe({ credit: namePattern, feed: pattern, aggregator: namePattern }),
  "cues.en.txt": describe({ verbs: verb, unsaid: word, nouns: word, according: phrase }),
  "disclaimers.en.txt": describe(
    {
      disclaimer: pattern,
      stems: word,
      "of the speaker": pattern,
      "of the battlefield": pattern,
      "of all": pattern,
    },
    [["of the speaker", "of the battlefield", "of all"]],
  ),
  "name-forms.en.txt": describe({
    articles: word,
    fillers: word,
    particles: word,
    "country-codes": word,
    ordered: word,
    "place-kinds": synonyms,
  }),
  "names.en.txt": describe(
    {
      titles: word,
      "title-endings": word,
      kinds: word,
      organizations: word,
      groups: word,
      hidden: word,
      roles: word,
      described: wordWithOthers,
    },
    [
      ["titles", "title-endings"],
      ["groups", "hidden", "roles"],
    ],
  ),
  "opposites.en.txt": describe(
    {
      "movement first": phrase,
      "movement second": phrase,
      "control first": phrase,
      "control second": phrase,
    },
    [
      ["movement first", "movement second"],
      ["control first", "control second"],
    ],
  ),
  "places.en.txt": describe({
    settlements: word,
    regions: word,
    directions: word,
    prefixes: word,
    movement: word,
    fillers: word,
    apart: word,
    abbreviations: regionAbbreviation,
  }),
  "regions.en.txt": describe({ boilerplate: pattern, caption: pattern }, [
    ["boilerplate", "caption"],
  ]),
};

/** @param apart  sections that contradict each other */
function describe<Sections extends SectionForms>(
  sections: Sections,
  apart: readonly (readonly (keyof Sections & string)[])[] = [],
): LexiconForm<Sections> {
  return { sections, apart };
}
