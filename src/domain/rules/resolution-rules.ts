/**
 * The rules that decide whom or what some words mean, with how far each is to be trusted.
 *
 * `docs/rules.md` is written from these tables.
 */

interface ResolutionRuleEntry {
  /** What the rule goes by, for readers of `docs/rules.md`. */
  readonly means: string;
  /** From 0 to 1; by case where it differs; `null` where it is reckoned from evidence. */
  readonly confidence: number | Readonly<Record<string, number>> | null;
}

/** How a name is known to be a registered actor's, or a place's. */
export const nameRules = {
  "registered-name": { means: "the registry has the name", confidence: 0.95 },
  "respelled-name": {
    means: "a name like one of the registry, weighed by its letters and the words beside it",
    confidence: null,
  },
  initials: {
    means: "a name with initials that fits one of the registry, weighed by the words beside it",
    confidence: null,
  },
  "listed-name": {
    means:
      "an imported list has the name, and nothing that the article says of its bearer contradicts the list; of several bearers, the one whose office, organization, age or country it says",
    confidence: null,
  },
  acronym: { means: "an acronym that the article explains", confidence: 0.9 },
  surname: {
    means: "the surname of a known person whom the article names whole",
    confidence: 0.85,
  },
  "gazetteer-name": {
    means:
      "the gazetteer has the name, and the words around it lead to a place, or all the world knows it",
    confidence: {
      container: 0.95,
      dateline: 0.9,
      settlement: 0.9,
      region: 0.9,
      country: 0.85,
      preposition: 0.8,
      known: 0.8,
      seat: 0.75,
      argument: 0.7,
      established: 0.75,
    },
  },
} as const satisfies Record<string, ResolutionRuleEntry>;

/** Which of the places that bear a name it means. */
export const placeRules = {
  "only-place": {
    means:
      "the only place of that name; where the gazetteer alone has it, as sure as `gazetteer-name`",
    confidence: 0.95,
  },
  "named-container": {
    means: "its country or region stands behind the name: “Paris, Texas”",
    confidence: { "at the name": 0.95, "elsewhere in the article": 0.85 },
  },
  "named-as-region": {
    means: "in a list of regions: “the Kursk and Belgorod regions”",
    confidence: 0.9,
  },
  "region-of-the-article": {
    means: "the region, since the article calls it by its full name",
    confidence: 0.75,
  },
  "settlement-first": { means: "the settlement before the region of its name", confidence: 0.6 },
  "region-by-its-office": {
    means: "the region, since it has what only regions have: “Georgia’s governor”",
    confidence: 0.85,
  },
  "listed-with-alike": {
    means: "a country among countries, or a region among regions of one country",
    confidence: 0.85,
  },
  "country-first": {
    means: "the country before other places of its name",
    confidence: { "no rival": 0.9, "a rival elsewhere": 0.6 },
  },
  "area-first": {
    means: "a sea, river, mountain or part of the world before settlements of its name",
    confidence: 0.8,
  },
  "places-of-the-article": {
    means: "the one that lies where other places of the article do, or holds them",
    confidence: {
      "in a region": 0.85,
      "a metropolis in a country": 0.85,
      "the country itself": 0.8,
      "in a country": 0.75,
      "a region before a country of its name": 0.75,
      "a country beside another": 0.75,
      "where most of them lie": 0.7,
      "of the sentence": 0.8,
    },
  },
  "home-of-publisher": {
    means: "the one in the country where the article’s publisher is at home",
    confidence: 0.6,
  },
  "near-named-place": { means: "the only one near another place of the article", confidence: 0.8 },
  "largest-by-far": {
    means: "the one that is larger by far than all others of its name",
    confidence: {
      "a metropolis": 0.6,
      "a metropolis, while others lie in countries of the article": 0.5,
      "a town": 0.5,
    },
  },
} as const satisfies Record<string, ResolutionRuleEntry>;

/** Whom a source, an addressee or a subject means where no name's rule tells. */
export const actorRules = {
  pronoun: {
    means: "a pronoun: the last source before it that it can agree with",
    confidence: 0.75,
  },
  "quoted-self": {
    means: "“I” in somebody’s words: that speaker, as surely as the words are theirs",
    confidence: null,
  },
  "new-name": { means: "a name that nobody knew before", confidence: 0.7 },
  metonym: {
    means: "a place’s name that stands for its government: “Kyiv said”",
    confidence: { "as a source": 0.9, "in what was said": 0.85 },
  },
  "place-as-source": {
    means: "a place’s name as a source: its authorities, where no government is known",
    confidence: 0.5,
  },
  "role-of-named-neighbor": {
    means: "a role in an organization: its only holder who is named nearby",
    confidence: 0.7,
  },
  "definite-description": {
    means: "“the senator”, “the ministry”: the only one who was called that before",
    confidence: 0.7,
  },
  description: {
    means: "a description that names nobody: a source of this article alone",
    confidence: 0.8,
  },
  "same-occasion": {
    means:
      "where, to whom and through what its source spoke in the sentence before, as it goes on speaking",
    confidence: 0.85,
  },
  spokesperson: { means: "the organization for which a spokesperson speaks", confidence: 0.9 },
  reattributed: { means: "a person decided who said it", confidence: 1 },
  maker: { means: "the organization that made the document in which it stands", confidence: 0.85 },
} as const satisfies Record<string, ResolutionRuleEntry>;

