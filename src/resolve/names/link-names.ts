import type { Document } from "../../domain/text/document.ts";
import type { Actor, Place } from "../../domain/entity.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { NameEvidence } from "../../domain/rules/name-evidence-rules.ts";
import { inferBy, type NameRule } from "../../domain/rules/resolution-rules.ts";
import { roundShare } from "../../domain/identity/round-share.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import { judgeNames, type JudgedName } from "./judge-names.ts";
import { findListedNames, type ListedNames, type PossibleBearer } from "./listed-names.ts";
import type { Bearer, NameMention } from "../../names/name-mention.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import type { SupportLexicon } from "./other-trade.ts";
import { keepSupported } from "./supported-links.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** A name in the text and the known entities that it may stand for. */
export interface NameLink extends Span {
  /** The actor of that name, known or met in this article; `null` where only a place bears it. */
  readonly actor: Actor | null;
  /** Every place of that name; more than one where the name is ambiguous. */
  readonly places: readonly Place[];
  readonly rule: NameRule;
  readonly confidence: number;
}

type InferredName = Pick<NameLink, "rule" | "confidence">;

/** A name in the text that resembles a known person's, and what speaks for their being one. */
export interface NameCandidate extends Span {
  readonly actor: Actor;
  readonly similarity: number;
  readonly confidence: number;
  readonly evidence: readonly NameEvidence[];
  /** The evidence was enough to link the name; otherwise a person decides. */
  readonly isLinked: boolean;
}

export interface LinkedNames {
  readonly links: readonly NameLink[];
  /** Once for each way of writing a name, where it stands first. In text order. */
  readonly candidates: readonly NameCandidate[];
}

/**
 * Links the names of an article to the registry: by the longest registered name, by a spelling near
 * one, by an acronym that the article explains, and by a surname once the whole name was given. In
 * text order.
 *
 * A name that only resembles a known one is linked where all evidence together is strong, and is a
 * candidate where it is not; see `weighName`. A registered name inside a longer unknown one ("Melania Trump", "Washington Post") is not linked.
 */
export function linkNames(
  read: ReadUnits,
  names: readonly NameMention[],
  lookup: EntityLookup,
  publishedOn: string | null,
  lexicon: SupportLexicon,
): LinkedNames {
  const { document } = read;
  const { written, shared } = settleShared(findRegisteredNames(document, names, lookup));
  const registered = keepSupported(written, { read, names, lookup, lexicon });
  const known = new Set(registered.map(({ start }) => start));
  const byStart = new Map<number, NameMention>();
  for (const name of names) byStart.set(name.start, name);
  const isStrangers = ({ start }: Span): boolean => {
    const name = byStart.get(start);
    return name !== undefined && isShort(name) && !known.has(name.bearer.whole.start);
  };
  const unsupported = new Map(
    written.filter(({ start }) => !known.has(start)).map(({ start, actor }) => [start, actor]),
  );
  const links = dropNamesakes(document, names, registered, isStrangers);
  const linked = collectLinked(document, links);
  const add = (name: NameSpan, actor: Actor, inferred: InferredName): void => {
    const link = buildLink(name, actor, [], inferred);
    links.push(link);
    linked.add(link);
  };
  const isKnown = (name: Span): boolean => linked.holds(name) || unsupported.has(name.start);
  const unknown = names.filter(
    (name) => !isKnown(name) && !name.isOrganization && !isStrangers(name),
  );
  const judged = judgeNames(read, unknown, links, { lookup, publishedOn, lexicon });
  for (const { name, best, isSure } of judged)
    if (isSure) {
      const rule = best.evidence.includes("name-initials") ? "initials" : "respelled-name";
      add(name, best.actor, { rule, confidence: best.confidence });
    }
  const listed = findListedNames(read, { names, links, isKnown }, { lookup, publishedOn, lexicon });
  for (const { name, actor, confidence } of listed.found)
    add(name, actor, { rule: "listed-name", confidence });
  const bearers = new Map<Bearer, NameLink>();
  for (const link of links) {
    const name = byStart.get(link.start);
    if (link.actor !== null && name?.end === link.end && !isShort(name))
      bearers.set(name.bearer, link);
  }
  for (const name of names) {
    const whole = linked.holds(name) ? undefined : bearers.get(name.bearer);
    if (whole?.actor == null || unsupported.get(name.start) === whole.actor) continue;
    add(name, whole.actor, inferShort(whole));
  }
  return {
    links: links.sort((a, b) => a.start - b.start),
    candidates: listCandidates(shared, judged, listed),
  };
}

