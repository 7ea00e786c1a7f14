import type { Claim, ClaimedContent } from "./claim.ts";

/** What a content claims clause by clause; all of it as one, too, where it is no sentence. */
export function listComparedClaims({ claims }: ClaimedContent): readonly Claim[] {
  const isSentence = claims.some(({ isWhole, isAside }) => !isWhole && !isAside);
  return isSentence ? claims.filter(({ isWhole }) => !isWhole) : claims;
}
