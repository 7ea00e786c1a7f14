import type { Actor, Membership } from "../../domain/entity.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup, SimilarActor } from "../../domain/ports.ts";
import {
  nameEvidenceRules,
  type NameEvidence,
  SUREST,
} from "../../domain/rules/name-evidence-rules.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";

/** How likely a name means an actor whose name resembles it, and why. */
export interface WeighedActor {
  readonly actor: Actor;
  readonly similarity: number;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly NameEvidence[];
}

/** What an article tells of a name's bearer. */
export interface NameSurroundings {
  /** The words beside the name, lower case. */
  readonly words: ReadonlySet<string>;
  /** Ids of the organizations that the article names, itself or by a place that stands for them. */
  readonly organizations: ReadonlySet<string>;
  /** All its words, where it introduces the bearer as "a baker"; see `listStrangeWords`. */
  readonly strange: ReadonlySet<string> | null;
  /** Day of the article, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
}

/** Words that tell no organization from another. */
type KnownActors = Pick<EntityLookup, "getActor" | "getCountryCode">;
type CommonWords = Pick<NameLexicon, "former" | "organizations" | "titles">;

/**
 * Weighs how likely a name means an actor whose name resembles it: by the letters, by a role beside
 * the name that the actor held on the day, and by the actor's organizations beside the name or in the
 * article.
 */
export function weighName(
  { actor, grade, similarity }: SimilarActor,
  { words, organizations, strange, publishedOn }: NameSurroundings,
  lookup: KnownActors,
  lexicon: CommonWords,
): WeighedActor {
  const evidence: NameEvidence[] = [`name-${grade}`];
  const roles = actor.memberOf.filter(({ role }) => role !== null && namesRole(role, words));
  const former = [...lexicon.former].some((word) => words.has(word));
  if (roles.some((role) => former || isHeldOn(role, publishedOn))) evidence.push("role");
  else if (roles.length > 0) evidence.push("role-at-another-time");
  const own = actor.memberOf.map(({ organizationId }) => organizationId);
  if (own.some((id) => isBeside(id, words, lookup, lexicon)))
    evidence.push("organization-beside-name");
  if (own.some((id) => organizations.has(id))) evidence.push("organization-in-article");
  // Of somebody who is known for nothing, no trade is another.
  const isStrange = strange !== null && own.length > 0 && evidence.length === 1;
  if (isStrange && !own.some((id) => isBeside(id, strange, lookup, lexicon)))
    evidence.push("another-trade");
  const odds = evidence.reduce((sum, piece) => sum + nameEvidenceRules[piece].weight, 0);
  return { actor, similarity, confidence: Math.min(SUREST, 1 / (1 + Math.exp(-odds))), evidence };
}

function namesRole(role: string, words: ReadonlySet<string>): boolean {
  return role.split(" ").every((word) => words.has(word));
}

/** Days are compared as text; an article without a date excludes nothing. */
export function isHeldOn(
  { from, to }: Pick<Membership, "from" | "to">,
  day: string | null,
): boolean {
  if (day === null) return true;
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** "British" is beside the "British government", "ukrainian" beside the "Government of Ukraine". */
export function isBeside(
  organizationId: string,
  words: ReadonlySet<string>,
  lookup: KnownActors,
  { organizations, titles }: CommonWords,
): boolean {
  const organization = lookup.getActor(organizationId);
  if (organization === null) return false;
  const own = [organization.name, ...organization.aliases]
    .flatMap((name) => foldName(name).split(" "))
    .filter((word) => word.length >= TELLING && !organizations.has(word) && !titles.has(word));
  return [...words].some((word) => own.some((other) => isAkin(other, foldName(word), lookup)));
}

/** Letters of a word that tells one organization from another. */
const TELLING = 4;

/** Whether two words are one, or a country and its adjective: "Ukraine", "Ukrainian". */
export function isAkin(
  a: string,
  b: string,
  { getCountryCode }: Pick<EntityLookup, "getCountryCode">,
): boolean {
  if (a === b) return true;
  const country = getCountryCode(b);
  return country !== null && getCountryCode(a) === country;
}
