import { isName, type Claim } from "./claim.ts";
import type { ComparedClaims } from "./compared-claims.ts";
import { listComparedClaims } from "./list-compared-claims.ts";

/** Names of a setting that lead to others: more would only find those of other stories. */
const MOST_NAMES = 8;
/** Words of a claim without a verb of its own that stand for it. */
const MOST_WORDS = 2;
/** Words of what a speaker says by which it is found again. */
const MOST_TOLD = 5;

/**
 * Where a quotation meets those of other articles that may say the same or the contrary: at what a claim
 * says and a name of its story; and at a word and a name of who speaks, for what is told again.
 *
 * Only those that share a point need to be compared, so that no load compares all with all.
 */
export function listMeetingPoints({ claimed }: ComparedClaims): string[] {
  const names = claimed.setting.slice(0, MOST_NAMES);
  const said = listComparedClaims(claimed).flatMap(listSaid);
  const speaker = claimed.speaker.at(-1);
  const whole = claimed.claims.at(-1);
  const told = whole === undefined ? [] : listWords(whole, MOST_TOLD);
  return [
    ...new Set([
      ...said.flatMap((key) => names.map((name) => `${key} @ ${name}`)),
      ...(speaker === undefined ? [] : told.map((key) => `${speaker} : ${key}`)),
    ]),
  ];
}

/** What a claim is found by: its predicate, or of one without the words that tell most. */
function listSaid(claim: Claim): string[] {
  return claim.predicate === null ? listWords(claim, MOST_WORDS) : [claim.predicate.key];
}

function listWords({ keys }: Claim, most: number): string[] {
  return keys
    .filter(({ key }) => !isName(key))
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ key }) => key);
}
