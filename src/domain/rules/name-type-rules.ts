/** What a name can be a name of. `OTHER` is neither: a work, an event, a language. */
export type NamedType = "PERSON" | "ORGANIZATION" | "PLACE" | "OTHER";

interface NameTypeRule {
  readonly means: string;
  /** What it adds to the logarithm of the odds of each type; 0 where nothing is said. */
  readonly weights: Readonly<Partial<Record<NamedType, number>>>;
}

/**
 * What each piece of evidence adds to the logarithm of the odds that a name is of some type, so that
 * pieces add up as if they were independent. What is seen again at another place of the name adds less
 * each time.
 *
 * `docs/rules.md` is written from this table.
 */
export const nameTypeRules = {
  "shape-initial": { means: "an initial among its words", weights: { PERSON: 3 } },
  "shape-particle": { means: "a particle of surnames in it", weights: { PERSON: 2 } },
  "shape-suffix": { means: "“Jr.” and its like behind it", weights: { PERSON: 4 } },
  "shape-hyphen": { means: "a hyphen with a small letter behind it", weights: { PERSON: 1 } },
  "shape-inner-capital": {
    means: "a capital inside of a word",
    weights: { ORGANIZATION: 2, OTHER: 0.5 },
  },
  "shape-capitals": {
    means: "capitals alone, in a text of small letters",
    weights: { ORGANIZATION: 2, OTHER: 1.2, PERSON: -1.5 },
  },
  "shape-digit": {
    means: "a digit or “&” in it",
    weights: { ORGANIZATION: 1.5, OTHER: 1.5, PERSON: -2 },
  },
  "shape-two-words": { means: "two or three words", weights: { PERSON: 0.4 } },
  "unknown-words": {
    means: "several words, none of them a plain word of the language",
    weights: { PERSON: 1.2, ORGANIZATION: 0.4, PLACE: 0.4 },
  },
  "shape-many-words": { means: "four words or more", weights: { ORGANIZATION: 1, OTHER: 0.5 } },
  "shape-linked": {
    means: "“of” or “for” inside it",
    weights: { ORGANIZATION: 1.5, OTHER: 1, PERSON: -2 },
  },
  "shape-never-whole": {
    means: "one word, and nowhere more of the name",
    weights: { ORGANIZATION: 0.5 },
  },
  "given-name": { means: "it begins with a given name", weights: { PERSON: 2.2 } },
  "given-name-rare": { means: "it begins with a rare given name", weights: { PERSON: 1 } },
  "given-name-word": {
    means: "it begins with a given name that is a plain word besides",
    weights: { PERSON: 1.5 },
  },
  "given-name-only": { means: "it is a given name", weights: { PERSON: 1.5 } },
  surname: { means: "its last word has the letters of a surname", weights: { PERSON: 1.2 } },
  "organization-noun": {
    means: "its last word is a noun for organizations",
    weights: { ORGANIZATION: 4 },
  },
  "organization-ending": {
    means: "its last word often ends the name of an organization",
    weights: { ORGANIZATION: 2.5 },
  },
  "organization-noun-inside": {
    means: "a noun for organizations in it",
    weights: { ORGANIZATION: 2.5 },
  },
  "body-noun": {
    means: "its last word is a noun for several people",
    weights: { ORGANIZATION: 2, PERSON: -0.5 },
  },
  "legal-form": { means: "a legal form behind it", weights: { ORGANIZATION: 5 } },
  "place-noun": {
    means: "its last word is a noun for places",
    weights: { PLACE: 3, ORGANIZATION: 0.8, PERSON: -0.5 },
  },
  "place-opening": { means: "it opens as places do", weights: { PLACE: 1.5 } },
  "work-noun": {
    means: "its last word is a noun for works, laws, events or prizes",
    weights: { OTHER: 3 },
  },
  "document-noun": {
    means: "its last word is a noun for documents",
    weights: { OTHER: 1.5, ORGANIZATION: 0.5 },
  },
  "plain-words": {
    means: "all of its words are plain words of the language",
    weights: { ORGANIZATION: 1, OTHER: 1.5, PERSON: -1.5, PLACE: -0.5 },
  },
  "plain-noun": {
    means: "its last word is a plain noun, and its first no given name",
    weights: { ORGANIZATION: 1, OTHER: 0.7, PERSON: -0.5 },
  },
  "plain-word": {
    means: "it is one plain word of the language",
    weights: { OTHER: 3 },
  },
  "person-noun": { means: "its last word is a noun for persons", weights: { PERSON: 0.8 } },
  demonym: {
    means: "it is what a people or its language is called",
    weights: { OTHER: 6 },
  },
  "demonym-opening": {
    means: "it begins with the adjective of a country",
    weights: { ORGANIZATION: 1.5, OTHER: 1 },
  },
  "known-actor": {
    means: "the registry has an organization of that name",
    weights: { ORGANIZATION: 5 },
  },
  "known-person": { means: "the registry has a person of that name", weights: { PERSON: 5 } },
  "known-place": { means: "a country or place of the registry", weights: { PLACE: 5 } },
  "large-place": { means: "the gazetteer has a large place of that name", weights: { PLACE: 3.2 } },
  "middle-place": { means: "the gazetteer has a town of that name", weights: { PLACE: 2 } },
  "small-place": { means: "the gazetteer has a village of that name", weights: { PLACE: 0.8 } },
  "whole-place": {
    means: "the gazetteer has a place of that name of several words",
    weights: { PLACE: 1.5 },
  },
  title: { means: "a title before it", weights: { PERSON: 4 } },
  age: { means: "an age behind it", weights: { PERSON: 4 } },
  party: { means: "a party’s letter behind it", weights: { PERSON: 4 } },
  years: { means: "years of a life behind it", weights: { PERSON: 3 } },
  acronym: { means: "an acronym in brackets behind it", weights: { ORGANIZATION: 3 } },
  who: { means: "“who” behind it", weights: { PERSON: 2.5 } },
  where: { means: "“where” behind it", weights: { PLACE: 2.5 } },
  "he-or-she": { means: "“he” or “she” in what it says or does", weights: { PERSON: 2.5 } },
  "he-or-she-next": {
    means: "“he” or “she” opens the sentence behind the one that it opens",
    weights: { PERSON: 1.5 },
  },
  "it-next": {
    means: "“it” opens the sentence behind the one that it opens",
    weights: { ORGANIZATION: 1, PLACE: 0.3, OTHER: 0.3 },
  },
  its: { means: "“its” in what it says or does", weights: { ORGANIZATION: 2, PLACE: 1 } },
  it: { means: "“it” in what it says or does", weights: { ORGANIZATION: 0.7, PLACE: 0.3 } },
  "called-person": { means: "a noun for persons beside it", weights: { PERSON: 2.5 } },
  "called-organization": {
    means: "a noun for organizations beside it",
    weights: { ORGANIZATION: 3 },
  },
  "called-place": { means: "a noun for places beside it", weights: { PLACE: 2.5 } },
  "called-document": { means: "a noun for documents beside it", weights: { OTHER: 1.2 } },
  owner: { means: "it has what only organizations have", weights: { ORGANIZATION: 2 } },
  reports: { means: "it does what organizations do", weights: { ORGANIZATION: 1.5 } },
  says: {
    means: "it says something",
    weights: { PERSON: 0.9, ORGANIZATION: 0.6, PLACE: -0.5, OTHER: -1 },
  },
  acts: {
    means: "it does something",
    weights: { PERSON: 0.5, ORGANIZATION: 0.3, PLACE: -0.4, OTHER: -0.3 },
  },
  in: { means: "“in” or its like before it", weights: { PLACE: 1.8, PERSON: -0.8 } },
  at: { means: "“at” before it", weights: { PLACE: 0.8, ORGANIZATION: 0.6, PERSON: -1 } },
  to: { means: "“to”, “from” or its like before it", weights: { PLACE: 0.7 } },
  "part-of": { means: "“the city of” or its like before it", weights: { PLACE: 3.5 } },
  contained: { means: "a region or country behind a comma", weights: { PLACE: 3 } },
  "definite-article": {
    means: "“the” before it",
    weights: { ORGANIZATION: 1, OTHER: 0.7, PERSON: -2, PLACE: -0.8 },
  },
  "indefinite-article": { means: "“a” before it", weights: { OTHER: 1, PERSON: -1, PLACE: -1 } },
  modifies: {
    means: "it stands before a noun",
    weights: { PERSON: -0.7, ORGANIZATION: 0.4, PLACE: 0.3 },
  },
  office: {
    means: "it stands before the title of an office",
    weights: { PERSON: -1, ORGANIZATION: 1.5, PLACE: 1.5 },
  },
  "in-marks": { means: "it stands in marks by itself", weights: { OTHER: 2 } },
} as const satisfies Record<string, NameTypeRule>;

/** Something that speaks for or against a type of name. */
export type NameTypeEvidence = keyof typeof nameTypeRules;
