import type { Office, WorldActor } from "../../../domain/world-actor.ts";
import { foldWords } from "../../../domain/names/fold-words.ts";
import { type ActorDraft, type DraftOffice, type Term } from "../actor-draft.ts";

/** Words that a country's people are called by at most, "South African". */
const LONGEST_DEMONYM = 3;

/**
 * Names what a draft names by ids alone: offices and countries by the terms of its list. What the list
 * does not name is left out; a person of no country is from where the description says.
 */
export function settleDraft(
  draft: ActorDraft,
  terms: ReadonlyMap<string, Term>,
  countryWords: ReadonlyMap<string, string>,
): ActorDraft {
  const countries = draft.countries.flatMap((country) =>
    /^[a-z]{2}$/u.test(country) ? [country] : (terms.get(country)?.code ?? []),
  );
  const isOpen = draft.type === "PERSON" && countries.length === 0 && draft.description !== null;
  return {
    ...draft,
    countries: isOpen ? findCountry(draft.description, countryWords) : [...new Set(countries)],
    offices: draft.offices.flatMap((office) => nameOffice(office, terms)),
  };
}

function nameOffice(office: DraftOffice, terms: ReadonlyMap<string, Term>): Office[] {
  if ("title" in office) return [office];
  const { term, ...days } = office;
  const title = terms.get(term)?.label;
  return title === undefined ? [] : [{ title, ...days }];
}

/** The country with whose people a description begins: "South African politician". */
function findCountry(
  description: string,
  countryWords: ReadonlyMap<string, string>,
): readonly string[] {
  const words = foldWords(description).slice(0, LONGEST_DEMONYM);
  for (let count = words.length; count > 0; count--) {
    const code = countryWords.get(words.slice(0, count).join(" "));
    if (code !== undefined) return [code];
  }
  return [];
}

/** A settled draft as the index keeps it; `null` where its list names nobody so. */
export function buildActor(draft: ActorDraft): WorldActor | null {
  const { id, type, name, aliases, wikidata, description, memberOf, offices, ...more } = draft;
  if (type === null || name === null) return null;
  const { gender, countries, bornIn, diedIn } = more;
  const told = { type, id, name, aliases, wikidata, description, memberOf };
  return {
    actor: gender === null ? told : { ...told, gender },
    countries,
    bornIn,
    diedIn,
    offices: offices.filter((office): office is Office => "title" in office),
  };
}

/** What an index keeps of an actor, to be told anew. */
export function buildKnownDraft({ actor, ...more }: WorldActor): ActorDraft {
  const { type, gender = null, ...told } = actor;
  const known = type === "PERSON" || type === "ORGANIZATION" ? type : null;
  return { ...told, ...more, type: known, gender };
}
