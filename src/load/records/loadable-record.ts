import { createHash } from "node:crypto";
import { z } from "zod";
import type { Reading } from "../../domain/reading.ts";
import { AppError } from "../../errors/app-error.ts";
import { packClaims, unpackClaims } from "../../graph/claims/pack-claims.ts";
import type { Found } from "../articles/arrivals.ts";
import type { ReadItem } from "../articles/load-articles.ts";

/**
 * In which form readings are printed. It rises with every change of what a reading holds: what was
 * printed before is refused then, since nothing tells what it lacks.
 */
export const RECORD_LAYOUT = 1;

const loading = z.object({
  layout: z.number(),
  /** Where the article was found, see `Found`. */
  path: z.string(),
  seat: z.object({ file: z.string(), place: z.string().nullable() }).nullable(),
  isNamed: z.boolean(),
  /** Of all from which it was read, see `hashInput`. */
  hash: z.string(),
  /** Of all that is loaded, see `hashRecord`. */
  sha256: z.string(),
});

type Loading = z.infer<typeof loading>;

/**
 * An extraction record that can be loaded: besides what `ExtractionRecord` has, the rest of the
 * reading, and where its article was found.
 */
export interface LoadableRecord extends PackedReading {
  readonly id: string;
  readonly loading: Loading;
}

type PackedReading = Omit<Reading, "claimed"> & {
  /** As the graph stores it, see `packClaims`: half of a reading, which no other program reads. */
  readonly claimed: readonly string[];
};

/** @param hash  of all from which it was read, see `hashInput` */
export function buildLoadableRecord(found: Found, reading: Reading, hash: string): LoadableRecord {
  const { path, seat = null, isNamed } = found;
  const place = { layout: RECORD_LAYOUT, path, seat, isNamed, hash };
  const packed = orderParts({ ...reading, claimed: reading.claimed.map(packClaims) });
  return {
    id: reading.article.id,
    ...packed,
    loading: { ...place, sha256: hashRecord(packed, place) },
  };
}

/**
 * What a record says, once it was parsed.
 *
 * @param path  of the line, for what is told of it
 * @throws AppError RECORD_NOT_LOADABLE, RECORD_LAYOUT_FOREIGN, RECORD_ALTERED
 */
export function readLoadableRecord(value: unknown, path: string): ReadItem {
  const record = loadable.safeParse(value);
  if (!record.success) throw new AppError("RECORD_NOT_LOADABLE", { path }, { cause: record.error });
  const { layout } = record.data.loading;
  if (layout !== RECORD_LAYOUT) {
    throw new AppError("RECORD_LAYOUT_FOREIGN", { path, layout, ours: RECORD_LAYOUT });
  }
  try {
    return unpackRecord(value as LoadableRecord);
  } catch (cause) {
    throw new AppError("RECORD_ALTERED", { path }, { cause });
  }
}

/** @throws Error where it is not as it was printed */
function unpackRecord(record: LoadableRecord): ReadItem {
  const { sha256, ...place } = unaltered.parse(record).loading;
  const packed = orderParts(record);
  if (hashRecord(packed, place) !== sha256) throw new Error("another hash");
  const { path, seat, isNamed, hash } = place;
  return {
    found: { path, isNamed, ...(seat === null ? {} : { seat }) },
    reading: { ...packed, claimed: packed.claimed.map(unpackClaims) },
    hash,
  };
}

const loadable = z.object({ loading: z.looseObject({ layout: z.number() }) });

/** As far as it is looked at before it is saved; what else is wrong, saving tells. */
const unaltered = z.object({
  article: z.looseObject({ id: z.string(), text: z.string(), sha256: z.string() }),
  findings: z.array(z.looseObject({ code: z.string() })),
  claimed: z.array(z.string()),
  loading,
});

/** The parts of a reading and nothing else, in the order in which a record lists them. */
function orderParts(reading: PackedReading): PackedReading {
  const { quotations, mentions, article, regions, findings, claimed, entities } = reading;
  return { quotations, mentions, article, regions, findings, claimed, entities };
}

/**
 * SHA-256 of the JSON of all that is loaded, whatever the line looks like: blanks and escapes may change
 * on the way, the order of fields and values may not.
 *
 * A list is hashed item by item, since what is read of a long article is many times as long as its text.
 */
function hashRecord(reading: PackedReading, place: Omit<Loading, "sha256">): string {
  const { layout, path, seat, isNamed, hash: inputHash } = place;
  const hash = createHash("sha256");
  hash.update(JSON.stringify([layout, path, seat?.file, seat?.place, isNamed, inputHash]));
  for (const [name, part] of Object.entries(reading) as [string, unknown][]) {
    hash.update(`\n${name}`);
    for (const item of Array.isArray(part) ? (part as unknown[]) : [part]) {
      hash.update(`\n${JSON.stringify(item)}`);
    }
  }
  return hash.digest("hex");
}
