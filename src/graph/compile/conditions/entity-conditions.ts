import type { ActorType } from "../../../domain/entity.ts";
import { ACTOR_LABELS } from "../../actor-labels.ts";
import { type BoundingBox, type Near, checkBox, checkNear } from "../../arguments/place-area.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import type { AskedName } from "../../arguments/find-named.ts";
import type { Arguments, Given } from "../selection.ts";
import { type Condition, startAt } from "./conditions.ts";
import { requireName } from "./bind-name.ts";
import { type PartReaders, listParts, readParts } from "./read-parts.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";

const { sets, starts, tests, weights } = fragments;

/** Which actors are meant. */
export interface ActorWhere {
  readonly id?: string | null;
  /** In any spelling. */
  readonly name?: string | null;
  readonly type?: ActorType | null;
  /** An organization to which they belong. */
  readonly affiliation?: ActorWhere | null;
  readonly country?: PlaceWhere | null;
}

/** Which places are meant. */
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

/** The entities that are meant: in a set that the query makes first, or whatever meets a test. */
export interface Meant {
  readonly set: string | null;
  readonly test: (entity: string) => string;
  /** Whether the set holds all places inside others. */
  readonly isSpread?: boolean;
  /** The number of the name by which they are looked for. */
  readonly name?: number;
}

/** One way to ask for entities: as rows where a set begins, and as a test of what is in it. */
interface Criterion {
  readonly rows: (entity: string) => string;
  readonly test: (entity: string) => string;
  readonly name?: number;
}

export function meanActors(writer: QueryWriter, where: Given<ActorWhere>): Meant {
  const type = where.get("type");
  const label = type && writer.bind(type, "String", (value) => ACTOR_LABELS[value]);
  const isOfType = (actor: string) =>
    label === null ? [] : [writer.write(tests.actorType, { actor, $label: label })];
  const isActor = (entity: string) => writer.write(tests.isActor, { entity });
  const criteria = readParts(writer, where, ACTOR_CRITERIA);
  return mean(writer, "actors", criteria, (actor) => [isActor(actor), ...isOfType(actor)]);
}

export function meanPlaces(writer: QueryWriter, where: Given<PlaceWhere>): Meant {
  const isPlace = (entity: string) => writer.write(tests.isPlace, { entity });
  const criteria = readParts(writer, where, PLACE_CRITERIA);
  return mean(writer, "places", criteria, (place) => [isPlace(place)]);
}

/** Actors and places; what is asked of places alone, no actor meets. */
export function meanSubjects(writer: QueryWriter, where: Given<SubjectWhere>): Meant {
  const ofPlaces = listParts(PLACE_CRITERIA).filter((part) => !(part in SUBJECT_CRITERIA));
  if (ofPlaces.some((part) => where.get(part) !== null)) return meanPlaces(writer, where);
  return mean(writer, "subjects", readParts(writer, where, SUBJECT_CRITERIA), () => []);
}

