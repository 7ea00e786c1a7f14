import { readCountryWords } from "../read-country-words.ts";
import { groupBy } from "../../domain/group-by.ts";
import { readdirSync, readFileSync } from "node:fs";
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
  type RegistryLine,
} from "./check-registry.ts";
import { addGovernments } from "./governments.ts";
import { buildHomeCountrySearch } from "./home-countries.ts";
import { addWorldActors } from "../actors/add-world-actors.ts";
import type { ActorIndex } from "../actors/index/actor-index.ts";
import { addGazetteer } from "../gazetteer/read-gazetteer.ts";

const names = {
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
};
const id = z.string().nullable().default(null);

/**
 * `country` is the ISO 3166 code of the country in which an organization is at home. By its `mastheads`
 * a publisher is known, its site's address among them; they are not looked for in texts, where "Time" and
 * "The Sun" are plain words. `sharedNames` are looked for, and need support.
 */
const actorEntry = z.strictObject({
  ...names,
  type: z.enum(["PERSON", "ORGANIZATION"]),
  sharedNames: z.array(z.string()).optional(),
  mastheads: z.array(z.string()).default([]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  gender: z.enum(["FEMALE", "MALE"]).optional(),
  wikidata: id,
  description: id,
  memberOf: z
    .array(
      z.strictObject({
        organization: z.string(),
        role: id,
        from: z.iso.date().optional(),
        to: z.iso.date().optional(),
      }),
    )
    .default([]),
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
  location: z
    .strictObject({ latitude: z.number(), longitude: z.number() })
    .nullable()
    .default(null),
});

/**
 * Reads `seeds/registry`: the people, organizations and places that are known by name, with the
 * gazetteer and imported actors behind them.
 *
 * @param world  `null` where nobody imported any
 * @throws AppError REGISTRY_ENTRY_INVALID
 */
export function readRegistry(gazetteer: Gazetteer, world: ActorIndex | null = null): EntityLookup {
  const actors = listActorFiles().flatMap((file) => readRegistryFile(file, actorEntry));
  const places = readRegistryFile("places.json", placeEntry);
  checkActors(actors);
  checkPlaces(places, gazetteer);
  const placeEntries = places.map(({ entry }) => entry);
  const replaced = indexReplaced(placeEntries);
  const ownPlaces = new Map(
    placeEntries.map((entry) => [entry.id, buildPlace(entry, gazetteer)] as const),
  );
  const registry = buildLookup(
    addGovernments(
      actors.map(({ entry }) => buildActor(entry)),
      (country) =>
        ownPlaces.get(replaced.get(country) ?? "") ?? gazetteer.getPlace(country)?.place ?? null,
      gazetteer,
    ),
    [...ownPlaces.values()],
    readCountryWords(new Set()),
  );
  const getHomeCountry = buildHomeCountrySearch(actors.map(({ entry }) => entry));
  const known = addGazetteer({ ...registry, getHomeCountry }, gazetteer, replaced);
  if (world === null) return known;
  const registered = actors.flatMap(({ entry }) =>
    entry.wikidata === null ? [] : [[entry.wikidata, entry.id] as const],
  );
  return addWorldActors(known, world, new Map(registered));
}

const REGISTRY = new URL("../../../seeds/registry/", import.meta.url);

/** The files of actors, however a curator sorts them. */
function listActorFiles(): string[] {
  return readdirSync(new URL("actors", REGISTRY), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => `actors/${file}`);
}

function readRegistryFile<Entry>(file: string, entry: z.ZodType<Entry>): RegistryLine<Entry>[] {
  const text = readFileSync(new URL(file, REGISTRY), "utf8");
  return parseRegistryFile(`seeds/registry/${file}`, text, entry);
}

function buildActor({
  id: actorId,
  type,
  name,
  aliases,
  sharedNames,
  gender,
  wikidata,
  description,
  memberOf,
}: z.infer<typeof actorEntry>): Actor {
  return {
    id: actorId,
    type,
    name,
    aliases,
    wikidata,
    description,
    memberOf: memberOf.map(({ organization, role, from, to }) => ({
      organizationId: organization,
      role,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    ...(gender === undefined ? {} : { gender }),
    ...(sharedNames === undefined ? {} : { sharedNames }),
  };
}

/** What the registry does not say of a place, the gazetteer may. */
function buildPlace(entry: z.infer<typeof placeEntry>, gazetteer: Gazetteer): Place {
  const { code: _, ...place } = entry;
  const ids = [...listReplaced(entry), entry.id];
  const known = ids.map((id) => gazetteer.getPlace(id)?.place).find((found) => found !== undefined);
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

/**
 * Indexes actors and places by each of their names; publishers are not among them. `countryWords` are
 * those of `readCountryWords`.
 */
export function buildLookup(
  actors: readonly Actor[],
  places: readonly Place[],
  countryWords: ReadonlyMap<string, string>,
): EntityLookup {
  const actorsByName = groupBy(
    actors,
    ({ sharedNames = [], ...actor }) =>
      new Set([...listNames(actor), ...sharedNames.map(foldName)]),
  );
  const placesByName = groupBy(places, listNames);
  const beginnings = new Set([actorsByName, placesByName].flatMap(listBeginnings));
  const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
  const placesById = new Map(places.map((place) => [place.id, place]));
  return {
    findActors: (name) => actorsByName.get(foldName(name)) ?? [],
    findPlaces: (name) => placesByName.get(foldName(name)) ?? [],
    findWorldPlaces: (name) =>
      (placesByName.get(foldName(name)) ?? []).map((place) => ({ place, population: 0 })),
    findWorldActors: null,
    findSimilarPersons: buildPersonSearch(actors.filter(({ type }) => type === "PERSON")),
    getActor: (key) => actorsById.get(key) ?? null,
    getPlace: (key) => placesById.get(key) ?? null,
    getCountryCode: (word) => countryWords.get(foldName(word)) ?? null,
    getHomeCountry: () => null,
    startsName: (folded) => beginnings.has(folded),
  };
}

function listNames({
  name,
  aliases,
}: Pick<Actor | Place, "name" | "aliases">): ReadonlySet<string> {
  return new Set([name, ...aliases].map(foldName));
}

/** The names of an index, each whole and without its last words: "river", "river ministry". */
function listBeginnings(byName: ReadonlyMap<string, unknown>): string[] {
  return [...byName.keys()].flatMap((name) =>
    [...name.matchAll(/ |$/g)].map(({ index }) => name.slice(0, index)),
  );
}
