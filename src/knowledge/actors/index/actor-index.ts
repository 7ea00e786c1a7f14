import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Actor } from "../../../domain/entity.ts";
import { foldName } from "../../../domain/names/name-key.ts";
import type { Bearers, WorldActor } from "../../../domain/world-actor.ts";
import { AppError } from "../../../errors/app-error.ts";
import { hashKey, parseRecord } from "./actor-record.ts";
import {
  countSteps,
  ENTRY,
  getBucket,
  HEADER_SIZE,
  type IndexHeader,
  LENGTH,
  listParts,
  MOST_BEARERS,
  parseHeader,
  UNIT,
} from "./index-layout.ts";

/** A list that was imported. */
export interface ImportedSource {
  readonly file: string;
  readonly format: string;
  /** `YYYY-MM-DD` */
  readonly importedOn: string;
  /** Actors of whom the list told. */
  readonly persons: number;
  readonly organizations: number;
}

/**
 * Opens an index; `null` where there is none. What takes its place later is not seen by whoever opened it.
 *
 * @throws AppError ACTORS_INDEX_UNREADABLE where another version wrote it, or it is damaged
 */
export function openActorIndex(path: string): ActorIndex | null {
  try {
    const file = openSync(path, "r");
    const header = parseHeader(readAt(file, 0, HEADER_SIZE));
    if (header !== null && listParts(header).end === fstatSync(file).size) {
      return new ActorIndex(file, header);
    }
    closeSync(file);
  } catch (cause) {
    const { code = String(cause) } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new AppError("ACTORS_INDEX_UNREADABLE", { path, reason: code }, { cause });
  }
  const reason = "it is damaged, or of another version";
  throw new AppError("ACTORS_INDEX_UNREADABLE", { path, reason });
}

/** Bearers that are read of a name that so many bear that nothing tells them apart. */
const EXAMPLES = 8;

/** Bytes that are read at once where all records are read one after another. */
const STRIDE = 1 << 20;
/** Most records are shorter. */
const GLANCE = 2048;

/** The actors of imported lists. They stay in the file: a look-up costs a few reads of it. */
export class ActorIndex {
  private readonly names: Table;
  private readonly ids: Table;

  constructor(
    private readonly file: number,
    private readonly header: IndexHeader,
  ) {
    const { namesAt, idsAt, nameStepsAt, idStepsAt } = listParts(header);
    const { nameBits, idBits } = header;
    this.names = { at: namesAt, bits: nameBits, steps: readSteps(file, nameStepsAt, nameBits) };
    this.ids = { at: idsAt, bits: idBits, steps: readSteps(file, idStepsAt, idBits) };
  }

  get size(): number {
    return this.header.recordCount;
  }

  listSources(): readonly ImportedSource[] {
    const { sourcesAt } = listParts(this.header);
    const text = readAt(this.file, sourcesAt, this.header.sourcesLength).toString("utf8");
    return JSON.parse(text) as ImportedSource[];
  }

  /** Those who bear a name, in any case and with or without accents, in the order of their ids. */
  findActors(name: string): Bearers {
    const folded = foldName(name);
    const places = this.findPlaces(this.names, folded);
    const hasMore = places.length > MOST_BEARERS;
    const known = places
      .slice(0, hasMore ? EXAMPLES : MOST_BEARERS)
      .map((place) => this.readRecord(place))
      .filter(({ actor }) => hasName(actor, folded));
    return { known, hasMore };
  }

  getActor(id: string): WorldActor | null {
    const records = this.findPlaces(this.ids, id).map((place) => this.readRecord(place));
    return records.find(({ actor }) => actor.id === id) ?? null;
  }

  /** All actors in the order of their ids. */
  *listActors(): Generator<WorldActor> {
    let held: Buffer = Buffer.alloc(0);
    let heldAt = HEADER_SIZE;
    for (let count = 0, at = HEADER_SIZE; count < this.size; count++) {
      const hold = (length: number): void => {
        if (at + length <= heldAt + held.length) return;
        held = readAt(this.file, at, Math.max(length, STRIDE));
        heldAt = at;
      };
      hold(LENGTH);
      const length = held.readUInt32LE(at - heldAt);
      hold(LENGTH + length);
      const start = at - heldAt + LENGTH;
      yield parseRecord(held.toString("utf8", start, start + length));
      at += Math.ceil((LENGTH + length) / UNIT) * UNIT;
    }
  }

  close(): void {
    closeSync(this.file);
  }

  /** Places of the records whose name or id has the hash of a text, in order. */
  private findPlaces({ at, bits, steps }: Table, text: string): number[] {
    const hash = hashKey(text);
    const bucket = getBucket(hash, bits);
    const first = steps[bucket]!;
    const entries = readAt(this.file, at + first * ENTRY, (steps[bucket + 1]! - first) * ENTRY);
    const places: number[] = [];
    for (let offset = 0; offset < entries.length; offset += ENTRY) {
      if (entries.readUInt32LE(offset + 4) === hash)
        places.push(entries.readUInt32LE(offset) * UNIT);
    }
    return places;
  }

  private readRecord(at: number): WorldActor {
    let bytes = readAt(this.file, at, GLANCE);
    const length = bytes.readUInt32LE(0);
    if (LENGTH + length > bytes.length) bytes = readAt(this.file, at, LENGTH + length);
    return parseRecord(bytes.toString("utf8", LENGTH, LENGTH + length));
  }
}

/** Two names may have one hash. */
function hasName({ name, aliases }: Actor, folded: string): boolean {
  return foldName(name) === folded || aliases.some((alias) => foldName(alias) === folded);
}

interface Table {
  readonly at: number;
  readonly bits: number;
  readonly steps: Uint32Array;
}

function readSteps(file: number, at: number, bits: number): Uint32Array {
  const bytes = readAt(file, at, countSteps(bits) * 4);
  return Uint32Array.from({ length: countSteps(bits) }, (_, index) =>
    bytes.readUInt32LE(index * 4),
  );
}

/** As many bytes as there are. */
function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, bytes, filled, length - filled, at + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}
