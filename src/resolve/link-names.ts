import type { Document } from "../domain/document.ts";
import type { Actor, Place } from "../domain/entity.ts";
import { foldName } from "../domain/name-key.ts";
import type { EntityLookup } from "../domain/ports.ts";
import { overlaps, type Span } from "../domain/span.ts";
import type { NameSpan } from "../extract/name-spans.ts";

/** A name in the text and the known entities that it may stand for. */
export interface NameLink extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** The actor of that name, known or met in this article; `null` where only a place bears it. */
  readonly actor: Actor | null;
  /** Every place of that name; more than one where the name is ambiguous. */
  readonly places: readonly Place[];
  readonly rule: "registered-name" | "respelled-name" | "surname";
  readonly confidence: number;
}

/**
 * Links the names of an article to the registry: by the longest registered name, by a spelling near
 * one, and by a surname once the whole name was given. In text order.
 *
 * A registered name inside a longer unknown one ("Melania Trump", "Washington Post") is not linked.
 */
export function linkNames(
  document: Document,
  names: readonly NameSpan[],
  lookup: EntityLookup,
): NameLink[] {
  const links = findRegisteredNames(document, names, lookup);
  const linked = (span: Span): boolean => links.some((link) => overlaps(link, span));
  for (const name of names) {
    if (linked(name) || name.isOrganization) continue;
    const [best, second] = lookup.findSimilarPersons(document.text.slice(name.start, name.end));
    if (
      best === undefined ||
      best.similarity < NEAR_ENOUGH ||
      best.similarity === second?.similarity
    )
      continue;
    links.push(buildLink(name, best.actor, [], "respelled-name", best.similarity * 0.9));
  }
  const bySurname = indexSurnames(document, links);
  for (const name of names) {
    if (name.wordCount !== 1 || linked(name)) continue;
    const actor = bySurname.get(foldName(document.text.slice(name.start, name.end)));
    if (actor !== undefined) links.push(buildLink(name, actor, [], "surname", 0.85));
  }
  return links.sort((a, b) => a.start - b.start);
}

const NEAR_ENOUGH = 0.75;

function buildLink(
  { start, end, firstToken, endToken }: Span & { firstToken: number; endToken: number },
  actor: Actor | null,
  places: readonly Place[],
  rule: NameLink["rule"],
  confidence: number,
): NameLink {
  return {
    start,
    end,
    firstToken,
    endToken,
    actor,
    places,
    rule,
    confidence: Math.round(confidence * 100) / 100,
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
      if (!/\p{L}/u.test(tokens[first]!.text)) continue;
      const capital = /^\p{Lu}/u.test(tokens[first]!.text);
      let best: NameLink | null = null;
      let name = "";
      let words = 0;
      for (let end = first + 1; end <= endToken && words < lookup.longestName; end++) {
        const word = foldName(tokens[end - 1]!.text);
        if (word === "" || word === "s") continue;
        name = name === "" ? word : `${name} ${word}`;
        words += word.split(" ").length;
        const actor = lookup.findActors(name)[0] ?? null;
        const places = lookup.findPlaces(name);
        if ((actor === null && places.length === 0) || cutsName(first, end, runAt)) continue;
        // "government of Krasnodar region" is a name, "us" is none.
        if (
          !capital &&
          !/\p{Lu}/u.test(document.text.slice(tokens[first]!.start, tokens[end - 1]!.end))
        )
          continue;
        const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
        best = buildLink(
          { ...span, firstToken: first, endToken: end },
          actor,
          places,
          "registered-name",
          0.95,
        );
      }
      if (best === null) continue;
      links.push(best);
      first = best.endToken - 1;
    }
  }
  return links;
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