/** How sure a short name is by the whole one that it is short for. */
function inferShort({ actor, rule, confidence }: NameLink): InferredName {
  const inferred = inferBy(actor?.type === "PERSON" ? "surname" : "acronym");
  return rule === "listed-name"
    ? { ...inferred, confidence: Math.min(inferred.confidence, confidence) }
    : inferred;
}

/** Whether a name is short for another one of the article. */
function isShort({ folded, bearer }: NameMention): boolean {
  return folded !== bearer.folded;
}

/** Which words are linked already, of some names and those that are added. */
function collectLinked(
  document: Document,
  links: readonly NameLink[],
): { readonly add: (link: NameLink) => void; readonly holds: (name: Span) => boolean } {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const add = (link: Span): void => {
    for (const { start, end } of findTokens(document, link)) {
      starts.add(start);
      ends.add(end);
    }
  };
  links.forEach(add);
  return { add, holds: ({ start, end }) => starts.has(start) || ends.has(end) };
}

/** The names for a person to look at, in text order; each for the reason that leads to the name itself. */
function listCandidates(
  shared: readonly NameCandidate[],
  judged: readonly JudgedName[],
  { found, possible }: ListedNames,
): NameCandidate[] {
  const settled = new Set([...shared, ...found.map(({ name }) => name)].map(({ start }) => start));
  return [
    ...shared,
    ...judged.flatMap(listCandidate).filter(({ start }) => !settled.has(start)),
    ...possible.map(buildPossible),
  ].sort((a, b) => a.start - b.start);
}

/** A name for a person to look at, where it stands first. */
function listCandidate({ name, best, isSure, isFirst }: JudgedName): NameCandidate[] {
  const { actor, similarity, evidence } = best;
  // What differs in no letter that matters needs nobody's eye.
  const isPlain = isSure && PLAIN.some((piece) => evidence.includes(piece));
  if (!isFirst || isPlain) return [];
  const { start, end } = name;
  const confidence = roundShare(best.confidence);
  return [{ start, end, actor, similarity, evidence, confidence, isLinked: isSure }];
}

/** One of those whom a name of imported lists may mean, for a person to look at. */
function buildPossible({
  name: { start, end },
  confidence,
  ...bearer
}: PossibleBearer): NameCandidate {
  return { start, end, ...bearer, confidence: roundShare(confidence), isLinked: false };
}

const PLAIN: readonly NameEvidence[] = ["name-same", "name-initials"];

/** A name that stands for an actor, or for one of some places; the confidence to two digits. */
export function buildLink(
  { start, end }: Span,
  actor: Actor | null,
  places: readonly Place[],
  { rule, confidence }: InferredName,
): NameLink {
  return { start, end, actor, places, rule, confidence: roundShare(confidence) };
}

function findRegisteredNames(
  document: Document,
  names: readonly NameSpan[],
  lookup: EntityLookup,
): RegisteredName[] {
  const runs = collectRuns(document, names);
  const found: RegisteredName[] = [];
  for (const sentence of document.sentences) {
    const kind = document.paragraphs[sentence.paragraph]?.kind;
    if (kind === "CAPTION" || kind === "BOILERPLATE") continue;
    const words = listNameWords(document, sentence);
    const lastCapital = words.findLastIndex(({ isCapital }) => isCapital);
    for (let first = 0; first <= lastCapital; first++) {
      const longest = findLongestName(words, first, runs, lookup);
      if (longest === null) continue;
      found.push(longest);
      first = longest.last;
    }
  }
  return found;
}

/** A registered name, and all actors that have it. */
interface RegisteredName {
  readonly link: NameLink;
  readonly actors: readonly Actor[];
}

/**
 * Of several registered actors of one name, it means the one whom the article gives by another name, too.
 * Where that does not tell, it means none of them, and a person decides.
 */
