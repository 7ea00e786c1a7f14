import { buildNameKey } from "../domain/name-key.ts";
import type { QuotationKind } from "../domain/quotation.ts";
import type { Relation } from "../domain/relation.ts";
import { type ActorWhere, findActorIds } from "./actor-reader.ts";
import type { Graph } from "./driver.ts";
import { followId } from "./former-ids.ts";
import { type Page, type PageRequest, buildPage } from "./page.ts";
import { type PlaceWhere, findPlaceIds } from "./place-reader.ts";
import { queries } from "./queries.generated.ts";
import type { RowOf } from "./query-definition.ts";
import { runQuery } from "./run-query.ts";
import { buildSearch } from "./search.ts";
import type { StoredStretch } from "./stored-stretch.ts";
import { type StatementConditions, planStatements } from "./statement-query.ts";

/** A statement as the graph holds it, and the ids of what it is linked to. */
export interface StoredStatement {
  readonly label: "Statement";
  readonly id: string;
  readonly text: string;
  readonly kind: QuotationKind;
  /** As written in the quotation that gave the statement its id. */
  readonly sourceText: string | null;
  readonly medium: string | null;
  readonly saidOn: StoredStretch | null;
  readonly articleCount: number;
  readonly independentSources: number;
  readonly speakerId: string | null;
  readonly onBehalfOfId: string | null;
  readonly saidAtId: string | null;
  readonly addresseeIds: readonly string[];
  readonly aboutIds: readonly string[];
  readonly reportsIds: readonly string[];
  readonly reportedByIds: readonly string[];
  readonly quotationIds: readonly string[];
  readonly relations: readonly StoredRelation[];
}

/** How another statement stands to one. */
export interface StoredRelation extends Relation {
  readonly otherId: string;
}

