import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Place } from "../../domain/entity.ts";
import type { Gazetteer, PopulatedPlace } from "../../domain/gazetteer.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { remember } from "../../domain/remember.ts";
import { AppError } from "../../errors/app-error.ts";
import { type GazetteerIndex, openGazetteerIndex } from "./gazetteer-index.ts";

/** Where `tools/build.mjs` puts the places of the packages. */
const WORLD = fileURLToPath(new URL("../../../dist/gazetteer.bin", import.meta.url));

/**
 * Opens the places of the world, with what was imported on top of them.
 *
 * @param importedFile  what `importGazetteer` writes, and where it may not have written yet
 * @throws AppError GAZETTEER_NOT_BUILT
 */
export function readGazetteer(importedFile: string | null): Gazetteer {
  const world = readWorldIndex();
  const imported = importedFile === null ? null : readIndexFile(importedFile);
  return imported === null ? world : joinGazetteers(imported, world);
}

/** @throws AppError GAZETTEER_NOT_BUILT */
export function readWorldIndex(): GazetteerIndex {
  const index = readIndexFile(WORLD);
  if (index === null) throw new AppError("GAZETTEER_NOT_BUILT", { path: WORLD });
  return index;
}

/** An index file; `null` where there is none, or one that another version wrote. */
export function readIndexFile(file: string): GazetteerIndex | null {
  try {
    return openGazetteerIndex(readFileSync(file));
  } catch {
    return null;
  }
}

function joinGazetteers(upper: Gazetteer, lower: Gazetteer): Gazetteer {
  return {
    findPlaces: (name) =>
      [
        ...upper.findPlaces(name),
        ...lower.findPlaces(name).filter(({ place }) => upper.getPlace(place.id) === null),
      ].sort(compareSizes),
    getPlace: (id) => upper.getPlace(id) ?? lower.getPlace(id),
    getGovernment: (id) => upper.getGovernment(id) ?? lower.getGovernment(id),
  };
}

function compareSizes(a: PopulatedPlace, b: PopulatedPlace): number {
  return b.population - a.population || (a.place.id < b.place.id ? -1 : 1);
}

/** Most of what is asked for has a capital and is no place: some fifty names of each article. */
const KEPT_NAMES = 20_000;
const KEPT_PLACES = 5000;

/**
 * What the registry knows, with the places of the gazetteer behind it.
 *
 * The registry wins: `replaced` gives, for a place of the gazetteer, the registry's id of the same
 * place. Such a place keeps the registry's names, containment and government.
 */
export function addGazetteer(
  registry: EntityLookup,
  gazetteer: Gazetteer,
  replaced: ReadonlyMap<string, string>,
): EntityLookup {
  const getReplaced = (id: string | null): Place | null => {
    const known = id === null ? undefined : replaced.get(id);
    return known === undefined ? null : registry.getPlace(known);
  };
  const adapt = ({ place, population }: PopulatedPlace): PopulatedPlace => {
    const known = getReplaced(place.id);
    if (known !== null) return { place: known, population };
    const around = getReplaced(place.partOf);
    return { place: around === null ? place : { ...place, partOf: around.id }, population };
  };
  return {
    ...registry,
    // Articles name the same few thousand places again and again.
    findWorldPlaces: remember((name): readonly PopulatedPlace[] => {
      const known = registry.findWorldPlaces(name);
      const found = gazetteer.findPlaces(name).map(adapt);
      if (known.length === 0) return found.sort(compareSizes);
      const ids = new Set(known.map(({ place }) => place.id));
      // The registry counts no inhabitants.
      const counts = new Map(found.map(({ place, population }) => [place.id, population]));
      return [
        ...known.map(({ place }) => ({ place, population: counts.get(place.id) ?? 0 })),
        ...found.filter(({ place }) => !ids.has(place.id)),
      ].sort(compareSizes);
    }, KEPT_NAMES),
    getActor: (id) => registry.getActor(id) ?? gazetteer.getGovernment(id),
    // The places around those are asked for even more often.
    getPlace: remember((id): Place | null => {
      const known = registry.getPlace(id) ?? getReplaced(id);
      if (known !== null) return known;
      const found = gazetteer.getPlace(id);
      return found === null ? null : adapt(found).place;
    }, KEPT_PLACES),
  };
}
