import type { Fragment } from "../../connection/query-definition.ts";
import { fragments } from "../../connection/queries.generated.ts";

const { facets, sizes } = fragments;

/** By what statements are counted. */
export type FacetField =
  | "SPEAKER"
  | "ORGANIZATION"
  | "ADDRESSEE"
  | "PLACE"
  | "COUNTRY"
  | "ABOUT_BASIS"
  | "TOPIC"
  | "MEDIUM"
  | "PUBLISHER"
  | "AUTHOR"
  | "KIND"
  | "MODE"
  | "CUE_CLASS"
  | "MONTH"
  | "YEAR";

/** How the values of a field are found, and what they are. */
export type FacetReader = LinkReader | TallyReader;

/** Values to which statements are joined. */
export interface LinkReader {
  /** Gives rows of a statement and a value, each pair once. */
  readonly links: Fragment;
  readonly are: ValueKind;
  /** Gives each value, and how many of all statements are joined to it, by degrees. */
  readonly sizes?: Fragment;
  /** Whether statements are in shares of each value and year. */
  readonly isShared?: boolean;
}

/** Values that a statement's tally tells. */
export interface TallyReader {
  readonly value: Fragment;
  /** Whether they are times. */
  readonly isByTime?: boolean;
}

/** Actors and places; others that have nothing but a name; bare words. */
export type ValueKind = "ENTITY" | "NAMED" | "WORD";

export const FACET_READERS: Readonly<Record<FacetField, FacetReader>> = {
  SPEAKER: { links: facets.speaker, sizes: sizes.speaker, are: "ENTITY" },
  ORGANIZATION: { links: facets.organization, are: "ENTITY" },
  ADDRESSEE: { links: facets.addressee, sizes: sizes.addressee, are: "ENTITY" },
  PLACE: { links: facets.place, sizes: sizes.place, isShared: true, are: "ENTITY" },
  COUNTRY: { links: facets.country, sizes: sizes.country, isShared: true, are: "ENTITY" },
  ABOUT_BASIS: { links: facets.aboutBasis, are: "WORD" },
  TOPIC: { links: facets.topic, are: "WORD" },
  MEDIUM: { links: facets.medium, sizes: sizes.medium, are: "NAMED" },
  PUBLISHER: { links: facets.publisher, sizes: sizes.publisher, isShared: true, are: "NAMED" },
  AUTHOR: { links: facets.author, are: "WORD" },
  KIND: { value: facets.kind },
  MODE: { value: facets.mode },
  CUE_CLASS: { links: facets.cueClass, are: "WORD" },
  MONTH: { value: facets.month, isByTime: true },
  YEAR: { value: facets.year, isByTime: true },
};