/** What a statement is about: actors, and places with everything inside them. */
export interface SubjectWhere extends Pick<PlaceWhere, "within" | "near" | "bbox"> {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** Which statements are wanted: all that is given must hold. */
export interface StatementWhere {
  readonly search?: string | null;
  readonly speaker?: ActorWhere | null;
  readonly relayedBy?: ActorWhere | null;
  readonly addressee?: ActorWhere | null;
  readonly about?: SubjectWhere | null;
  readonly saidAt?: PlaceWhere | null;
  readonly kind?: readonly QuotationKind[] | null;
  readonly saidOn?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly medium?: string | null;
  readonly article?: string | null;
}

export interface StatementPageRequest extends PageRequest {
  readonly where: StatementWhere;
  /** The actor, subject or article whose statements are listed; holds besides `where`. */
  readonly within: {
    readonly speakerId?: string;
    readonly subjectId?: string;
    readonly articleId?: string;
  };
}

/**
 * Finds a page of statements for each request, the newest first and the undated last; requests with
 * conditions of the same kinds go together in one query.
 */
export async function findStatementPages(
  graph: Graph,
  requests: readonly StatementPageRequest[],
): Promise<readonly Page[]> {
  const planned = await Promise.all(
    requests.map(async ({ after, ...request }, number) => {
      const { query, request: conditions } = planStatements(await buildConditions(graph, request));
      const position = { afterKey: after?.sortKey ?? null, afterId: after?.id ?? null };
      return { query, request: { ...conditions, ...position, number } };
    }),
  );
  const distinct = new Map(planned.map(({ query }) => [query.text, query]));
  const first = Math.max(...requests.map((request) => request.first)) + 1;
  const results = await Promise.all(
    Array.from(distinct.values(), (query) =>
      runQuery(graph, query, {
        requests: planned.flatMap((plan) => (plan.query.text === query.text ? plan.request : [])),
        first,
      }),
    ),
  );
  const rows = new Map(results.flat().map((row) => [row.number, row]));
  return requests.map(({ first }, number) => {
    const row = rows.get(number);
    return row === undefined ? buildPage([], first, 0) : buildPage(row.rows, first, row.totalCount);
  });
}

/**
 * Gets statements by their ids or by the id of any quotation that backs them, which is what an id
 * becomes when it is superseded.
 */
export async function getStatements(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredStatement>> {
  const rows = await runQuery(graph, queries.getStatements, { ids });
  return new Map(rows.map((row) => [row.requestedId, readStatement(row)]));
}

/** Finds, for each statement, those through which it reached an article: outermost first, itself last. */
export async function findStatementChains(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runQuery(graph, queries.findStatementChains, { ids });
  return new Map(rows.map(({ id, statementIds }) => [id, statementIds]));
}

type StatementRow = RowOf<typeof queries.getStatements>;

interface Link {
  readonly type: string;
  readonly isOutgoing: boolean;
  readonly id: string;
  readonly name: string | null;
}

interface Evidence {
  readonly id: string;
  readonly saidOn: string | null;
  readonly saidOnText: string | null;
}

function readStatement(row: StatementRow): StoredStatement {
  const links = row.links as unknown as readonly Link[];
  const quotations = row.quotations as unknown as readonly Evidence[];
  const linked = (type: string) => links.filter((link) => link.type === type);
  return {
    label: "Statement",
    id: row.id,
    text: row.text,
    kind: row.kind as QuotationKind,
    sourceText: row.sourceText,
    medium: linked("VIA")[0]?.name ?? null,
    saidOn: readSaidOn(row, quotations),
    articleCount: row.articleCount,
    independentSources: row.independentSources,
    speakerId: getLeast(linked("SAID"))?.id ?? null,
    onBehalfOfId: getLeast(linked("ON_BEHALF_OF"))?.id ?? null,
    saidAtId: getLeast(linked("SAID_AT"))?.id ?? null,
    addresseeIds: listIds(linked("ADDRESSED_TO")),
    aboutIds: listIds(linked("ABOUT")),
    reportsIds: listIds(linked("REPORTS").filter(({ isOutgoing }) => isOutgoing)),
    reportedByIds: listIds(linked("REPORTS").filter(({ isOutgoing }) => !isOutgoing)),
    quotationIds: listIds(quotations),
    relations: row.relations.map(({ id, type, rule, reason }) => ({
      otherId: id as string,
      type: type as Relation["type"],
      rule: rule as Relation["rule"],
      reason: reason as string,
    })),
  };
}

function readSaidOn(row: StatementRow, quotations: readonly Evidence[]): StoredStretch | null {
  if (row.saidOn === null) return null;
  return {
    from: row.saidOn,
    to: row.saidOnTo!,
    precision: row.saidOnPrecision as StoredStretch["precision"],
    basis: row.saidOnBasis as StoredStretch["basis"],
    // The statement's date comes from the first of its quotations that is dated.
    text: getLeast(quotations.filter(({ saidOn }) => saidOn !== null))?.saidOnText ?? null,
  };
}

function listIds(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

/** The item with the smallest id. */
function getLeast<Item extends { readonly id: string }>(items: readonly Item[]): Item | undefined {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}

/** Turns names into ids, so that the query compares ids alone. */
async function buildConditions(
  graph: Graph,
  { where, within }: Pick<StatementPageRequest, "where" | "within">,
): Promise<StatementConditions> {
  const findActors = (actor: ActorWhere) => findActorIds(graph, actor);
  const [articles, speakers, relayers, addressees, subjects, sites] = await Promise.all([
    findLists(within.articleId, where.article, async (id) => [id]),
    findLists(within.speakerId, where.speaker, findActors),
    findLists(undefined, where.relayedBy, findActors),
    findLists(undefined, where.addressee, findActors),
    findLists(within.subjectId, where.about, (subject) => findSubjectIds(graph, subject)),
    findLists(undefined, where.saidAt, (place) => findPlaceIds(graph, place)),
  ]);
  return {
    search: where.search == null ? null : buildSearch(where.search),
    articles,
    speakers,
    relayers,
    addressees,
    subjects,
    sites,
    kinds: where.kind ?? null,
    medium: where.medium ?? null,
    from: where.saidOn?.from ?? null,
    to: where.saidOn?.to ?? null,
  };
}

/** The lists of ids of which one each must fit: the narrower, which the query starts from, first. */
async function findLists<Part>(
  id: string | undefined,
  part: Part | null | undefined,
  findIds: (part: Part) => Promise<readonly string[]>,
): Promise<readonly (readonly string[])[] | null> {
  const lists = [
    ...(id === undefined ? [] : [[id]]),
    ...(part == null ? [] : [await findIds(part)]),
  ];
  return lists.length === 0 ? null : lists;
}

async function findSubjectIds(
  graph: Graph,
  { id, name, ...area }: SubjectWhere,
): Promise<readonly string[]> {
  // Only places lie anywhere.
  if (area.within != null || area.near != null || area.bbox != null) {
    return findPlaceIds(graph, { id: id ?? null, name: name ?? null, ...area });
  }
  const [row] = await runQuery(graph, queries.findSubjectIds, {
    id: await followId(graph, id),
    nameKey: name == null ? null : buildNameKey(name),
  });
  return row!.ids;
}
