import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Actor, Place } from "../domain/entity.ts";
import { buildNameKey, foldName } from "../domain/name-key.ts";
import { compareNames } from "../domain/name-similarity.ts";
import type { Gazetteer } from "../domain/gazetteer.ts";
import type { EntityLookup, SimilarActor } from "../domain/ports.ts";
import {
  checkActors,
  checkPlaces,
  indexReplaced,
  listReplaced,
  parseRegistryFile,
  type RegistryFile,
} from "./check-registry.ts";
import { addGazetteer } from "./read-gazetteer.ts";

const names = { id: z.string().min(1), name: z.string().min(1), aliases: z.array(z.string()) };
const id = z.string().nullable();

const actorEntry = z.strictObject({
  ...names,
  type: z.enum(["PERSON", "ORGANIZATION"]),
  wikidata: id,
  description: z.string().nullable(),
  memberOf: z.array(z.strictObject({ organization: z.string(), role: z.string().nullable() })),
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
      memberOf: memberOf.map(({ organization, role }) => ({ organizationId: organization, role })),
    })),
    places.entries.map((entry) => buildPlace(entry, gazetteer)),
  );
  return addGazetteer(registry, gazetteer, indexReplaced(places.entries));
}

function readRegistryFile<Entry>(file: string, entry: z.ZodType<Entry>): RegistryFile<Entry> {
  const url = new URL(`../../seeds/registry/${file}`, import.meta.url);
  return parseRegistryFile(`seeds/registry/${file}`, readFileSync(url, "utf8"), entry);
}

/** What the registry does not say of a place, the gazetteer may. */
function buildPlace(entry: z.infer<typeof placeEntry>, gazetteer: Gazetteer): Place {
  const { code: _, ...place } = entry;
  const [known] = listReplaced(entry).map((id) => gazetteer.getPlace(id)?.place);
  return {
    type: "PLACE",
    ...place,
    geonames: place.geonames ?? known?.geonames ?? null,
    location: place.location ?? known?.location ?? null,
    standsFor: place.standsFor ?? known?.standsFor ?? null,
  };
}

/** Indexes actors and places by each of their names. */
export function buildLookup(actors: readonly Actor[], places: readonly Place[]): EntityLookup {
  const actorsByName = indexBy(actors, listNames);
  const placesByName = indexBy(places, listNames);
  const persons = actors.filter(({ type }) => type === "PERSON");
  const personsBySurname = indexBy(persons, (person) =>
    [person.name, ...person.aliases].map((name) => getSurnameKey(name)),
  );
  const known = [...actorsByName.keys(), ...placesByName.keys()].map((name) => name.split(" "));
  const firstWords = new Set(known.map(([word]) => word ?? ""));
  const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
  const placesById = new Map(places.map((place) => [place.id, place]));
  return {
    findActors: (name) => actorsByName.get(foldName(name)) ?? [],
    findPlaces: (name) => placesByName.get(foldName(name)) ?? [],
    findWorldPlaces: (name) =>
      (placesByName.get(foldName(name)) ?? []).map((place) => ({ place, population: 0 })),
    findSimilarPersons: (name) =>
      (personsBySurname.get(getSurnameKey(name)) ?? [])
        .map((actor): SimilarActor => ({ actor, similarity: scoreNames(name, actor) }))
        .filter(({ similarity }) => similarity > 0)
        .sort((a, b) => b.similarity - a.similarity || (a.actor.id < b.actor.id ? -1 : 1)),
    getActor: (key) => actorsById.get(key) ?? null,
    getPlace: (key) => placesById.get(key) ?? null,
    mayStartName: (foldedWord) => firstWords.has(foldedWord),
    longestName: Math.max(0, ...known.map(({ length }) => length)),
  };
}

function scoreNames(name: string, actor: Actor): number {
  return Math.max(...[actor.name, ...actor.aliases].map((alias) => compareNames(name, alias)));
}

function listNames({ name, aliases }: Actor | Place): string[] {
  return [name, ...aliases].map(foldName);
}

function getSurnameKey(name: string): string {
  return buildNameKey(name).split(" ").at(-1) ?? "";
}

function indexBy<Item>(
  items: readonly Item[],
  getKeys: (item: Item) => string[],
): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(getKeys(item))) index.set(key, [...(index.get(key) ?? []), item]);
  }
  return index;
}
