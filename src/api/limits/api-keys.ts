import { createHash, timingSafeEqual } from "node:crypto";
import type { Curation } from "../../domain/ports.ts";
import { AppError } from "../../errors/app-error.ts";

/** What decides over the API, and the key without which it does not. */
export interface GuardedCuration {
  readonly key: string;
  readonly curation: Curation;
}

/** What the API lets only those do who hold a key. */
export interface GuardedAccess {
  /** Without it nothing is answered; `null` answers everybody. */
  readonly readKey: string | null;
  /** Takes decisions from those who hold its key, who may read, too; `null` takes none. */
  readonly curation: GuardedCuration | null;
}

/**
 * Lets a request decide if its `Authorization` header holds the key.
 *
 * @throws AppError CURATION_OFF, CURATOR_KEY_WRONG
 */
export function requireCuration(
  guarded: GuardedCuration | null,
  authorization: string | undefined,
): Curation {
  if (guarded === null) throw new AppError("CURATION_OFF", {});
  if (!holdsKey(authorization, guarded.key)) throw new AppError("CURATOR_KEY_WRONG", {});
  return guarded.curation;
}

/**
 * For whoever only asks: nobody decides by subscribing, or by what this program asks itself.
 *
 * @throws AppError CURATION_OFF
 */
export function refuseCuration(): Curation {
  return requireCuration(null, undefined);
}

/**
 * Lets a request ask if its `Authorization` header holds the read key, or that of those who decide.
 *
 * @throws AppError READ_KEY_WRONG
 */
export function requireReading(
  { readKey, curation }: GuardedAccess,
  authorization: string | undefined,
): void {
  if (readKey === null || holdsKey(authorization, readKey)) return;
  if (curation !== null && holdsKey(authorization, curation.key)) return;
  throw new AppError("READ_KEY_WRONG", {});
}

function holdsKey(authorization: string | undefined, key: string): boolean {
  const sent = /^Bearer (.+)$/iu.exec(authorization ?? "")?.[1];
  return sent !== undefined && areEqual(sent, key);
}

/** Takes the same time wherever the two differ, so that nobody can guess letter by letter. */
function areEqual(sent: string, key: string): boolean {
  const [left, right] = [sent, key].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(left!, right!);
}
