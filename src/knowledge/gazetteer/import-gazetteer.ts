import { createReadStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Place } from "../../domain/entity.ts";
import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import { AppError } from "../../errors/app-error.ts";
import { buildGazetteerIndex, type GazetteerIndex } from "./gazetteer-index.ts";
import { parseGeonamesDump } from "./geonames-dump.ts";
import { readIndexFile, readWorldIndex } from "./read-gazetteer.ts";

/** What an import did. */
export interface ImportSummary {
  readonly added: number;
  readonly replaced: number;
  /** Places of all imports, after this one. */
  readonly total: number;
}

/**
 * Imports a dump of GeoNames on top of what earlier imports brought: a place that is there already
 * is replaced. All of the file or nothing: readers see the old places until the new file is whole.
 *
 * @throws AppError GAZETTEER_FILE_UNREADABLE, GAZETTEER_LINE_INVALID, GAZETTEER_FILE_EMPTY,
 * GAZETTEER_UNWRITABLE
 */
export async function importGazetteer(
  path: string,
  target: string,
  onBytes: (bytes: number) => void,
): Promise<ImportSummary> {
  const places = new Map<string, PopulatedPlace>();
  for (const known of readIndexFile(target)?.listPlaces() ?? []) places.set(known.place.id, known);
  const world = readWorldIndex();
  let added = 0;
  let replaced = 0;
  for await (const found of parseGeonamesDump(path, readLines(path, onBytes))) {
    const { id } = found.place;
    const known = places.get(id) ?? world.getPlace(id);
    if (known === null) added++;
    else replaced++;
    places.set(id, known === null ? found : mergePlaces(known, found, world));
  }
  if (added + replaced === 0) throw new AppError("GAZETTEER_FILE_EMPTY", { path });
  await writeIndexFile(target, buildGazetteerIndex([...places.values()]));
  return { added, replaced, total: places.size };
}

/** What the dump says of a known place; what it does not say stays. */
function mergePlaces(
  { place: known, population }: PopulatedPlace,
  { place: found, population: counted }: PopulatedPlace,
  world: GazetteerIndex,
): PopulatedPlace {
  // The packages name countries and regions as newsrooms do: "Russia", not "Russian Federation".
  const name = world.getPlace(found.id)?.place.name ?? found.name;
  const aliases = new Set([found.name, ...known.aliases, ...found.aliases]);
  aliases.delete(name);
  const place: Place = {
    ...found,
    name,
    aliases: [...aliases],
    otherNames: known.otherNames.filter((other) => other !== name && !aliases.has(other)),
    location: found.location ?? known.location,
    standsFor: known.standsFor,
  };
  return { place, population: counted === 0 ? population : counted };
}

async function* readLines(path: string, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const stream = createReadStream(path);
  stream.on("data", (chunk) => {
    onBytes(chunk.length);
  });
  try {
    // The stream's failure reaches the iterator only by way of this.
    const lines = createInterface({ input: stream, crlfDelay: Infinity });
    const failed = new Promise<never>((_resolve, reject) => stream.once("error", reject));
    failed.catch(() => lines.close());
    yield* lines;
    if (stream.errored !== null) await failed;
  } catch (cause) {
    const { code = String(cause) } = cause as NodeJS.ErrnoException;
    throw new AppError("GAZETTEER_FILE_UNREADABLE", { path, reason: code }, { cause });
  } finally {
    stream.destroy();
  }
}

async function writeIndexFile(target: string, index: Buffer): Promise<void> {
  const next = `${target}.${String(process.pid)}`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(next, index);
    await rename(next, target);
  } catch (cause) {
    await rm(next, { force: true }).catch(() => undefined);
    const { code = String(cause) } = cause as NodeJS.ErrnoException;
    throw new AppError("GAZETTEER_UNWRITABLE", { path: target, reason: code }, { cause });
  }
}
