import { readCountryWords } from "../read-country-words.ts";
import { groupBy } from "../../domain/group-by.ts";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Actor, Place } from "../../domain/entity.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { Gazetteer } from "../../domain/gazetteer.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { buildPersonSearch } from "../../resolve/names/person-index.ts";
import {
  checkActors,
  checkPlaces,
  indexReplaced,
  listReplaced,
  parseRegistryFile,
  type RegistryFile,
} from "./check-registry.ts";
import { addGazetteer } from "../gazetteer/read-gazetteer.ts";

const names = { id: z.string().min(1), name: z.string().min(1), aliases: z.array(z.string()) };
const id = z.string().nullable();

const actorEntry = z.strictObject({
  ...names,
  type: z.enum(["PERSON", "ORGANIZATION"]),
  wikidata: id,
  description: z.string().nullable(),
  memberOf: z.array(
    z.strictObject({
      organization: z.string(),
      role: z.string().nullable(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
    }),
  ),
});

/** `code` is that of GeoNames for a country ("UA") or first-level region ("UA.13"). */
const placeEntry = z.strictObject({
  ...names,
  code: z.string().optional(),
  kind: z.enum(["COUNTRY", "REGION", "SETTLEMENT", "BUILDING", "AREA"]),
  partOf: id,
  standsFor: id,
  wikidata: id,
  geonames: id,
  location: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
});

/**
 * Reads `seeds/registry`: the people, organizations and places that are known by name, with the
 * gazetteer behind them.
 *
 * @throws AppError REGISTRY_ENTRY_INVALID
 */
export function readRegistry(gazetteer: Gazetteer): EntityLookup {
  const actors = readRegistryFile("actors.json", actorEntry);
  const places = readRegistryFile("places.json", placeEntry);
  checkActors(actors);
  checkPlaces(places, gazetteer);
  const registry = buildLookup(
    actors.entries.map(({ memberOf, ...actor }): Actor => ({
      ...actor,
      memberOf: memberOf.map(({ organization, role, from, to }) => ({
        organizationId: organization,
        role,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      })),
    })),
    places.entries.map((entry) => buildPlace(entry, gazetteer)),
    readCountryWords(new Set()),
  );
  return addGazetteer(registry, gazetteer, indexReplaced(places.entries));
}

function readRegistryFile<Entry>(file: string, entry: z.ZodType<Entry>): RegistryFile<Entry> {
  const url = new URL(`../../../seeds/registry/${file}`, import.meta.url);
  return parseRegistryFile(`seeds/registry/${file}`, readFileSync(url, "utf8"), entry);
}

/** What the registry does not say of a place, the gazetteer may. */
function buildPlace(entry: z.infer<typeof placeEntry>, gazetteer: Gazetteer): Place {
  const { code: _, ...place } = entry;
  const [known] = listReplaced(entry).map((id) => gazetteer.getPlace(id)?.place);
  return {
    type: "PLACE",
    ...place,
    otherNames: known === undefined ? [] : listFurtherNames(place, known),
    geonames: place.geonames ?? known?.geonames ?? null,
    location: place.location ?? known?.location ?? null,
    standsFor: place.standsFor ?? known?.standsFor ?? null,
  };
}

/** The names that the gazetteer has for a place and the registry has not. */
function listFurtherNames(
  { name, aliases }: z.infer<typeof placeEntry>,
  known: Place,
): readonly string[] {
  const own = new Set([name, ...aliases]);
  return [known.name, ...known.aliases, ...known.otherNames].filter((other) => !own.has(other));
}

/** Indexes actors and places by each of their names. `countryWords` are those of `readCountryWords`. */
export function buildLookup(
  actors: readonly Actor[],
  places: readonly Place[],
  countryWords: ReadonlyMap<string, string>,
): EntityLookup {
  const actorsByName = groupBy(actors, listNames);
  const placesByName = groupBy(places, listNames);
  const beginnings = new Set([actorsByName, placesByName].flatMap(listBeginnings));
  const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
  const placesById = new Map(places.map((place) => [place.id, place]));
  return {
    findActors: (name) => actorsByName.get(foldName(name)) ?? [],
    findPlaces: (name) => placesByName.get(foldName(name)) ?? [],
    findWorldPlaces: (name) =>
      (placesByName.get(foldName(name)) ?? []).map((place) => ({ place, population: 0 })),
    findSimilarPersons: buildPersonSearch(actors.filter(({ type }) => type === "PERSON")),
    getActor: (key) => actorsById.get(key) ?? null,
    getPlace: (key) => placesById.get(key) ?? null,
    getCountryCode: (word) => countryWords.get(foldName(word)) ?? null,
    startsName: (folded) => beginnings.has(folded),
  };
}

function listNames({ name, aliases }: Actor | Place): ReadonlySet<string> {
  return new Set([name, ...aliases].map(foldName));
}

/** The names of an index, each whole and without its last words: "river", "river ministry". */
function listBeginnings(byName: ReadonlyMap<string, unknown>): string[] {
  return [...byName.keys()].flatMap((name) =>
    [...name.matchAll(/ |$/g)].map(({ index }) => name.slice(0, index)),
  );
}
