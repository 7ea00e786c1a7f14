import {
  type Actor,
  type ActorType,
  type Entity,
  type EntityType,
  type Place,
  isPlace,
} from "../domain/entity.ts";
import { joinRetellings } from "../domain/claims/join-retellings.ts";
import type { Identities } from "../domain/identity/identities.ts";
import { buildStatementKey, readDerivedType } from "../domain/ids.ts";
import type { EntityLookup } from "../domain/ports.ts";
import { inferBy } from "../domain/rules/resolution-rules.ts";
import type {
  AddresseeMention,
  EntityMention,
  Quotation,
  Speaker,
} from "../domain/statements/quotation.ts";
import type { Reading } from "../domain/reading.ts";
import { removeMarkup } from "../text/markup.ts";

type Lookup = Pick<EntityLookup, "getActor" | "getPlace">;

/**
 * Gives the quotations of an article the entities that people decided on, in place of those that the
 * rules chose. The rules' choice stays beside it, as `resolvedId`.
 *
 * Needs the article, the registry and the decisions, as reading needs the first two.
 */
export function applyDecisions(reading: Reading, identities: Identities, lookup: Lookup): Reading {
  if (identities.decisionCount === 0) return reading;
  const resolved = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const entities = new Map<string, Entity>();
  const add = (entity: Entity): void => {
    if (entities.has(entity.id)) return;
    const linked = linkToJoined(entity, identities);
    entities.set(entity.id, linked);
    for (const id of listBasis(linked)) {
      const basis = lookup.getActor(id) ?? lookup.getPlace(id) ?? resolved.get(id);
      if (basis != null) add(basis);
    }
  };
  reading.entities.forEach(add);

  let isAnyOverruled = false;
  const quotations = reading.quotations.map((quotation): Quotation => {
    const decideId = (id: string): string =>
      identities.decide(id, reading.article.id, quotation.id);
    const overruled = new Set<string>();
    const decide = <Mention extends EntityMention | Speaker>(mention: Mention): Mention => {
      const id = decideId(mention.id);
      if (id === mention.id) return mention;
      overruled.add(id);
      const entity = buildDecided(id, resolved.get(mention.id)!, identities, lookup);
      add(entity);
      return { ...mention, id, name: entity.name, resolvedId: mention.id };
    };
    const given = identities.decideSpeaker(reading.article.id, quotation.id);
    if (given !== null) add(resolved.get(given) ?? buildGiven(given, lookup));
    const said = given === null ? quotation : reattribute(quotation, entities.get(given)!);
    const decided = decideQuotation(said, decide, (id) => entities.get(id)!.type);
    if (overruled.size === 0 && given === null) return quotation;
    isAnyOverruled = true;
    return decided;
  });
  const inOrder = [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return isAnyOverruled
    ? joinRetellings({ ...reading, quotations: rebuildKeys(quotations), entities: inOrder })
    : { ...reading, quotations, entities: inOrder };
}

/** The quotation as another's. For whom its source would have spoken is no matter of the other's. */
function reattribute(quotation: Quotation, { id, name }: Entity): Quotation {
  const { speaker, source, cue, content } = quotation;
  return {
    ...quotation,
    speaker: {
      // Refused for places.
      type: "PERSON",
      id,
      name,
      mention: speaker?.mention ?? source ?? cue ?? content[0]!,
      ...inferBy("reattributed"),
      ...(speaker === null ? {} : { resolvedId: speaker.id }),
    },
    onBehalfOf: null,
    addressees: quotation.addressees.filter((addressee) => addressee.id !== id),
  };
}

function decideQuotation(
  quotation: Quotation,
  decide: <Mention extends EntityMention | Speaker>(mention: Mention) => Mention,
  getType: (id: string) => EntityType,
): Quotation {
  const { onBehalfOf, saidAt } = quotation;
  const decideActor = <Mention extends AddresseeMention | Speaker>(mention: Mention): Mention => {
    const decided = decide(mention);
    // Places are never joined to actors.
    return { ...decided, type: getType(decided.id) as ActorType };
  };
  const speaker = quotation.speaker === null ? null : decideActor(quotation.speaker);
  return {
    ...quotation,
    speaker,
    onBehalfOf: onBehalfOf === null ? null : decide(onBehalfOf),
    saidAt: saidAt === null ? null : decide(saidAt),
    addressees: dropRepeated(quotation.addressees.map(decideActor)),
    about: dropRepeated(quotation.about.map(decide)).filter((about) => about.id !== speaker?.id),
  };
}

/** The keys anew: who became one may have said one thing twice, who were parted have not. */
function rebuildKeys(quotations: readonly Quotation[]): Quotation[] {
  return quotations.map((quotation) => {
    const { id, speaker, mode, content } = quotation;
    // Keys are made of words as a browser shows them, also where markup stands in the article.
    const text = content.map((span) => removeMarkup(span.text).text).join(" ");
    return { ...quotation, statementKey: buildStatementKey(speaker?.id ?? null, text, id, mode) };
  });
}

/** What became one by a decision counts once. */
function dropRepeated<Mention extends EntityMention>(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The entity of an id that a decision gave: the registry's, or one known from articles alone. */
function buildDecided(
  id: string,
  resolved: Entity,
  { splits }: Identities,
  { getActor, getPlace }: Lookup,
): Entity {
  const registered = getActor(id) ?? getPlace(id);
  if (registered !== null) return registered;
  const derived = { id, aliases: [], wikidata: null };
  if (isPlace(resolved)) {
    // All articles must tell the same of it: what is known of the place that it was split off.
    const from = splits.find((split) => split.id === id)?.from ?? resolved.id;
    const { name, kind } = getPlace(from) ?? resolved;
    return {
      ...derived,
      type: "PLACE",
      name,
      kind,
      otherNames: [],
      geonames: null,
      location: null,
      partOf: null,
      standsFor: null,
    } satisfies Place;
  }
  const type = readDerivedType(id);
  return {
    ...derived,
    type: type === "PERSON" || type === "ORGANIZATION" ? type : resolved.type,
    name: resolved.name,
    description: null,
    memberOf: [],
  } satisfies Actor;
}

/** The entity of an id that a decision gave to an article which need not name it. */
function buildGiven(id: string, { getActor }: Lookup): Actor {
  const type = readDerivedType(id) === "ORGANIZATION" ? "ORGANIZATION" : "PERSON";
  // Other articles tell the name of whoever is known from articles alone.
  const derived = { id, type, name: "", aliases: [], wikidata: null, description: null } as const;
  return getActor(id) ?? { ...derived, memberOf: [] };
}

/** The same entity, standing on what became of that on which it stands. */
function linkToJoined(entity: Entity, { getCanonicalId }: Identities): Entity {
  const lead = (id: string | null): string | null => {
    const canonicalId = id === null ? null : getCanonicalId(id);
    return canonicalId === entity.id ? null : canonicalId;
  };
  if (isPlace(entity)) {
    return { ...entity, partOf: lead(entity.partOf), standsFor: lead(entity.standsFor) };
  }
  return {
    ...entity,
    memberOf: entity.memberOf.flatMap(({ organizationId, role }) => {
      const id = lead(organizationId);
      return id === null ? [] : [{ organizationId: id, role }];
    }),
  };
}

function listBasis(entity: Entity): string[] {
  const ids = isPlace(entity)
    ? [entity.partOf, entity.standsFor]
    : entity.memberOf.map(({ organizationId }) => organizationId);
  return ids.filter((id) => id !== null);
}
