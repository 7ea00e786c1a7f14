import type { ClaimedContent } from "./claim.ts";

/** All keys that a content tells of, also those that may be left out. */
export function listToldKeys({ claims }: ClaimedContent): ReadonlySet<string> {
  return new Set(claims.flatMap(({ keys, soft }) => [...keys.map(({ key }) => key), ...soft]));
}
