import type { Gender, Membership } from "../../domain/entity.ts";
import type { ErrorCode } from "../../errors/catalog.ts";
import type { Office } from "../../domain/world-actor.ts";

/** What one place of a list tells of an actor; others of the same id may tell more. */
export interface ActorDraft {
  readonly id: string;
  /** `null` where only something more is told of an actor that stands elsewhere. */
  readonly type: "PERSON" | "ORGANIZATION" | null;
  /** As English texts write it, as far as the list tells; `null` likewise. */
  readonly name: string | null;
  /** All other names, in any language and script. */
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly description: string | null;
  readonly gender: Gender | null;
  /** Codes of countries, lower case, or ids of `Term`s that have one. */
  readonly countries: readonly string[];
  readonly bornIn: number | null;
  readonly diedIn: number | null;
  readonly offices: readonly DraftOffice[];
  readonly memberOf: readonly Membership[];
}

/** An office by its title, or by the id of the `Term` that names it. */
export type DraftOffice = Office | (Omit<Office, "title"> & { readonly term: string });

/** What else a list names: a position, a trade, a country. */
export interface Term {
  readonly id: string;
  readonly label: string;
  /** Of a country, lower case. */
  readonly code: string | null;
}

/** What a line or a whole list tells. */
export interface Told {
  readonly actors: readonly ActorDraft[];
  readonly terms: readonly Term[];
  /** Why entries were left out, one code an entry. */
  readonly skipped: readonly SkipCode[];
}

/** Why an entry was left out. */
export type SkipCode = Extract<ErrorCode, `ACTOR_LINE_${string}`>;

export const NOTHING_TOLD: Told = { actors: [], terms: [], skipped: [] };

export function tellSkip(code: SkipCode): Told {
  return { ...NOTHING_TOLD, skipped: [code] };
}

export function tellActor(actor: ActorDraft): Told {
  return { ...NOTHING_TOLD, actors: [actor] };
}

/** An actor of whom nothing more is told. */
export function buildDraft(id: string, told: Partial<Omit<ActorDraft, "id">>): ActorDraft {
  return { ...NOTHING, id, ...told };
}

const NOTHING = {
  type: null,
  name: null,
  aliases: [],
  wikidata: null,
  description: null,
  gender: null,
  countries: [],
  bornIn: null,
  diedIn: null,
  offices: [],
  memberOf: [],
} as const;

/** Joins what two places of one list tell of an actor; where they differ, the first is right. */
export function joinDrafts(first: ActorDraft, second: ActorDraft): ActorDraft {
  return {
    ...fillIn(first, second),
    countries: [...new Set([...first.countries, ...second.countries])],
    offices: uniteAll(first.offices, second.offices),
    memberOf: uniteAll(first.memberOf, second.memberOf),
  };
}

/** What a newer list tells of an actor; what it is silent about stays as an older one told it. */
export function renewDraft(newer: ActorDraft, older: ActorDraft): ActorDraft {
  const choose = <Item>(own: readonly Item[], other: readonly Item[]): readonly Item[] =>
    own.length > 0 ? own : other;
  return {
    ...fillIn(newer, older),
    countries: choose(newer.countries, older.countries),
    offices: choose(newer.offices, older.offices),
    memberOf: choose(newer.memberOf, older.memberOf),
  };
}

function fillIn(first: ActorDraft, second: ActorDraft): ActorDraft {
  const name = first.name ?? second.name;
  const others = [...first.aliases, ...(second.name === null ? [] : [second.name])];
  const aliases = new Set([...others, ...second.aliases]);
  if (name !== null) aliases.delete(name);
  return {
    ...first,
    type: first.type ?? second.type,
    name,
    aliases: [...aliases].slice(0, MOST_ALIASES),
    wikidata: first.wikidata ?? second.wikidata,
    description: first.description ?? second.description,
    gender: first.gender ?? second.gender,
    bornIn: first.bornIn ?? second.bornIn,
    diedIn: first.diedIn ?? second.diedIn,
  };
}

/** A list of all languages has several hundred labels of the best known, most of them alike. */
export const MOST_ALIASES = 100;
/** No one held more offices than that, but a broken list may say so. */
const MOST_OFFICES = 200;

function uniteAll<Item>(first: readonly Item[], second: readonly Item[]): Item[] {
  const united = new Map([...first, ...second].map((item) => [JSON.stringify(item), item]));
  return [...united.values()].slice(0, MOST_OFFICES);
}
