import { hash } from "node:crypto";
import { isName, type Claim, type ClaimedContent } from "./claim.ts";
import type { ComparedClaims } from "./compared-claims.ts";
import { listComparedClaims } from "./list-compared-claims.ts";

/** Names of a setting that lead to others: more would only find those of other stories. */
const MOST_NAMES = 4;
/** Words beside what is said to happen that lead to others, those that tell most. */
const MOST_WORDS = 3;
/** Of a claim without a verb of its own, all that do. */
const MOST_WITHOUT_VERB = 3;
/** Words of what a speaker says by which it is found again. */
const MOST_TOLD = 3;
/** A point has as many numbers: its first for any time, its second for no known day, then one for each week. */
export const POINT_TIMES = 4_096;
const NO_DAY = 1;
const FIRST_WEEK = 2;
const WEEK_MS = 7 * 86_400_000;

/** Numbers, both included. */
export interface PointRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a quotation meets those of other articles that may say the same or the contrary, as whole
 * numbers: at two words that a claim tells, one of them what is said to happen, and the week; and at two
 * words of all and a name of who speaks, for what is told again at whatever time. The day on which it
 * happens counts as a word.
 *
 * Only those that meet are compared, so that no load compares all with all. Two words are the least that
 * tell of one thing; where a claim has but one, or of what one alone can hold, a name of its story does.
 */
export function listMeetingPoints({ claimed, day }: ComparedClaims): number[] {
  const names = claimed.setting.slice(0, MOST_NAMES);
  const said = listComparedClaims(claimed).flatMap((claim) => listSaid(claim, names));
  const speaker = claimed.speaker.at(-1);
  const whole = claimed.claims.at(-1);
  const told = whole === undefined ? [] : listPairs(listWords(whole).slice(0, MOST_TOLD));
  const time = findTime(day);
  return [
    ...new Set([
      ...listOfOthers(claimed).map(buildBase),
      ...said.map((key) => buildBase(key) + time),
      ...(speaker === undefined ? [] : told.map((key) => buildBase(`${speaker} : ${key}`))),
    ]),
  ].sort((a, b) => a - b);
}

/** Where words of others are told that it judges or answers. */
function listOfOthers({ judged, answered }: ClaimedContent): string[] {
  const { whose, about } = judged ?? {
    whose: [answered?.whose ?? []],
    about: answered?.about ?? [],
  };
  const told = listPairs(about.filter((key) => !isName(key)));
  return whose.flatMap((keys) =>
    keys.slice(-1).flatMap((name) => told.map((key) => `${name} : ${key}`)),
  );
}

/**
 * The points at which others stand whom a quotation at this point meets: those of its week and of the
 * weeks beside it, and those of no day, which meet all.
 */
export function listMet(point: number): PointRange[] {
  const time = point % POINT_TIMES;
  const base = point - time;
  const end = base + POINT_TIMES - 1;
  if (time < NO_DAY) return [{ from: point, to: point }];
  if (time === NO_DAY) return [{ from: base + NO_DAY, to: end }];
  return [
    { from: base + NO_DAY, to: base + NO_DAY },
    { from: Math.max(point - 1, base + FIRST_WEEK), to: Math.min(point + 1, end) },
  ];
}

/** What a point is beside its time. */
export function getBase(point: number): number {
  return point - (point % POINT_TIMES);
}

function findTime(day: string | null): number {
  if (day === null) return NO_DAY;
  const weeks = POINT_TIMES - FIRST_WEEK;
  return FIRST_WEEK + (((Math.floor(Date.parse(day) / WEEK_MS) % weeks) + weeks) % weeks);
}

/** Forty bits, and room for the times: exact as a number, and no chance for two that differ. */
function buildBase(key: string): number {
  return Number.parseInt(hash("sha1", key, "hex").slice(0, 10), 16) * POINT_TIMES;
}

/** What a claim is found by. */
function listSaid(claim: Claim, names: readonly string[]): string[] {
  const { predicate, on, isHeldByOne, isSharedOut } = claim;
  const words = listWords(claim);
  const what = predicate?.key ?? words[0];
  if (what === undefined) return [];
  const others = words.filter((word) => word !== what).slice(0, MOST_WORDS);
  const pairs =
    predicate === null
      ? listPairs(words.slice(0, MOST_WITHOUT_VERB))
      : [...others, ...(on === null ? [] : [on.from])].map((word) => joinPair(what, word));
  const isByName = others.length === 0 || isHeldByOne || isSharedOut;
  return isByName ? [...pairs, ...names.map((name) => `${what} @ ${name}`)] : pairs;
}

function listPairs(words: readonly string[]): string[] {
  return words.flatMap((word, index) =>
    words.slice(index + 1).map((other) => joinPair(word, other)),
  );
}

/** The same for both orders. */
function joinPair(one: string, other: string): string {
  return one < other ? `${one} + ${other}` : `${other} + ${one}`;
}

/** Keys of words, those that tell most first. */
function listWords({ keys }: Claim): string[] {
  return keys
    .filter(({ key }) => !isName(key))
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}
