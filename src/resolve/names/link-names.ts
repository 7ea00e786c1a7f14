import type { Document, Token } from "../../domain/text/document.ts";
import type { Actor, Place } from "../../domain/entity.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { NameEvidence } from "../../domain/rules/name-evidence-rules.ts";
import { inferBy, type NameRule } from "../../domain/rules/resolution-rules.ts";
import { roundShare } from "../../domain/identity/round-share.ts";
import type { Span } from "../../domain/text/span.ts";
import { judgeNames, type JudgedName } from "./judge-names.ts";
import { indexWholeNames } from "./whole-names.ts";
import { indexAcronyms } from "./acronyms.ts";
import type { NameSpan } from "../../extract/phrases/name-spans.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";

/** A name in the text and the known entities that it may stand for. */
export interface NameLink extends Span {
  readonly firstToken: number;
  readonly endToken: number;
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
  document: Document,
  names: readonly NameSpan[],
  lookup: EntityLookup,
  publishedOn: string | null,
  lexicon: NameLexicon,
): LinkedNames {
  const registered = findRegisteredNames(document, names, lookup);
  const known = new Set(registered.map(({ firstToken }) => firstToken));
  const strangers = indexWholeNames(
    document,
    names.filter(({ firstToken }) => !known.has(firstToken)),
  );
  const isStrangers = ({ start, end }: Span): boolean =>
    strangers.has(foldName(document.text.slice(start, end)));
  const links = dropNamesakes(names, registered, isStrangers);
  const linkedTokens = new Set<number>();
  const markLinked = ({ firstToken, endToken }: NameLink): void => {
    for (let index = firstToken; index < endToken; index++) linkedTokens.add(index);
  };
  links.forEach(markLinked);
  const isLinked = ({ firstToken, endToken }: NameSpan): boolean =>
    linkedTokens.has(firstToken) || linkedTokens.has(endToken - 1);
  const add = (name: NameSpan, actor: Actor, inferred: InferredName): void => {
    const link = buildLink(name, actor, [], inferred);
    links.push(link);
    markLinked(link);
  };
  const unknown = names.filter(
    (name) => !isLinked(name) && !name.isOrganization && !isStrangers(name),
  );
  const judged = judgeNames(document, unknown, links, { lookup, publishedOn, lexicon });
  for (const { name, best, isSure } of judged)
    if (isSure) {
      const rule = best.evidence.includes("name-initials") ? "initials" : "respelled-name";
      add(name, best.actor, { rule, confidence: best.confidence });
    }
  const byAcronym = indexAcronyms(document, links);
  for (const name of names) {
    if (isLinked(name)) continue;
    const whole = byAcronym.get(foldName(document.text.slice(name.start, name.end)));
    if (whole?.actor != null) add(name, whole.actor, inferBy("acronym"));
  }
  const bySurname = indexSurnames(document, links);
  for (const name of names) {
    if (name.wordCount !== 1 || isLinked(name)) continue;
    const actor = bySurname.get(foldName(document.text.slice(name.start, name.end)));
    if (actor !== undefined) add(name, actor, inferBy("surname"));
  }
  return {
    links: links.sort((a, b) => a.start - b.start),
    candidates: judged.flatMap(listCandidate),
  };
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
  { start, end, firstToken, endToken }: Span & { firstToken: number; endToken: number },
  actor: Actor | null,
  places: readonly Place[],
  { rule, confidence }: InferredName,
): NameLink {
  return {
    start,
    end,
    firstToken,
    endToken,
    actor,
    places,
    rule,
    confidence: roundShare(confidence),
  };
}

function findRegisteredNames(
  document: Document,
  names: readonly NameSpan[],
  lookup: EntityLookup,
): NameLink[] {
  const { tokens } = document;
  const runAt = new Map<number, NameSpan>();
  for (const name of names) {
    for (let index = name.firstToken; index < name.endToken; index++) runAt.set(index, name);
  }
  const links: NameLink[] = [];
  for (const { firstToken, endToken, paragraph } of document.sentences) {
    const kind = document.paragraphs[paragraph]?.kind;
    if (kind === "CAPTION" || kind === "BOILERPLATE") continue;
    for (let first = firstToken; first < endToken; first++) {
      let best: NameLink | null = null;
      let name = foldWord(tokens[first]!);
      let hasCapital = false;
      for (let end = first + 1; end <= endToken && lookup.startsName(name); end++) {
        if (end > first + 1) {
          const word = foldWord(tokens[end - 1]!);
          if (word === "") continue;
          name += ` ${word}`;
        }
        hasCapital ||= /^\p{Lu}/u.test(tokens[end - 1]!.text);
        // "government of Krasnodar region" is a name, "us" is none.
        if (!hasCapital || cutsName(first, end, runAt)) continue;
        const actor = lookup.findActors(name)[0] ?? null;
        const places = lookup.findPlaces(name);
        if (actor === null && places.length === 0) continue;
        const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
        const found = { ...span, firstToken: first, endToken: end };
        best = buildLink(found, actor, places, inferBy("registered-name"));
      }
      if (best === null) continue;
      links.push(best);
      first = best.endToken - 1;
    }
  }
  return links;
}

/**
 * Without the surnames that a registered person shares with somebody whose whole name the article
 * gives, where it never gives the registered one's: in an article on Bo Karpenko, "Karpenko" is he.
 */
function dropNamesakes(
  names: readonly NameSpan[],
  links: readonly NameLink[],
  isStrangers: (span: Span) => boolean,
): NameLink[] {
  const titled = new Set(names.filter((name) => name.titled).map(({ firstToken }) => firstToken));
  const isBare = ({ actor, firstToken, endToken }: NameLink): boolean =>
    actor?.type === "PERSON" && endToken === firstToken + 1 && !titled.has(firstToken);
  const given = new Set(links.filter((link) => !isBare(link)).map(({ actor }) => actor?.id));
  return links.filter((link) => !isBare(link) || given.has(link.actor?.id) || !isStrangers(link));
}

/** A token as names are compared; nothing for punctuation and possessive endings. */
function foldWord({ text }: Token): string {
  const folded = foldName(text);
  return folded === "s" ? "" : folded;
}

/** Whether the tokens `[first, end)` are only a part of one longer name. */
function cutsName(first: number, end: number, runAt: ReadonlyMap<number, NameSpan>): boolean {
  const opening = runAt.get(first);
  const closing = runAt.get(end - 1);
  return (
    (opening !== undefined && opening.firstToken < first) ||
    (closing !== undefined && closing.endToken > end)
  );
}

function indexSurnames(document: Document, links: readonly NameLink[]): Map<string, Actor> {
  const actors = new Map<string, Actor>();
  for (const { actor, start, end } of links) {
    if (actor?.type !== "PERSON") continue;
    const surname = foldName(document.text.slice(start, end)).split(" ").at(-1) ?? "";
    if (!actors.has(surname)) actors.set(surname, actor);
  }
  return actors;
}
