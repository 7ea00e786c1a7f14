import type { ActorType } from "../../../domain/entity.ts";
import { ACTOR_LABELS } from "../../actor-labels.ts";
import { type BoundingBox, type Near, checkBox, checkNear } from "../../arguments/place-area.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import type { AskedName } from "../../arguments/find-named.ts";
import type { Arguments, ArgumentValue } from "../argument-value.ts";
import { type Condition, joinWithAnd, leadsTo, startAt } from "./conditions.ts";
import type { Link } from "./links.ts";
import { requireName } from "./bind-name.ts";
import { type PartReaders, listParts, readParts } from "./read-parts.ts";
import { type Cypher, cypher, lines } from "../cypher/cypher.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { writeFragment } from "../cypher/write-fragment.ts";

const { sets, starts, predicates, weights } = fragments;

/** Which actors are asked for. */
export interface ActorWhere {
  readonly id?: string | null;
  /** In any spelling. */
  readonly name?: string | null;
  readonly type?: ActorType | null;
  /** An organization to which they belong. */
  readonly affiliation?: ActorWhere | null;
  readonly country?: PlaceWhere | null;
}

/** Which places are asked for. */
export interface PlaceWhere {
  readonly id?: string | null;
  /** In any spelling. */
  readonly name?: string | null;
  /** Lies inside such a place, at any depth. */
  readonly within?: PlaceWhere | null;
  readonly near?: Near | null;
  readonly bbox?: BoundingBox | null;
}

/** What a statement is about: actors, and places with everything inside them. */
export interface SubjectWhere extends PlaceWhere {
  readonly topic?: string | null;
}

/** The entities that a `where` asks for: in a set that the query makes first, or whatever it holds for. */
export interface SoughtEntities {
  readonly set: Cypher | null;
  readonly holds: (entity: Cypher) => Cypher;
  /** Whether the set holds all places inside others. */
  readonly isSpread?: boolean;
  /** The number of the name by which they are looked for. */
  readonly name?: number;
}

/** One way to ask for entities: as rows where a set begins, and as what holds of those in it. */
interface Criterion {
  readonly rows: (entity: Cypher) => Cypher;
  readonly holds: (entity: Cypher) => Cypher;
  readonly name?: number;
}

export function readActorWhere(
  writer: QueryWriter,
  where: ArgumentValue<ActorWhere>,
): SoughtEntities {
  const type = where.get("type");
  const label = type && writer.bind(type, "String", (value) => ACTOR_LABELS[value]);
  const isOfType = (actor: Cypher) =>
    label === null ? [] : [writeFragment(predicates.actorType, { actor, $label: label })];
  const isActor = (entity: Cypher) => writeFragment(predicates.isActor, { entity });
  const criteria = readParts(writer, where, ACTOR_CRITERIA);
  return seekEntities(writer, "actors", criteria, (actor) => [isActor(actor), ...isOfType(actor)]);
}

export function readPlaceWhere(
  writer: QueryWriter,
  where: ArgumentValue<PlaceWhere>,
): SoughtEntities {
  const isPlace = (entity: Cypher) => writeFragment(predicates.isPlace, { entity });
  const criteria = readParts(writer, where, PLACE_CRITERIA);
  return seekEntities(writer, "places", criteria, (place) => [isPlace(place)]);
}

/** Actors and places; what is asked of places alone, no actor meets. */
export function readSubjectWhere(
  writer: QueryWriter,
  where: ArgumentValue<SubjectWhere>,
): SoughtEntities {
  const ofPlaces = listParts(PLACE_CRITERIA).filter((part) => !(part in SUBJECT_CRITERIA));
  if (ofPlaces.some((part) => where.get(part) !== null)) return readPlaceWhere(writer, where);
  return seekEntities(writer, "subjects", readParts(writer, where, SUBJECT_CRITERIA), () => []);
}

/** The surest first, here and below: a set begins there. What the type asks is asked of each. */
const ACTOR_CRITERIA: PartReaders<ActorWhere, Criterion, Exclude<keyof ActorWhere, "type">> = {
  id: byId,
  name: (writer, name, where) =>
    byName(writer, name, (values) => {
      const type = where.get("type")?.read(values);
      return type == null ? "Actor" : ACTOR_LABELS[type];
    }),
  affiliation: byAffiliation,
  country: byCountry,
};

const PLACE_CRITERIA: PartReaders<PlaceWhere, Criterion> = {
  id: byId,
  name: (writer, name) => byName(writer, name, () => "Place"),
  near: byDistance,
  bbox: byBox,
  within: byContainer,
};

/** What may be asked of actors and places alike. */
const SUBJECT_CRITERIA = {
  id: byId,
  name: (writer, name) => byName(writer, name, () => null),
} satisfies Partial<PartReaders<SubjectWhere, Criterion>>;

/** The link leads from the statement to one of the entities that are sought. */
export function joinedTo(
  { set, isSpread = false, holds }: SoughtEntities,
  link: Link,
  start: { readonly rows: Fragment; readonly weight: Fragment },
): Condition {
  return {
    ...leadsTo(link, holds),
    starts: set === null ? [] : [{ ...startAt(set, start), isSpread }],
  };
}

/** It is one of those that are sought. */
export function amongSought({ set, holds: isSought, name }: SoughtEntities): Condition {
  const ofSet = { rows: starts.entitiesOfSet, weight: weights.counted };
  return {
    holds: isSought,
    starts: set === null ? [] : [startAt(set, ofSet)],
    ...(name === undefined ? {} : { name }),
  };
}

