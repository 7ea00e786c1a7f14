import type { Actor, Place, PlaceKind } from "../../domain/entity.ts";
import type { Gazetteer, PopulatedPlace } from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { nameGovernment } from "../../language/en/place-names.ts";

/**
 * The gazetteer's file: a header, five columns of 32-bit numbers, and the places as lines of text.
 *
 *   magic, places, names, ids
 *   where the line of each place ends            (places)
 *   hashes of folded names, in order; their place   (names, names)
 *   hashes of ids, in order; their place            (ids, ids)
 *   lines
 *
 * Other names stand in the lines alone: a place is looked up by the names that texts have for it.
 * The file is read as it stands: opening it costs reading the file, and a look-up is a bisection and the
 * few lines that it leads to.
 */
const MAGIC = 0x77733031;
const HEADER = 4;
const NUMBER = 4;

/** Between the fields of a line, and between aliases; no name holds them, see `readField`. */
const FIELD = "\t";
const ALIAS = "|";

/** The index of some places, as a file holds it. */
export function buildGazetteerIndex(places: readonly PopulatedPlace[]): Buffer {
  const lines = places.map((place) => Buffer.from(printLine(place)));
  const names = places.flatMap(({ place }, index) =>
    listFoldedNames(place).map((name): Entry => [hash(name), index]),
  );
  const ids = places.flatMap(({ place: { id, kind, standsFor } }, index) => [
    [hash(id), index] as Entry,
    ...(kind === "COUNTRY" && standsFor !== null ? [[hash(standsFor), index] as Entry] : []),
  ]);
  const entries = [names, ids].map((list) => list.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  let end = 0;
  const header = Uint32Array.from([MAGIC, lines.length, names.length, ids.length]);
  const ends = Uint32Array.from(lines, ({ length }) => (end += length));
  const columns = entries.flatMap((list) => [
    Uint32Array.from(list, ([key]) => key),
    Uint32Array.from(list, ([, index]) => index),
  ]);
  return Buffer.concat([
    ...[header, ends, ...columns].map(({ buffer }) => Buffer.from(buffer)),
    ...lines,
  ]);
}

type Entry = readonly [hash: number, place: number];

/** Opens an index; `null` where the bytes are none, or of another version or byte order. */
export function openGazetteerIndex(file: Buffer): GazetteerIndex | null {
  if (file.byteOffset % NUMBER !== 0)
    return openGazetteerIndex(Buffer.from(new Uint8Array(file).buffer));
  const [magic, placeCount = 0, nameCount = 0, idCount = 0] =
    file.length < HEADER * NUMBER ? [] : new Uint32Array(file.buffer, file.byteOffset, HEADER);
  const size = HEADER + placeCount + 2 * nameCount + 2 * idCount;
  if (magic !== MAGIC || file.length < size * NUMBER) return null;
  let position = file.byteOffset + HEADER * NUMBER;
  const readColumn = (length: number): Uint32Array => {
    const column = new Uint32Array(file.buffer, position, length);
    position += length * NUMBER;
    return column;
  };
  const ends = readColumn(placeCount);
  const names = { hashes: readColumn(nameCount), places: readColumn(nameCount) };
  const ids = { hashes: readColumn(idCount), places: readColumn(idCount) };
  return new GazetteerIndex(ends, names, ids, file.subarray(size * NUMBER));
}

interface Column {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
}

/** Places that were read lately are kept, so that an article's places are decoded once. */
const KEPT_PLACES = 5000;

export class GazetteerIndex implements Gazetteer {
  private readonly kept = new Map<number, PopulatedPlace>();

  constructor(
    private readonly ends: Uint32Array,
    private readonly names: Column,
    private readonly ids: Column,
    private readonly lines: Buffer,
  ) {}

  get size(): number {
    return this.ends.length;
  }

  /** All places in the order of the file. */
  *listPlaces(): Generator<PopulatedPlace> {
    for (let index = 0; index < this.size; index++) yield this.readPlace(index);
  }

  findPlaces(name: string): readonly PopulatedPlace[] {
    const folded = foldName(name);
    return this.findIn(this.names, folded)
      .filter(({ place }) => listFoldedNames(place).includes(folded))
      .sort((a, b) => b.population - a.population || (a.place.id < b.place.id ? -1 : 1));
  }

  getPlace(id: string): PopulatedPlace | null {
    return this.findIn(this.ids, id).find(({ place }) => place.id === id) ?? null;
  }

  getGovernment(id: string): Actor | null {
    const country = this.findIn(this.ids, id).find(
      ({ place }) => place.kind === "COUNTRY" && place.standsFor === id,
    );
    return country === undefined ? null : buildGovernment(id, country.place.name);
  }

  private findIn({ hashes, places }: Column, key: string): PopulatedPlace[] {
    const wanted = hash(key);
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashes[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    const found: PopulatedPlace[] = [];
    while (hashes[low] === wanted) found.push(this.readPlace(places[low++]!));
    return found;
  }

  private readPlace(index: number): PopulatedPlace {
    const known = this.kept.get(index);
    if (known !== undefined) return known;
    const line = this.lines.toString("utf8", this.ends[index - 1] ?? 0, this.ends[index]);
    const place = parseLine(line);
    if (this.kept.size >= KEPT_PLACES) this.kept.clear();
    this.kept.set(index, place);
    return place;
  }
}

function buildGovernment(id: string, country: string): Actor {
  const name = nameGovernment(country);
  const more = { aliases: [], wikidata: null, description: null, memberOf: [] };
  return { type: "ORGANIZATION", id, name, ...more };
}

function listFoldedNames({ name, aliases }: Place): string[] {
  return [...new Set([name, ...aliases].map(foldName))].filter((folded) => folded !== "");
}

function printLine({ place, population }: PopulatedPlace): string {
  const { id, name, kind, aliases, otherNames, geonames, location, partOf, standsFor } = place;
  const { latitude = "", longitude = "" } = location ?? {};
  return [
    id,
    name,
    kind,
    partOf ?? "",
    standsFor ?? "",
    geonames ?? "",
    latitude,
    longitude,
    population,
    aliases.join(ALIAS),
    otherNames.join(ALIAS),
  ].join(FIELD);
}

function parseLine(line: string): PopulatedPlace {
  const [id, name, kind, partOf, standsFor, geonames, latitude, longitude, ...more] =
    line.split(FIELD);
  // Files of earlier versions end with the aliases.
  const [population, aliases, otherNames = ""] = more;
  const place: Place = {
    type: "PLACE",
    id: id!,
    name: name!,
    kind: kind as PlaceKind,
    aliases: splitNames(aliases!),
    otherNames: splitNames(otherNames),
    wikidata: null,
    geonames: geonames === "" ? null : geonames!,
    location: latitude === "" ? null : { latitude: Number(latitude), longitude: Number(longitude) },
    partOf: partOf === "" ? null : partOf!,
    standsFor: standsFor === "" ? null : standsFor!,
  };
  return { place, population: Number(population) };
}

function splitNames(names: string): string[] {
  return names === "" ? [] : names.split(ALIAS);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
