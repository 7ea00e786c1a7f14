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
import type { Bearer, NameMention } from "../../names/article-names.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import type { SupportLexicon } from "./other-trade.ts";
import { keepSupported } from "./supported-links.ts";

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
  const written = findRegisteredNames(document, names, lookup);
  const registered = keepSupported(written, { read, names, lookup, lexicon });
  const known = new Set(registered.map(({ start }) => start));
  const byStart = new Map(names.map((name) => [name.start, name]));
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
  const unknown = names.filter(
    (name) =>
      !linked.holds(name) &&
      !name.isOrganization &&
      !isStrangers(name) &&
      !unsupported.has(name.start),
  );
  const judged = judgeNames(read, unknown, links, { lookup, publishedOn, lexicon });
  for (const { name, best, isSure } of judged)
    if (isSure) {
      const rule = best.evidence.includes("name-initials") ? "initials" : "respelled-name";
      add(name, best.actor, { rule, confidence: best.confidence });
    }
  const bearers = new Map<Bearer, Actor>();
  for (const { actor, start, end } of links) {
    const name = byStart.get(start);
    if (actor !== null && name?.end === end && !isShort(name)) bearers.set(name.bearer, actor);
  }
  for (const name of names) {
    const actor = linked.holds(name) ? undefined : bearers.get(name.bearer);
    if (actor === undefined || unsupported.get(name.start) === actor) continue;
    add(name, actor, inferBy(actor.type === "PERSON" ? "surname" : "acronym"));
  }
  return {
    links: links.sort((a, b) => a.start - b.start),
    candidates: judged.flatMap(listCandidate),
  };
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
): NameLink[] {
  const runs = collectRuns(document, names);
  const links: NameLink[] = [];
  for (const sentence of document.sentences) {
    const kind = document.paragraphs[sentence.paragraph]?.kind;
    if (kind === "CAPTION" || kind === "BOILERPLATE") continue;
    const words = listNameWords(document, sentence);
    for (let first = 0; first < words.length; first++) {
      const found = findLongestName(words, first, runs, lookup);
      if (found === null) continue;
      links.push(found.link);
      first = found.last;
    }
  }
  return links;
}

/** The longest registered name that begins at a word, and where its last word stands. */
function findLongestName(
  words: readonly NameWord[],
  first: number,
  runs: NameRuns,
  lookup: EntityLookup,
): { readonly link: NameLink; readonly last: number } | null {
  const { start, folded } = words[first]!;
  let best: { readonly link: NameLink; readonly last: number } | null = null;
  let name = folded;
  let hasCapital = false;
  for (let last = first; last < words.length && lookup.startsName(name); last++) {
    const word = words[last]!;
    if (last > first) name += ` ${word.folded}`;
    hasCapital ||= word.isCapital;
    const span = { start, end: word.end };
    // "government of Krasnodar region" is a name, "us" is none.
    if (!hasCapital || cutsName(span, runs)) continue;
    const actor = lookup.findActors(name)[0] ?? null;
    const places = lookup.findPlaces(name);
    if (actor === null && places.length === 0) continue;
    best = { link: buildLink(span, actor, places, inferBy("registered-name")), last };
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
  return findTokens(document, span).flatMap(({ start, end, text }) => {
    const folded = foldName(text);
    return folded === "" || folded === "s"
      ? []
      : [{ start, end, folded, isCapital: /^\p{Lu}/u.test(text) }];
  });
}

/** Where the name ends that a word opens or goes on with, and where it begins. */
interface NameRuns {
  readonly byStart: ReadonlyMap<number, NameSpan>;
  readonly byEnd: ReadonlyMap<number, NameSpan>;
}

function collectRuns(document: Document, names: readonly NameSpan[]): NameRuns {
  const words = names.flatMap((name) =>
    findTokens(document, name).map(({ start, end }) => ({ start, end, name })),
  );
  return {
    byStart: new Map(words.map(({ start, name }) => [start, name])),
    byEnd: new Map(words.map(({ end, name }) => [end, name])),
  };
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
