/*
 * The file of an index. Numbers are little-endian; what follows the header stands in this order:
 *
 *   header      see `IndexHeader`; written last, so that a file that was not finished has none
 *   records     length in bytes (32 bits), JSON, filled up to a multiple of `UNIT`; in the order of ids
 *   names       for each name of each record its hash and the record's place, in order
 *   ids         likewise for each id
 *   steps       where in `names` and in `ids` each bucket begins, by the upper bits of the hash
 *   sources     JSON: what was imported
 *
 * A look-up reads one bucket and the records that it leads to; only the steps are held in memory.
 */

/** Records begin at multiples of this, so that 32 bits lead to 32 GB. */
export const UNIT = 8;
/** Bytes of the length before a record. */
export const LENGTH = 4;
/** Bytes of a hash and the place of its record. */
export const ENTRY = 8;

/** Records that are found by one name; what more of them bear it, nothing in an article could tell apart. */
export const MOST_BEARERS = 256;

export const HEADER_SIZE = 64;
const MAGIC = 0x31415377;
const VERSION = 1;

export interface IndexHeader {
  readonly recordCount: number;
  readonly nameCount: number;
  readonly idCount: number;
  /** Upper bits of a hash that tell its bucket. */
  readonly nameBits: number;
  readonly idBits: number;
  /** Where the names begin, in bytes; all else follows from the counts. */
  readonly namesAt: number;
  readonly sourcesLength: number;
}

/** Where the parts of an index begin, in bytes. */
export interface IndexParts {
  readonly namesAt: number;
  readonly idsAt: number;
  readonly nameStepsAt: number;
  readonly idStepsAt: number;
  readonly sourcesAt: number;
  readonly end: number;
}

export function listParts(header: IndexHeader): IndexParts {
  const { namesAt, nameCount, idCount, nameBits, idBits, sourcesLength } = header;
  const idsAt = namesAt + nameCount * ENTRY;
  const nameStepsAt = idsAt + idCount * ENTRY;
  const idStepsAt = nameStepsAt + countSteps(nameBits) * 4;
  const sourcesAt = idStepsAt + countSteps(idBits) * 4;
  return { namesAt, idsAt, nameStepsAt, idStepsAt, sourcesAt, end: sourcesAt + sourcesLength };
}

/** The beginning of each bucket, and the end of the last. */
export function countSteps(bits: number): number {
  return 2 ** bits + 1;
}

export function getBucket(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

export function printHeader(header: IndexHeader): Buffer {
  const bytes = Buffer.alloc(HEADER_SIZE);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeUInt32LE(header.recordCount, 8);
  bytes.writeUInt32LE(header.nameCount, 12);
  bytes.writeUInt32LE(header.idCount, 16);
  bytes.writeUInt32LE(header.nameBits, 20);
  bytes.writeUInt32LE(header.idBits, 24);
  bytes.writeUInt32LE(header.sourcesLength, 28);
  bytes.writeDoubleLE(header.namesAt, 32);
  return bytes;
}

/** `null` where the bytes are no header, or another version's. */
export function parseHeader(bytes: Buffer): IndexHeader | null {
  const isOurs =
    bytes.length === HEADER_SIZE &&
    bytes.readUInt32LE(0) === MAGIC &&
    bytes.readUInt32LE(4) === VERSION;
  if (!isOurs) return null;
  return {
    recordCount: bytes.readUInt32LE(8),
    nameCount: bytes.readUInt32LE(12),
    idCount: bytes.readUInt32LE(16),
    nameBits: bytes.readUInt32LE(20),
    idBits: bytes.readUInt32LE(24),
    sourcesLength: bytes.readUInt32LE(28),
    namesAt: bytes.readDoubleLE(32),
  };
}