function settleShared(found: readonly RegisteredName[]): {
  readonly written: readonly NameLink[];
  readonly shared: readonly NameCandidate[];
} {
  const given = new Set(found.flatMap(({ actors }) => (actors.length === 1 ? actors[0]!.id : [])));
  const written: NameLink[] = [];
  const shared = new Map<string, NameCandidate[]>();
  for (const { link, actors } of found) {
    if (actors.length < 2) {
      written.push(link);
      continue;
    }
    const [actor, ...others] = actors.filter(({ id }) => given.has(id));
    if (actor !== undefined && others.length === 0) written.push({ ...link, actor });
    else if (link.places.length > 0) written.push({ ...link, actor: null });
    else {
      const ids = actors.map(({ id }) => id).join(" ");
      const build = (one: Actor): NameCandidate => buildShared(link, one, actors.length);
      if (!shared.has(ids)) shared.set(ids, actors.map(build));
    }
  }
  return { written, shared: [...shared.values()].flat() };
}

function buildShared({ start, end }: NameLink, actor: Actor, count: number): NameCandidate {
  const confidence = roundShare(1 / count);
  return { start, end, actor, similarity: 1, confidence, evidence: ["name-same"], isLinked: false };
}

/** The longest registered name that begins at a word, and which word is its last. */
function findLongestName(
  words: readonly NameWord[],
  first: number,
  runs: NameRuns,
  lookup: EntityLookup,
): (RegisteredName & { readonly last: number }) | null {
  const { start, folded } = words[first]!;
  let best: (RegisteredName & { readonly last: number }) | null = null;
  let name = folded;
  let hasCapital = false;
  for (let last = first; last < words.length && lookup.startsName(name); last++) {
    const word = words[last]!;
    if (last > first) name += ` ${word.folded}`;
    hasCapital ||= word.isCapital;
    const span = { start, end: word.end };
    // "government of Krasnodar region" is a name, "us" is none.
    if (!hasCapital || cutsName(span, runs)) continue;
    const actors = lookup.findActors(name);
    const places = lookup.findPlaces(name);
    if (actors.length === 0 && places.length === 0) continue;
    const link = buildLink(span, actors[0] ?? null, places, inferBy("registered-name"));
    best = { link, actors, last };
  }
  return best;
}

/** A word as names are compared. */
interface NameWord extends Span {
  readonly folded: string;
  readonly isCapital: boolean;
}

/** The words in a span that names are made of: no punctuation and no possessive endings. */
function listNameWords(document: Document, span: Span): NameWord[] {
  const words: NameWord[] = [];
  for (const { start, end, text, normal } of findTokens(document, span)) {
    const folded = foldName(normal);
    if (folded === "" || folded === "s") continue;
    words.push({ start, end, folded, isCapital: startsWithCapital(text) });
  }
  return words;
}

/** Where the name ends that a word opens or goes on with, and where it begins. */
interface NameRuns {
  readonly byStart: ReadonlyMap<number, NameSpan>;
  readonly byEnd: ReadonlyMap<number, NameSpan>;
}

function collectRuns(document: Document, names: readonly NameSpan[]): NameRuns {
  const byStart = new Map<number, NameSpan>();
  const byEnd = new Map<number, NameSpan>();
  for (const name of names) {
    for (const { start, end } of findTokens(document, name)) {
      byStart.set(start, name);
      byEnd.set(end, name);
    }
  }
  return { byStart, byEnd };
}

/** Whether a span is only a part of one longer name. */
function cutsName({ start, end }: Span, { byStart, byEnd }: NameRuns): boolean {
  const opening = byStart.get(start);
  const closing = byEnd.get(end);
  return (
    (opening !== undefined && opening.start < start) || (closing !== undefined && closing.end > end)
  );
}

/**
 * Without the surnames that a registered person shares with somebody whose whole name the article
 * gives, where it never gives the registered one's: in an article on Bo Karpenko, "Karpenko" is he.
 */
function dropNamesakes(
  document: Document,
  names: readonly NameSpan[],
  links: readonly NameLink[],
  isStrangers: (span: Span) => boolean,
): NameLink[] {
  const titled = new Set(names.filter((name) => name.titled).map(({ start }) => start));
  const isBare = (link: NameLink): boolean =>
    link.actor?.type === "PERSON" &&
    findTokens(document, link).length === 1 &&
    !titled.has(link.start);
  const given = new Set(links.filter((link) => !isBare(link)).map(({ actor }) => actor?.id));
  return links.filter((link) => !isBare(link) || given.has(link.actor?.id) || !isStrangers(link));
}
