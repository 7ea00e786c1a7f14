import type { ActorType } from "../domain/entity.ts";
import { buildNameKey } from "../domain/name-key.ts";
import { ACTOR_LABELS } from "./actor-labels.ts";
import type { Graph } from "./driver.ts";
import { followId } from "./former-ids.ts";
import { type Page, type PageRequest, EVERY_ROW, buildPage } from "./page.ts";
import { queries } from "./queries.generated.ts";
import type { RowOf } from "./query-definition.ts";
import { runQuery } from "./run-query.ts";

/** An actor as the graph holds it. */
export interface StoredActor {
  readonly label: (typeof ACTOR_LABELS)[ActorType];
  readonly type: ActorType;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly description: string | null;
}

/** Which actors are meant. */
export interface ActorWhere {
  readonly id?: string | null;
  /** In any spelling. */
  readonly name?: string | null;
  readonly type?: ActorType | null;
}

/** That an actor belongs to an organization. */
export interface StoredMembership {
  readonly actorId: string;
  readonly organizationId: string;
  /** `null` where only the membership is known. */
  readonly role: string | null;
}

/** Finds a page of actors in the order of their names. */
export async function findActorPage(
  graph: Graph,
  { id, name, type }: ActorWhere,
  { first, after }: PageRequest,
): Promise<Page> {
  const [row] = await runQuery(graph, queries.findActors, {
    id: await followId(graph, id),
    nameKey: name == null ? null : buildNameKey(name),
    label: type == null ? null : ACTOR_LABELS[type],
    afterKey: after?.sortKey ?? null,
    afterId: after?.id ?? null,
    first: first + 1,
  });
  return buildPage(row!.rows, first, row!.totalCount);
}

/** Finds the ids of all actors that are meant. */
export async function findActorIds(graph: Graph, where: ActorWhere): Promise<readonly string[]> {
  const { positions } = await findActorPage(graph, where, EVERY_ROW);
  return positions.map(({ id }) => id);
}

export async function getActors(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredActor>> {
  const rows = await runQuery(graph, queries.getActors, { ids });
  return new Map(rows.map((row) => [row.id, readActor(row)]));
}

/** Finds, for each actor, the organizations it belongs to. */
export async function findMemberships(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredMembership[]>> {
  const rows = await runQuery(graph, queries.findMemberships, { ids });
  return readMemberships(rows);
}

/** Finds, for each organization, the actors that belong to it. */
export async function findMembers(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredMembership[]>> {
  const rows = await runQuery(graph, queries.findMembers, { ids });
  return readMemberships(rows);
}

function readMemberships(
  rows: readonly RowOf<typeof queries.findMembers>[],
): ReadonlyMap<string, readonly StoredMembership[]> {
  return new Map(
    rows.map(({ id, memberships }) => [id, memberships as unknown as readonly StoredMembership[]]),
  );
}

function readActor(row: RowOf<typeof queries.getActors>): StoredActor {
  const label = row.label as StoredActor["label"];
  const type = Object.entries(ACTOR_LABELS).find(([, name]) => name === label)![0] as ActorType;
  return { ...row, label, type };
}
