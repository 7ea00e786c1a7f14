import type { ClaimedContent } from "./claim.ts";
import { listComparedClaims } from "./list-compared-claims.ts";

/** What a content says to happen or to be so, sorted, each once: "capture", "rise". */
export function listTopics(claimed: ClaimedContent): string[] {
  const topics = listComparedClaims(claimed).flatMap(({ topic }) => topic ?? []);
  return [...new Set(topics)].sort();
}
