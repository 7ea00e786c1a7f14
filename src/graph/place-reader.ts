import type { Place } from "../domain/entity.ts";
import { buildNameKey } from "../domain/name-key.ts";
import type { Graph } from "./driver.ts";
import { followId } from "./former-ids.ts";
import { type BoundingBox, type Near, checkBox, checkNear } from "./place-area.ts";
import { type Page, type PageRequest, EVERY_ROW, buildPage } from "./page.ts";
import { queries } from "./queries.generated.ts";
import type { RowOf } from "./query-definition.ts";
import { runQuery } from "./run-query.ts";

/** A place as the graph holds it, and the ids of what it is linked to. */
export interface StoredPlace {
  readonly label: "Place";
  readonly id: string;
  readonly name: string;
  readonly kind: Place["kind"];
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly geonames: string | null;
  readonly location: Place["location"];
  readonly partOfId: string | null;
  readonly standsForId: string | null;
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

/** Finds a page of places in the order of their names. */
export async function findPlacePage(
  graph: Graph,
  where: PlaceWhere,
  { first, after }: PageRequest,
): Promise<Page> {
  const { id, name, within } = where;
  const [row] = await runQuery(graph, queries.findPlaces, {
    id: await followId(graph, id),
    nameKey: name == null ? null : buildNameKey(name),
    areaIds: await findAreaIds(graph, where),
    withinIds: within == null ? null : await findPlaceIds(graph, within),
    afterKey: after?.sortKey ?? null,
    afterId: after?.id ?? null,
    first: first + 1,
  });
  return buildPage(row!.rows, first, row!.totalCount);
}

/** Finds the ids of the places that lie where they are asked for; `null` where it does not matter. */
async function findAreaIds(
  graph: Graph,
  { near, bbox }: PlaceWhere,
): Promise<readonly string[] | null> {
  const areas: (readonly string[])[] = [];
  if (near != null) {
    const { latitude, longitude, radiusKm } = checkNear(near);
    const meters = radiusKm * 1000;
    const rows = await runQuery(graph, queries.findPlacesNear, { latitude, longitude, meters });
    areas.push(rows.map((row) => row.id));
  }
  if (bbox != null) {
    const rows = await runQuery(graph, queries.findPlacesInBox, { ...checkBox(bbox) });
    areas.push(rows.map((row) => row.id));
  }
  if (areas.length === 0) return null;
  return areas.reduce((all, area) => {
    const inside = new Set(area);
    return all.filter((id) => inside.has(id));
  });
}

/** Finds the ids of all places that are meant, without those inside them. */
export async function findPlaceIds(graph: Graph, where: PlaceWhere): Promise<readonly string[]> {
  const { positions } = await findPlacePage(graph, where, EVERY_ROW);
  return positions.map(({ id }) => id);
}

export async function getPlaces(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredPlace>> {
  const rows = await runQuery(graph, queries.getPlaces, { ids });
  return new Map(rows.map((row) => [row.id, readPlace(row)]));
}

/** Finds, for each place, the ids of the places directly inside it. */
export async function findPlaceParts(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runQuery(graph, queries.findPlaceParts, { ids });
  return new Map(rows.map(({ id, placeIds }) => [id, placeIds]));
}

function readPlace({
  latitude,
  longitude,
  kind,
  ...row
}: RowOf<typeof queries.getPlaces>): StoredPlace {
  return {
    ...row,
    label: "Place",
    kind: kind as Place["kind"],
    location: latitude === null || longitude === null ? null : { latitude, longitude },
  };
}
