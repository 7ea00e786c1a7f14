import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import type { WorldActor } from "../../../domain/world-actor.ts";
import type { ImportedSource } from "./actor-index.ts";
import { hashKey, listFoundNames, printRecord } from "./actor-record.ts";
import {
  countSteps,
  ENTRY,
  getBucket,
  HEADER_SIZE,
  LENGTH,
  MOST_BEARERS,
  printHeader,
  UNIT,
} from "./index-layout.ts";

/** Bytes that are written at once. */
const STRIDE = 1 << 22;
/** Entries of a bucket: half a kilobyte is read for a look-up. */
const BUCKET = 64;

/** Writes an index: `add` for each actor in the order of ids, then `finish`. The same actors give the same bytes. */
export class IndexWriter {
  private readonly file: number;
  private readonly names = new EntryList();
  private readonly ids = new EntryList();
  private pending: Buffer[] = [];
  private pendingLength = 0;
  private end = HEADER_SIZE;
  private recordCount = 0;

  constructor(path: string) {
    this.file = openSync(path, "w");
    writeSync(this.file, Buffer.alloc(HEADER_SIZE), 0, HEADER_SIZE, 0);
  }

  add(actor: WorldActor): void {
    const line = Buffer.from(printRecord(actor));
    const size = Math.ceil((LENGTH + line.length) / UNIT) * UNIT;
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32LE(line.length, 0);
    line.copy(bytes, LENGTH);
    const place = (this.end + this.pendingLength) / UNIT;
    for (const name of listFoundNames(actor.actor)) this.names.add(hashKey(name), place);
    this.ids.add(hashKey(actor.actor.id), place);
    this.recordCount++;
    this.write(bytes);
  }

  /** Makes the file whole, and closes it. */
  finish(sources: readonly ImportedSource[]): void {
    this.flush();
    const namesAt = this.end;
    const tables = [this.names, this.ids].map((list) => list.build());
    for (const { entries } of tables) this.write(entries);
    for (const { steps } of tables) this.write(steps);
    const told = Buffer.from(JSON.stringify(sources));
    this.write(told);
    this.flush();
    const [names, ids] = tables;
    const header = printHeader({
      recordCount: this.recordCount,
      nameCount: names!.count,
      idCount: ids!.count,
      nameBits: names!.bits,
      idBits: ids!.bits,
      namesAt,
      sourcesLength: told.length,
    });
    writeSync(this.file, header, 0, header.length, 0);
    fsyncSync(this.file);
    this.close();
  }

  close(): void {
    closeSync(this.file);
  }

  private write(bytes: Buffer): void {
    this.pending.push(bytes);
    this.pendingLength += bytes.length;
    if (this.pendingLength >= STRIDE) this.flush();
  }

  private flush(): void {
    const bytes = Buffer.concat(this.pending);
    for (let written = 0; written < bytes.length;) {
      written += writeSync(this.file, bytes, written, bytes.length - written, this.end + written);
    }
    this.end += bytes.length;
    this.pending = [];
    this.pendingLength = 0;
  }
}

/** Hashes with the place of what has them, in a list that grows. */
class EntryList {
  /** The hash above the place, so that their order is that of both. */
  private entries = new BigUint64Array(1 << 16);
  private halves = new Uint32Array(this.entries.buffer);
  private count = 0;

  add(hash: number, place: number): void {
    if (this.count === this.entries.length) {
      const grown = new BigUint64Array(this.entries.length * 2);
      grown.set(this.entries);
      this.entries = grown;
      this.halves = new Uint32Array(grown.buffer);
    }
    this.halves[this.count * 2] = place;
    this.halves[this.count * 2 + 1] = hash;
    this.count++;
  }

  build(): { count: number; bits: number; entries: Buffer; steps: Buffer } {
    const sorted = this.entries.subarray(0, this.count).sort();
    const halves = new Uint32Array(sorted.buffer, 0, this.count * 2);
    const bits = Math.max(0, Math.ceil(Math.log2(this.count / BUCKET)));
    const entries = Buffer.alloc(this.count * ENTRY);
    const steps = new Uint32Array(countSteps(bits));
    let kept = 0;
    let alike = 0;
    for (let index = 0; index < this.count; index++) {
      const hash = halves[index * 2 + 1]!;
      alike = index > 0 && halves[index * 2 - 1] === hash ? alike + 1 : 0;
      // One more than are found tells that there are more.
      if (alike > MOST_BEARERS) continue;
      entries.writeUInt32LE(halves[index * 2]!, kept * ENTRY);
      entries.writeUInt32LE(hash, kept * ENTRY + 4);
      kept++;
      steps[getBucket(hash, bits) + 1] = kept;
    }
    // A bucket without entries ends where it begins.
    for (let bucket = 1; bucket < steps.length; bucket++) {
      steps[bucket] = Math.max(steps[bucket]!, steps[bucket - 1]!);
    }
    return {
      count: kept,
      bits,
      entries: entries.subarray(0, kept * ENTRY),
      steps: Buffer.from(steps.buffer),
    };
  }
}
