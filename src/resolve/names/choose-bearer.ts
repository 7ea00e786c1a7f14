import type { Gender } from "../../domain/entity.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import {
  type NameEvidence,
  nameEvidenceRules,
  SUREST,
} from "../../domain/rules/name-evidence-rules.ts";
import type { Bearers, WorldActor } from "../../domain/world-actor.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";
import { isBeside, isHeldOn, type NameSurroundings, type WeighedActor } from "./name-evidence.ts";

/** What an article tells of the bearer of a name, at all places of the name. */
export interface BearerSurroundings extends Omit<NameSurroundings, "strange"> {
  /** What it calls the bearer, lower case: "mayor"; courtesies are none. */
  readonly nouns: readonly string[];
  readonly age: number | null;
  readonly gender: Gender | null;
  /** Codes of the countries beside the name. */
  readonly countriesBeside: ReadonlySet<string>;
  /** Codes of the countries of the article. */
  readonly countries: ReadonlySet<string>;
  /** The names of the article, folded. */
  readonly names: ReadonlySet<string>;
  /** The name is of one word, or a place's as well: by itself it tells nothing. */
  readonly isWeak: boolean;
}

/** The bearer whom a name means, and those whom it may mean where that stays open, the likeliest first. */
export interface BearerChoice {
  readonly chosen: WeighedActor | null;
  readonly possible: readonly WeighedActor[];
}

interface Known {
  readonly lookup: Pick<EntityLookup, "getActor" | "getCountryCode">;
  readonly lexicon: NameLexicon;
}

/**
 * Chooses among the actors of imported lists who bear a name.
 *
 * To take two for one is worse than to leave one open: whoever the article says something of that the
 * list contradicts, or does not confirm though it tells such things, is not meant. Of several who are
 * left, one is chosen where the article says their office, organization, age or country.
 */
export function chooseBearer(
  { known, hasMore }: Bearers,
  surroundings: BearerSurroundings,
  { lookup, lexicon }: Known,
): BearerChoice {
  const weighed = known.flatMap((bearer) => {
    const evidence = weighBearer(bearer, surroundings, { lookup, lexicon });
    return evidence === null ? [] : [{ bearer, evidence }];
  });
  const found = hasMore ? null : chooseWeighed(weighed, known.length, surroundings);
  const shared: NameEvidence[] = known.length > 1 ? ["name-shared"] : [];
  const build = ({ bearer, evidence }: Weighed): WeighedActor =>
    buildWeighed(bearer, [...evidence, ...shared]);
  return {
    chosen: found === null ? null : build(found),
    possible: weighed.map(build).sort((a, b) => b.confidence - a.confidence || compareIds(a, b)),
  };
}

interface Weighed {
  readonly bearer: WorldActor;
  readonly evidence: readonly NameEvidence[];
}

function chooseWeighed(
  weighed: readonly Weighed[],
  bearerCount: number,
  surroundings: BearerSurroundings,
): Weighed | null {
  const strong = weighed.filter(({ evidence }) => evidence.some((piece) => STRONG.has(piece)));
  if (strong.length === 1) return strong[0]!;
  if (strong.length > 1 || surroundings.isWeak) return null;
  const [first, ...others] = weighed;
  if (first === undefined) return null;
  if (others.length > 0) return chooseByCountry(weighed, surroundings);
  // That the others of the name are out does not tell that this one is meant.
  const isSupported = first.evidence.some((piece) => !PLAIN.has(piece));
  return isSupported || (bearerCount === 1 && mayLive(first.bearer, surroundings)) ? first : null;
}

/** They confirm nobody. */
const PLAIN: ReadonlySet<NameEvidence> = new Set(["name-listed", "role-at-another-time"]);

const STRONG: ReadonlySet<NameEvidence> = new Set([
  "role",
  "age",
  "organization-beside-name",
  "organization-in-article",
] as const);

/** The only one from a country of the article, where it is known of all others that they are not. */
function chooseByCountry(
  weighed: readonly Weighed[],
  { countries }: BearerSurroundings,
): Weighed | null {
  const [only, ...more] = weighed.filter(({ bearer }) =>
    bearer.countries.some((code) => countries.has(code)),
  );
  const isTold = weighed.every(({ bearer }) => bearer.countries.length > 0);
  if (only === undefined || more.length > 0 || !isTold) return null;
  return { ...only, evidence: [...only.evidence, "country-in-article"] };
}

/** Years that hardly anybody lives longer than in public. */
const LONGEST_LIFE = 100;