/** The surest first, here and below: a set begins there. What the type asks is a test of each. */
const ACTOR_CRITERIA: PartReaders<ActorWhere, Criterion, Exclude<keyof ActorWhere, "type">> = {
  id: byId,
  name: (writer, name, where) =>
    byName(writer, name, (given) => {
      const type = where.get("type")?.read(given);
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

/** The statement is joined, as the fragment says, to an entity that is meant. */
export function joinedTo(
  writer: QueryWriter,
  { set, isSpread = false, ...meant }: Meant,
  fragment: Fragment,
  start: { readonly rows: Fragment; readonly weight: Fragment },
): Condition {
  const [, variable] = fragment.binds;
  return {
    test: (statement) => {
      const entity = writer.name(variable!);
      return writer.write(fragment, { statement, [variable!]: entity, test: meant.test(entity) });
    },
    starts: set === null ? [] : [{ ...startAt(writer, set, start), isSpread }],
  };
}

/** It is one of those that are meant. */
export function ofMeant(writer: QueryWriter, { set, test: isMeant, name }: Meant): Condition {
  const ofSet = { rows: starts.entitiesOfSet, weight: weights.counted };
  return {
    test: isMeant,
    starts: set === null ? [] : [startAt(writer, set, ofSet)],
    ...(name === undefined ? {} : { name }),
  };
}

/** What is meant, and all places inside it. */
export function withAllInside(writer: QueryWriter, { set, test }: Meant): Meant {
  if (set === null) return { set, test };
  const all = writer.addSet("all", (entity) => writer.write(sets.withAllInside, { set, entity }));
  const isMeant = (entity: string) => writer.write(tests.entityInSet, { entity, set: all });
  return { set: all, test: isMeant, isSpread: true };
}

function mean(
  writer: QueryWriter,
  base: string,
  criteria: readonly Criterion[],
  check: (entity: string) => readonly string[],
): Meant {
  const [first, ...others] = criteria;
  if (first === undefined) {
    return { set: null, test: (entity) => check(entity).join(" AND ") || "true" };
  }
  const set = writer.addSet(base, (entity) => {
    const conditions = [...check(entity), ...others.map(({ test }) => test(entity))];
    const narrowed =
      conditions.length === 0 ? "" : `\nWITH ${entity}\nWHERE ${conditions.join(" AND ")}`;
    return `${first.rows(entity)}${narrowed}`;
  });
  const name = criteria.find((criterion) => criterion.name !== undefined)?.name;
  const isMeant = (entity: string) => writer.write(tests.entityInSet, { entity, set });
  return { set, test: isMeant, ...(name === undefined ? {} : { name }) };
}

function byId(writer: QueryWriter, id: Given<string>): Criterion[] {
  const $id = writer.bind(id, "String");
  return [
    {
      rows: (entity) => writer.write(sets.entitiesById, { entity, $id }),
      test: (entity) => writer.write(tests.entityId, { entity, $id }),
    },
  ];
}

function byName(writer: QueryWriter, name: Given<string>, readLabel: ReadLabel): Criterion[] {
  const number = lookUp(writer, name, readLabel);
  const $ids = writer.bindNamed(number);
  return [
    {
      name: number,
      rows: (entity) => writer.write(sets.entitiesByIds, { entity, $ids }),
      test: (entity) => writer.write(tests.entityIdAmong, { entity, $ids }),
    },
  ];
}

/** Of whom is asked for, see `AskedName`. */
type ReadLabel = (given: Arguments) => AskedName["label"];

/** Has a name looked up; returns its number. */
function lookUp(writer: QueryWriter, name: Given<string>, readLabel: ReadLabel): number {
  return writer.lookUpName(name, (given) => ({
    name: requireName("name", name.read(given)),
    label: readLabel(given),
  }));
}

function byAffiliation(writer: QueryWriter, where: Given<ActorWhere>): Criterion[] {
  const set = requireSet(writer, "organizations", meanActors(writer, where));
  return [
    {
      rows: (entity) => writer.write(sets.actorsOfOrganizations, { set, entity }),
      test: (actor) => writer.write(tests.actorAffiliation, { set, actor }),
    },
  ];
}

function byCountry(writer: QueryWriter, where: Given<PlaceWhere>): Criterion[] {
  const countries = requireSet(writer, "countries", meanPlaces(writer, where));
  const name = where.get("name");
  const $ids =
    name === null ? "[]" : writer.bindNamed(lookUp(writer, name, () => ACTOR_LABELS.ORGANIZATION));
  const set = writer.addSet("bodies", (entity) =>
    writer.write(sets.bodiesOfCountries, { set: countries, entity, $ids }),
  );
  return [
    {
      rows: (entity) => writer.write(sets.actorsOfBodies, { set, entity }),
      test: (actor) => writer.write(tests.actorOfBodies, { set, actor }),
    },
  ];
}

function byContainer(writer: QueryWriter, where: Given<PlaceWhere>): Criterion[] {
  const set = requireSet(writer, "containers", meanPlaces(writer, where));
  return [
    {
      rows: (entity) => writer.write(sets.placesInside, { set, entity }),
      test: (place) => writer.write(tests.placeWithin, { set, place }),
    },
  ];
}

function byDistance(writer: QueryWriter, near: Given<Near>): Criterion[] {
  const parameters = {
    $latitude: writer.bind(near, "Float", (value) => checkNear(value).latitude),
    $longitude: writer.bind(near, "Float", ({ longitude }) => longitude),
    $meters: writer.bind(near, "Float", ({ radiusKm }) => radiusKm * 1000),
  };
  return [
    {
      rows: (entity) => writer.write(sets.placesNear, { entity, ...parameters }),
      test: (place) => writer.write(tests.placeNear, { place, ...parameters }),
    },
  ];
}

function byBox(writer: QueryWriter, box: Given<BoundingBox>): Criterion[] {
  const parameters = {
    $south: writer.bind(box, "Float", (value) => checkBox(value).south),
    $west: writer.bind(box, "Float", ({ west }) => west),
    $north: writer.bind(box, "Float", ({ north }) => north),
    $east: writer.bind(box, "Float", ({ east }) => east),
  };
  return [
    {
      rows: (entity) => writer.write(sets.placesInBox, { entity, ...parameters }),
      test: (place) => writer.write(tests.placeInBox, { place, ...parameters }),
    },
  ];
}

/** A set, also of entities that no criterion leads to. */
function requireSet(writer: QueryWriter, name: string, { set, test }: Meant): string {
  return (
    set ??
    writer.addSet(name, (entity) => {
      const all = writer.write(sets.everyEntity, { entity });
      return `${all}\nWITH ${entity}\nWHERE ${test(entity)}`;
    })
  );
}
