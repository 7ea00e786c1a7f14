import { groupBy } from "../group-by.ts";
import type { ActorType } from "../entity.ts";
import { digest } from "../ids.ts";
import { buildSpellingKey, foldName } from "../names/name-key.ts";
import { listSearchKeys } from "../names/name-search-keys.ts";
import { type SplitName, gradeSplitNames, splitSpelling } from "../names/name-similarity.ts";
import { candidateRules, type CandidateRule } from "../rules/candidate-rules.ts";
import { roundShare } from "./round-share.ts";

/** An actor and all names that registry and articles give it. */
export interface NamedActor {
  readonly id: string;
  readonly type: ActorType;
  readonly names: readonly string[];
}

/** An actor that may be a known person, as what articles say beside a name suggests. */
export interface PossibleActor {
  readonly id: string;
  readonly name: string;
  readonly mayBe: { readonly id: string; readonly name: string };
  readonly similarity: number;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** Two actors that may be one, and why. A person decides; until then they stay two. */
export interface Candidate {
  readonly id: string;
  /** The smaller first. */
  readonly entityIds: readonly [string, string];
  /** The two names that are most alike, in the same order. */
  readonly names: readonly [string, string];
  readonly rule: CandidateRule;
  /** Of the names, from 0 to 1. */
  readonly similarity: number;
  /** That the two are one, from 0 to 1. */
  readonly confidence: number;
  /** What an article says for and against it; empty where the names alone suggest it. */
  readonly evidence: readonly string[];
}

/**
 * Finds the actors that may be one, the likeliest first. Depends on the actors alone.
 *
 * Names are compared only where they share a key that few share, so the time grows with the number
 * of actors. Sources without a name are nobody's candidates.
 */
export function findCandidates(
  actors: readonly NamedActor[],
  possible: readonly PossibleActor[],
  areDifferent: (one: string, other: string) => boolean,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const bearers = actors.flatMap(listBearers);
  for (const rule of RULES) {
    for (const group of groupBearers(bearers, rule)) {
      group.forEach((one, index) => {
        for (const other of group.slice(index + 1)) {
          const likeness = one.id === other.id ? null : rule.compare(one, other);
          if (likeness !== null) addLikelier(found, buildLikeCandidate(one, other, likeness));
        }
      });
    }
  }
  // Who read the article knows more than who reads the names alone.
  for (const candidate of possible.map(buildPossibleCandidate)) {
    found.set(candidate.entityIds.join(" "), candidate);
  }
  return [...found.values()]
    .filter(({ entityIds: [one, other] }) => !areDifferent(one, other))
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}

function buildPossibleCandidate({ id, name, mayBe, ...weighed }: PossibleActor): Candidate {
  return buildCandidate({ id, name }, mayBe, { rule: "name-in-article", ...weighed });
}

function buildLikeCandidate(one: Bearer, other: Bearer, { rule, similarity }: Likeness): Candidate {
  const confidence = roundShare(similarity * candidateRules[rule].trust);
  return buildCandidate(one, other, {
    rule,
    similarity: roundShare(similarity),
    confidence,
    evidence: [],
  });
}

interface Side {
  readonly id: string;
  readonly name: string;
}

function buildCandidate(
  a: Side,
  b: Side,
  weighed: Pick<Candidate, "rule" | "similarity" | "confidence" | "evidence">,
): Candidate {
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  return {
    id: `c-${digest(`${one.id} ${other.id}`)}`,
    entityIds: [one.id, other.id],
    names: [one.name, other.name],
    ...weighed,
  };
}

/** Keeps the likeliest of what the names of a pair suggest. */
function addLikelier(found: Map<string, Candidate>, candidate: Candidate): void {
  const key = candidate.entityIds.join(" ");
  const known = found.get(key);
  if (known === undefined || isLikelier(candidate, known)) found.set(key, candidate);
}

/** The names break ties, so that the order of the actors does not matter. */
function isLikelier(candidate: Candidate, known: Candidate): boolean {
  const difference = candidate.confidence - known.confidence;
  return difference > 0 || (difference === 0 && candidate.names.join() < known.names.join());
}

/** One name of an actor, made ready to be compared. */
interface Bearer extends Side {
  readonly isPerson: boolean;
  readonly spelling: string;
  readonly split: SplitName;
}

function listBearers({ id, type, names }: NamedActor): Bearer[] {
  if (type !== "PERSON" && type !== "ORGANIZATION") return [];
  const isPerson = type === "PERSON";
  return names.map((name) => {
    const spelling = buildSpellingKey(name);
    return { id, isPerson, name, spelling, split: splitSpelling(spelling) };
  });
}

/** How two names are alike. */
interface Likeness {
  readonly rule: Exclude<CandidateRule, "name-in-article">;
  readonly similarity: number;
}

interface Rule {
  /** What names must share one of to be compared; none where the rule is not for them. */
  listKeys(bearer: Bearer): readonly string[];
  /** Where more share a key it tells nothing about any two of them. */
  readonly mostActors: number;
  compare(one: Bearer, other: Bearer): Likeness | null;
}

const RULES: readonly Rule[] = [
  {
    listKeys: ({ isPerson, split }) =>
      isPerson && split.given !== "" ? listSearchKeys(split) : [],
    mostActors: Infinity,
    compare: (one, other) => {
      const likeness = gradeSplitNames(one.split, other.split);
      if (likeness === null) return null;
      const { grade, similarity } = likeness;
      return grade === "garbled"
        ? { rule: "garbled-name", similarity }
        : { rule: "similar-name", similarity };
    },
  },
  {
    // "Alderwoman Teresa Haney", where the office is a word that nobody told us.
    listKeys: ({ isPerson, split, spelling }) =>
      isPerson && split.given !== "" ? [getEnd(spelling)] : [],
    mostActors: 10,
    compare: (one, other) => {
      const isLonger =
        one.spelling.endsWith(` ${other.spelling}`) || other.spelling.endsWith(` ${one.spelling}`);
      return isLonger ? { rule: "longer-name", similarity: 1 } : null;
    },
  },
  {
    listKeys: ({ spelling }) => [spelling],
    mostActors: 10,
    compare: (one, other) =>
      one.isPerson === other.isPerson ? null : { rule: "same-name-other-kind", similarity: 1 },
  },
  {
    listKeys: ({ isPerson, name }) =>
      isPerson ? [] : [isAcronym(name) ? foldName(name) : getInitials(name)],
    mostActors: 10,
    compare: (one, other) =>
      isAcronym(one.name) === isAcronym(other.name) ? null : { rule: "acronym", similarity: 1 },
  },
  {
    listKeys: ({ isPerson, split }) => (isPerson ? [split.surname] : []),
    mostActors: 10,
    compare: (one, other) =>
      one.split.given === "" || other.split.given === ""
        ? { rule: "surname-alone", similarity: 1 }
        : null,
  },
];

function groupBearers(
  bearers: readonly Bearer[],
  { listKeys, mostActors }: Rule,
): (readonly Bearer[])[] {
  return [...groupBy(bearers, listKeys).values()].filter(
    (group) => group.length > 1 && new Set(group.map(({ id }) => id)).size <= mostActors,
  );
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name);
}

/** The last two words of a name. */
function getEnd(spelling: string): string {
  return spelling.split(" ").slice(-2).join(" ");
}

/** "isw" of "the Institute for the Study of War". */
function getInitials(name: string): string {
  const words = name.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return foldName(words.map((word) => word.charAt(0)).join(""));
}