/** A name alone is not that of somebody who was dead or would be a hundred when the article was written. */
function mayLive({ bornIn, diedIn }: WorldActor, { publishedOn }: BearerSurroundings): boolean {
  if (publishedOn === null) return diedIn === null;
  const year = Number(publishedOn.slice(0, 4));
  return (diedIn ?? year) + 1 >= year && year - (bornIn ?? year) <= LONGEST_LIFE;
}

function buildWeighed({ actor }: WorldActor, evidence: readonly NameEvidence[]): WeighedActor {
  const odds = evidence.reduce((sum, piece) => sum + nameEvidenceRules[piece].weight, 0);
  const confidence = Math.min(SUREST, 1 / (1 + Math.exp(-odds)));
  return { actor, similarity: 1, confidence, evidence };
}

function compareIds(a: WeighedActor, b: WeighedActor): number {
  return a.actor.id < b.actor.id ? -1 : 1;
}

/** What speaks for a bearer; `null` where something speaks against them. */
function weighBearer(
  bearer: WorldActor,
  surroundings: BearerSurroundings,
  known: Known,
): NameEvidence[] | null {
  const pieces = [
    weighGender(bearer, surroundings),
    weighAge(bearer, surroundings),
    weighCountry(bearer, surroundings),
    weighRole(bearer, surroundings, known.lexicon),
  ];
  if (pieces.includes("contradicted")) return null;
  const found = pieces.filter((piece) => piece !== null && piece !== "contradicted");
  return ["name-listed", ...found, ...weighOrganizations(bearer, surroundings, known)];
}

/** `null` where nothing is told. */
type Piece = NameEvidence | "contradicted" | null;

function weighGender({ actor }: WorldActor, { gender }: BearerSurroundings): Piece {
  const isOther = gender !== null && actor.gender !== undefined && actor.gender !== gender;
  return isOther ? "contradicted" : null;
}

/** By an age the news tells who nobody knows: one that the list does not confirm is another's. */
function weighAge({ bornIn }: WorldActor, { age, publishedOn }: BearerSurroundings): Piece {
  if (age === null) return null;
  if (bornIn === null || publishedOn === null) return "contradicted";
  const years = Number(publishedOn.slice(0, 4)) - bornIn;
  return years === age || years === age + 1 ? "age" : "contradicted";
}

function weighCountry({ countries }: WorldActor, { countriesBeside }: BearerSurroundings): Piece {
  if (countries.length === 0 || countriesBeside.size === 0) return null;
  const isTheirs = countries.some((code) => countriesBeside.has(code));
  return isTheirs ? "country-beside-name" : "contradicted";
}

/**
 * What the article calls a person must be among what the list does. Where the list tells nothing of
 * that kind, a title may be theirs; a baker is somebody else.
 */
function weighRole(
  { actor, offices }: WorldActor,
  { nouns, words, publishedOn }: BearerSurroundings,
  { titles, former, bearers: { callings } }: NameLexicon,
): Piece {
  if (nouns.length === 0 || actor.type !== "PERSON") return null;
  const roles = [
    ...offices,
    ...actor.memberOf.flatMap(({ role, ...days }) =>
      role === null ? [] : [{ ...days, title: role }],
    ),
    ...(actor.description === null ? [] : [{ title: actor.description }]),
  ];
  if (roles.length === 0) return nouns.every((noun) => titles.has(noun)) ? null : "contradicted";
  const own = roles.filter(({ title }) =>
    foldName(title)
      .split(" ")
      .some((word) => nouns.some((noun) => noun === word || callings.get(word)?.includes(noun))),
  );
  if (own.length === 0) return "contradicted";
  const isFormer = [...former].some((word) => words.has(word));
  const isHeld = isFormer || own.some((role) => isHeldOn(role, publishedOn));
  return isHeld ? "role" : "role-at-another-time";
}

function weighOrganizations(
  { actor }: WorldActor,
  { words, organizations, names }: BearerSurroundings,
  { lookup, lexicon }: Known,
): NameEvidence[] {
  const own = [...new Set(actor.memberOf.map(({ organizationId }) => organizationId))];
  const evidence: NameEvidence[] = [];
  if (own.some((id) => isBeside(id, words, lookup, lexicon)))
    evidence.push("organization-beside-name");
  const isNamed = (id: string): boolean => {
    if (organizations.has(id)) return true;
    const organization = lookup.getActor(id);
    return (
      organization !== null &&
      [organization.name, ...organization.aliases].some((name) => names.has(foldName(name)))
    );
  };
  if (own.some(isNamed)) evidence.push("organization-in-article");
  return evidence;
}