/** What is sought, and all places inside it. */
export function withAllInside(writer: QueryWriter, { set, holds }: SoughtEntities): SoughtEntities {
  if (set === null) return { set, holds };
  const all = writer.addSet("all", (entity) => writeFragment(sets.withAllInside, { set, entity }));
  const isSought = (entity: Cypher) => writeFragment(predicates.entityInSet, { entity, set: all });
  return { set: all, holds: isSought, isSpread: true };
}

function seekEntities(
  writer: QueryWriter,
  base: string,
  criteria: readonly Criterion[],
  check: (entity: Cypher) => readonly Cypher[],
): SoughtEntities {
  const [first, ...others] = criteria;
  if (first === undefined) {
    return { set: null, holds: (entity) => joinWithAnd(check(entity), " AND ") };
  }
  const set = writer.addSet(base, (entity) => {
    const conditions = [...check(entity), ...others.map(({ holds }) => holds(entity))];
    if (conditions.length === 0) return first.rows(entity);
    return lines([
      first.rows(entity),
      cypher`WITH ${entity}`,
      cypher`WHERE ${joinWithAnd(conditions, " AND ")}`,
    ]);
  });
  const name = criteria.find((criterion) => criterion.name !== undefined)?.name;
  const isSought = (entity: Cypher) => writeFragment(predicates.entityInSet, { entity, set });
  return { set, holds: isSought, ...(name === undefined ? {} : { name }) };
}

function byId(writer: QueryWriter, id: ArgumentValue<string>): Criterion[] {
  const $id = writer.bind(id, "String");
  return [
    {
      rows: (entity) => writeFragment(sets.entitiesById, { entity, $id }),
      holds: (entity) => writeFragment(predicates.entityId, { entity, $id }),
    },
  ];
}

function byName(
  writer: QueryWriter,
  name: ArgumentValue<string>,
  readLabel: ReadLabel,
): Criterion[] {
  const number = lookUp(writer, name, readLabel);
  const $ids = writer.bindNamed(number);
  return [
    {
      name: number,
      rows: (entity) => writeFragment(sets.entitiesByIds, { entity, $ids }),
      holds: (entity) => writeFragment(predicates.entityIdAmong, { entity, $ids }),
    },
  ];
}

/** Of whom is asked for, see `AskedName`. */
type ReadLabel = (values: Arguments) => AskedName["label"];

/** Has a name looked up; returns its number. */
function lookUp(writer: QueryWriter, name: ArgumentValue<string>, readLabel: ReadLabel): number {
  return writer.lookUpName(name, (values) => ({
    name: requireName("name", name.read(values)),
    label: readLabel(values),
  }));
}

function byAffiliation(writer: QueryWriter, where: ArgumentValue<ActorWhere>): Criterion[] {
  const set = requireSet(writer, "organizations", readActorWhere(writer, where));
  return [
    {
      rows: (entity) => writeFragment(sets.actorsOfOrganizations, { set, entity }),
      holds: (actor) => writeFragment(predicates.actorAffiliation, { set, actor }),
    },
  ];
}

function byCountry(writer: QueryWriter, where: ArgumentValue<PlaceWhere>): Criterion[] {
  const countries = requireSet(writer, "countries", readPlaceWhere(writer, where));
  const name = where.get("name");
  const $ids =
    name === null
      ? cypher`[]`
      : writer.bindNamed(lookUp(writer, name, () => ACTOR_LABELS.ORGANIZATION));
  const set = writer.addSet("bodies", (entity) =>
    writeFragment(sets.bodiesOfCountries, { set: countries, entity, $ids }),
  );
  return [
    {
      rows: (entity) => writeFragment(sets.actorsOfBodies, { set, entity }),
      holds: (actor) => writeFragment(predicates.actorOfBodies, { set, actor }),
    },
  ];
}

function byContainer(writer: QueryWriter, where: ArgumentValue<PlaceWhere>): Criterion[] {
  const set = requireSet(writer, "containers", readPlaceWhere(writer, where));
  return [
    {
      rows: (entity) => writeFragment(sets.placesInside, { set, entity }),
      holds: (place) => writeFragment(predicates.placeWithin, { set, place }),
    },
  ];
}

function byDistance(writer: QueryWriter, near: ArgumentValue<Near>): Criterion[] {
  const parameters = {
    $latitude: writer.bind(near, "Float", (value) => checkNear(value).latitude),
    $longitude: writer.bind(near, "Float", ({ longitude }) => longitude),
    $meters: writer.bind(near, "Float", ({ radiusKm }) => radiusKm * 1000),
  };
  return [
    {
      rows: (entity) => writeFragment(sets.placesNear, { entity, ...parameters }),
      holds: (place) => writeFragment(predicates.placeNear, { place, ...parameters }),
    },
  ];
}

function byBox(writer: QueryWriter, box: ArgumentValue<BoundingBox>): Criterion[] {
  const parameters = {
    $south: writer.bind(box, "Float", (value) => checkBox(value).south),
    $west: writer.bind(box, "Float", ({ west }) => west),
    $north: writer.bind(box, "Float", ({ north }) => north),
    $east: writer.bind(box, "Float", ({ east }) => east),
  };
  return [
    {
      rows: (entity) => writeFragment(sets.placesInBox, { entity, ...parameters }),
      holds: (place) => writeFragment(predicates.placeInBox, { place, ...parameters }),
    },
  ];
}

/** A set, also of entities that no criterion leads to. */
function requireSet(writer: QueryWriter, name: string, { set, holds }: SoughtEntities): Cypher {
  return (
    set ??
    writer.addSet(name, (entity) => {
      const all = writeFragment(sets.everyEntity, { entity });
      return lines([all, cypher`WITH ${entity}`, cypher`WHERE ${holds(entity)}`]);
    })
  );
}