/**
 * How it is known that something is about an entity: its words name it, speak of it by its people, refer
 * back to it, or stand where the article speaks of it.
 */
export type AboutBasis = "NAMED" | "DEMONYM" | "REFERRED" | "CONTEXT";

/** What some words are about although they do not name it. */
export const aboutRules = {
  people: {
    basis: "DEMONYM",
    means: "a place’s people, or what is its own: “Ukrainian troops”, “Texans”",
    confidence: 0.85,
  },
  "local-body": {
    basis: "DEMONYM",
    means: "a body that bears the name of its place: “Osun State Police Command”",
    confidence: 0.8,
  },
  "adjectival-name": {
    basis: "DEMONYM",
    means: "a country’s name that describes what is its own: “U.S. officials”",
    confidence: 0.85,
  },
  "place-anaphor": {
    basis: "REFERRED",
    means: "“the city”, “our country”: the last place of that kind named before it",
    confidence: 0.65,
  },
  "pair-anaphor": {
    basis: "REFERRED",
    means: "“both countries”: the last two of that kind named before it",
    confidence: 0.65,
  },
  "context-sentence": {
    basis: "CONTEXT",
    means: "the place named last before the words in their sentence",
    confidence: 0.6,
  },
  "context-source": {
    basis: "CONTEXT",
    means: "the place that the source bears or governs: “Kyiv said”, “the governor of Texas”",
    confidence: 0.55,
  },
  "context-before": {
    basis: "CONTEXT",
    means: "the place named last in the two sentences before, if the article names it again",
    confidence: 0.5,
  },
  "context-speech": {
    basis: "CONTEXT",
    means: "what the same source spoke of right before",
    confidence: 0.45,
  },
  "context-people": {
    basis: "CONTEXT",
    means: "the place of whose people or bodies the source is: “Ukrainian officials”",
    confidence: 0.45,
  },
  "context-article": {
    basis: "CONTEXT",
    means: "the region or settlement that the article names most, from its first sentences on",
    confidence: 0.4,
  },
  "there-anaphor": {
    basis: "REFERRED",
    means: "“there”: the last place named before it in its paragraph",
    confidence: 0.6,
  },
} as const satisfies Record<
  string,
  ResolutionRuleEntry & { readonly basis: Exclude<AboutBasis, "NAMED"> }
>;

export type NameRule = keyof typeof nameRules;
export type PlaceRule = keyof typeof placeRules;
type AboutRule = keyof typeof aboutRules;
export type ResolutionRule = NameRule | PlaceRule | keyof typeof actorRules | AboutRule;

const resolutionRules = { ...nameRules, ...placeRules, ...actorRules, ...aboutRules };
type Rules = typeof resolutionRules;

/** The cases of a rule; none where it is trusted alike in all, or reckoned from evidence. */
export type RuleCase<Rule extends ResolutionRule> =
  Rules[Rule]["confidence"] extends Readonly<Record<string, number>>
    ? keyof Rules[Rule]["confidence"] & string
    : never;

/** The rules whose confidence stands in their table. */
type SureRule = {
  [Rule in ResolutionRule]: Rules[Rule]["confidence"] extends null ? never : Rule;
}[ResolutionRule];

/** A rule with how far it is to be trusted, for what it found. */
export function inferBy<Rule extends SureRule>(
  rule: Rule,
  ...[given]: [RuleCase<Rule>] extends [never] ? [] : [given: RuleCase<Rule>]
): { readonly rule: Rule; readonly confidence: number } {
  const confidence: number | Readonly<Record<string, number>> = resolutionRules[rule].confidence;
  return { rule, confidence: typeof confidence === "number" ? confidence : confidence[given!]! };
}

/** On which basis a rule finds what something is about. */
export function getAboutBasis(rule: ResolutionRule): AboutBasis {
  return rule in aboutRules ? aboutRules[rule as AboutRule].basis : "NAMED";
}
