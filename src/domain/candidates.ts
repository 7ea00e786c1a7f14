import { distance } from "fastest-levenshtein";
import type { ActorType } from "./entity.ts";
import { digest } from "./ids.ts";
import { buildNameKey, foldName } from "./name-key.ts";

/** An actor and all names that registry and articles give it. */
export interface NamedActor {
  readonly id: string;
  readonly type: ActorType;
  readonly names: readonly string[];
}

/** Two actors that may be one, and why. A person decides; until then they stay two. */
export interface Candidate {
  readonly id: string;
  /** The smaller first. */
  readonly entityIds: readonly [string, string];
  /** The two names that are most alike, in the same order. */
  readonly names: readonly [string, string];
  readonly rule:
    "similar-name" | "garbled-name" | "surname-alone" | "same-name-other-kind" | "acronym";
  /** Of the names, from 0 to 1. */
  readonly similarity: number;
  /** That the two are one, from 0 to 1. */
  readonly confidence: number;
}

/** How much two names of persons look like spellings of one: 1 the same, 0 nothing alike. */
export type CompareNames = (one: string, other: string) => number;

/**
 * Finds the actors that may be one, the likeliest first. Depends on the set of actors alone.
 *
 * Only names that share a key are compared, so the time grows with the number of actors and with how
 * many share a surname. Sources without a name are nobody's candidates.
 */
export function findCandidates(
  actors: readonly NamedActor[],
  areDifferent: (one: string, other: string) => boolean,
  compareNames: CompareNames,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const bearers = actors.flatMap(listBearers);
  for (const rule of buildRules(compareNames)) {
    for (const group of groupBearers(bearers, rule)) {
      group.forEach((one, index) => {
        for (const other of group.slice(index + 1)) {
          const similarity = one.id === other.id ? 0 : rule.compare(one, other);
          if (similarity > 0) addCandidate(found, rule, similarity, one, other);
        }
      });
    }
  }
  return [...found.values()]
    .filter(({ entityIds: [one, other] }) => !areDifferent(one, other))
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}

/** Keeps the likeliest of what is found about a pair. */
function addCandidate(
  found: Map<string, Candidate>,
  { name: rule, trust }: Rule,
  similarity: number,
  ...pair: readonly [Bearer, Bearer]
): void {
  const sorted = pair.toSorted((a, b) => (`${a.id} ${a.name}` < `${b.id} ${b.name}` ? -1 : 1));
  const [one, other] = sorted as [Bearer, Bearer];
  const key = `${one.id} ${other.id}`;
  const candidate: Candidate = {
    id: `c-${digest(key)}`,
    entityIds: [one.id, other.id],
    names: [one.name, other.name],
    rule,
    similarity: round(similarity),
    confidence: round(similarity * trust),
  };
  const known = found.get(key);
  if (known === undefined || isLikelier(candidate, known)) found.set(key, candidate);
}

/** The names break ties, so that the order of the actors does not matter. */
function isLikelier(candidate: Candidate, known: Candidate): boolean {
  const difference = candidate.confidence - known.confidence;
  return difference > 0 || (difference === 0 && candidate.names.join() < known.names.join());
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}

/** One name of an actor, made ready to be compared. */
interface Bearer {
  readonly id: string;
  readonly isPerson: boolean;
  readonly name: string;
  readonly folded: string;
  readonly wordCount: number;
  readonly key: string;
  readonly surnameKey: string;
}

function listBearers({ id, type, names }: NamedActor): Bearer[] {
  if (type !== "PERSON" && type !== "ORGANIZATION") return [];
  return names.map((name) => {
    const folded = foldName(name);
    const key = buildNameKey(name);
    return {
      id,
      isPerson: type === "PERSON",
      name,
      folded,
      wordCount: folded.split(" ").length,
      key,
      surnameKey: key.slice(key.lastIndexOf(" ") + 1),
    };
  });
}

interface Rule {
  readonly name: Candidate["rule"];
  /** How far it is to be trusted where the names are the same. */
  readonly trust: number;
  /** What names must share to be compared; `null` where the rule is not for them. */
  getKey(bearer: Bearer): string | null;
  /** From 0, nothing alike, to 1. */
  compare(one: Bearer, other: Bearer): number;
}

/** From which share of the same letters a whole name may be another, garbled: "Kir Stmper". */
const NEAR_LETTERS = 0.65;

function buildRules(compareNames: CompareNames): Rule[] {
  return [
    {
      name: "similar-name",
      trust: 0.8,
      getKey: ({ isPerson, surnameKey }) => (isPerson ? surnameKey : null),
      compare: (one, other) =>
        one.wordCount > 1 === other.wordCount > 1 ? compareNames(one.name, other.name) : 0,
    },
    {
      name: "same-name-other-kind",
      trust: 0.7,
      getKey: ({ key }) => key,
      compare: (one, other) => (one.isPerson === other.isPerson ? 0 : 1),
    },
    {
      name: "acronym",
      trust: 0.6,
      getKey: ({ isPerson, name, folded }) =>
        isPerson ? null : isAcronym(name) ? folded : getInitials(name),
      compare: (one, other) => (isAcronym(one.name) === isAcronym(other.name) ? 0 : 1),
    },
    {
      name: "garbled-name",
      trust: 0.5,
      getKey: ({ isPerson, wordCount, folded }) =>
        isPerson && wordCount > 1 ? getEnds(folded) : null,
      compare: (one, other) => {
        const lengths = [one.folded.length, other.folded.length];
        const longest = Math.max(...lengths);
        // Lengths tell at once that most are too far apart.
        if (Math.min(...lengths) < NEAR_LETTERS * longest) return 0;
        const similarity = 1 - distance(one.folded, other.folded) / longest;
        return similarity >= NEAR_LETTERS ? similarity : 0;
      },
    },
    {
      name: "surname-alone",
      trust: 0.4,
      getKey: ({ isPerson, surnameKey }) => (isPerson ? surnameKey : null),
      compare: (one, other) => (one.wordCount > 1 === other.wordCount > 1 ? 0 : 1),
    },
  ];
}

function groupBearers(bearers: readonly Bearer[], { getKey }: Rule): Iterable<readonly Bearer[]> {
  const groups = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    const key = getKey(bearer);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [bearer]);
    else group.push(bearer);
  }
  return groups.values();
}

/** The first letters of the first and of the last word, and the last letter. */
function getEnds(folded: string): string {
  const surname = folded.slice(folded.lastIndexOf(" ") + 1);
  return [folded.charAt(0), surname.charAt(0), surname.at(-1) ?? ""].join("");
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name);
}

/** "isw" of "the Institute for the Study of War". */
function getInitials(name: string): string {
  const words = name.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return foldName(words.map((word) => word.charAt(0)).join(""));
}
