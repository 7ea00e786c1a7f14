import { createHash, timingSafeEqual } from "node:crypto";
import type { Curation } from "../domain/ports.ts";
import { AppError } from "../errors/app-error.ts";

/** What decides over the API, and the key without which it does not. */
export interface GuardedCuration {
  readonly key: string;
  readonly curation: Curation;
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
  const sent = /^Bearer (.+)$/iu.exec(authorization ?? "")?.[1];
  if (sent === undefined || !areEqual(sent, guarded.key)) {
    throw new AppError("CURATOR_KEY_WRONG", {});
  }
  return guarded.curation;
}

/** Takes the same time wherever the two differ, so that nobody can guess letter by letter. */
function areEqual(sent: string, key: string): boolean {
  const [left, right] = [sent, key].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(left!, right!);
}
