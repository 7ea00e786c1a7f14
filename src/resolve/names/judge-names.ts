import { groupBy } from "../../domain/group-by.ts";
import type { Actor, Place } from "../../domain/entity.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { nameSuffixes } from "../../domain/names/name-suffixes.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { LEAD, SURE, WORTH_A_LOOK } from "../../domain/rules/name-evidence-rules.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import { describeName } from "../../names/name-descriptions.ts";
import { listStrangeWords, type SupportLexicon } from "./other-trade.ts";
import { type NameSurroundings, type WeighedActor, weighName } from "./name-evidence.ts";

/** A name of the article and the known person whom it most likely means. */
export interface JudgedName {
  readonly name: NameSpan;
  readonly best: WeighedActor;
  /** Likely enough to be linked, with no other person nearly as likely. */
  readonly isSure: boolean;
  /** Here the article writes the name so for the first time. */
  readonly isFirst: boolean;
}

/** Whom a name may stand for. */
export interface LinkedEntity {
  readonly actor: Actor | null;
  readonly places: readonly Place[];
}

interface Known {
  readonly lookup: EntityLookup;
  readonly publishedOn: string | null;
  readonly lexicon: SupportLexicon;
}

/**
 * Weighs the names of an article that are not registered but resemble a registered one, each once for
 * all places where it stands, so that a role beside one of them counts for all. In text order.
 */
export function judgeNames(
  read: ReadUnits,
  names: readonly NameSpan[],
  links: readonly LinkedEntity[],
  { lookup, publishedOn, lexicon }: Known,
): JudgedName[] {
  const spellings = groupBy(names, ({ start, end }) => [read.document.text.slice(start, end)]);
  const organizations = listOrganizations(links);
  const judged: JudgedName[] = [];
  for (const [words, places] of spellings) {
    const similar = lookup.findSimilarPersons(words).filter(({ actor }) => hasSuffix(actor, words));
    if (similar.length === 0) continue;
    const beside = new Set(places.flatMap((name) => describeName(read, name, lexicon).words));
    const surroundings: NameSurroundings = {
      words: beside,
      organizations,
      strange: listStrangeWords(read, places[0]!, lexicon),
      publishedOn,
    };
    const [best, second] = similar
      .map((person) => weighName(person, surroundings, lookup, lexicon))
      .sort((a, b) => b.confidence - a.confidence || (a.actor.id < b.actor.id ? -1 : 1));
    if (best === undefined || best.confidence < WORTH_A_LOOK) continue;
    const isSure = best.confidence >= SURE && best.confidence - (second?.confidence ?? 0) >= LEAD;
    for (const name of places) judged.push({ name, best, isSure, isFirst: name === places[0] });
  }
  return judged.sort((a, b) => a.name.start - b.name.start);
}

/** "Ada Okoye Jr." is not Ada Okoye, unless she is called so elsewhere. */
function hasSuffix({ name, aliases }: Actor, written: string): boolean {
  const suffix = readSuffix(written);
  return [name, ...aliases].some((own) => readSuffix(own) === suffix);
}

function readSuffix(name: string): string | undefined {
  const words = foldName(name).split(" ");
  return words.length > 1 ? nameSuffixes.get(words.at(-1)!) : undefined;
}

/** Ids of the organizations that some names mean, or that those whom they mean belong to. */
export function listOrganizations(links: readonly LinkedEntity[]): Set<string> {
  const organizations = new Set<string>();
  for (const { actor, places } of links) {
    for (const { organizationId } of actor?.memberOf ?? []) organizations.add(organizationId);
    if (actor?.type === "ORGANIZATION") organizations.add(actor.id);
    for (const { standsFor } of places) if (standsFor !== null) organizations.add(standsFor);
  }
  return organizations;
}
