/*
 * What the explorer asks of the API, as fragments, and the shapes in which it comes.
 * A test holds every operation of this folder to the schema.
 */

/** Whom or what a link leads to. */
export const NAME = `fragment Name on Entity { __typename id name }`;

export interface Named {
  readonly __typename: "Person" | "Organization" | "Group" | "UnnamedSource" | "Place";
  readonly id: string;
  readonly name: string;
}

/** A statement as one card of a list. */
export const CARD = `fragment Card on Statement {
  id
  text
  kind
  mode
  medium
  sourceText
  articleCount
  independentSources
  speaker { ...Name }
  onBehalfOf { ...Name }
  addressees { ...Name }
  about { ...Name }
  saidOn { from to precision }
  publishedOn { from to precision }
  chain { id sourceText speaker { ...Name } }
  contradicts { type }
  corroborates { type }
  disclaimers { text }
}
${NAME}`;

export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly precision: "DAY" | "MONTH" | "YEAR";
}

export interface ChainLink {
  readonly id: string;
  readonly sourceText: string | null;
  readonly speaker: Named | null;
}

export interface Card {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly mode: string;
  readonly medium: string | null;
  readonly sourceText: string | null;
  readonly articleCount: number;
  readonly independentSources: number;
  readonly speaker: Named | null;
  readonly onBehalfOf: Named | null;
  readonly addressees: readonly Named[];
  readonly about: readonly Named[];
  readonly saidOn: Stretch | null;
  readonly publishedOn: Stretch | null;
  readonly chain: readonly ChainLink[];
  readonly contradicts: readonly unknown[];
  readonly corroborates: readonly unknown[];
  readonly disclaimers: readonly unknown[];
}

/** One of the most frequent values of a field. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet<Value = FacetValue> {
  readonly field: string;
  readonly values: readonly Value[];
}

/** A piece of an article's text: half-open, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
