import type { QuotationKind, SaidOn } from "../domain/quotation.ts";
import { type ActorWhere, findActorIds } from "./actor-reader.ts";
import type { Graph } from "./driver.ts";
import { type Page, type PageRequest, buildPage } from "./page.ts";
import { type PlaceWhere, findPlaceIds } from "./place-reader.ts";
import { queries } from "./queries.generated.ts";
import type { RowOf } from "./query-definition.ts";
import { runQuery } from "./run-query.ts";
import { buildSearch } from "./search.ts";

/** A statement as the graph holds it, and the ids of what it is linked to. */
export interface StoredStatement {
  readonly label: "Statement";
  readonly id: string;
  readonly text: string;
  readonly kind: QuotationKind;
  /** As written in the quotation that gave the statement its id. */
  readonly sourceText: string | null;
  readonly medium: string | null;
  readonly saidOn: StoredSaidOn | null;
  readonly articleCount: number;
  readonly speakerId: string | null;
  readonly onBehalfOfId: string | null;
  readonly saidAtId: string | null;
  readonly addresseeIds: readonly string[];
  readonly aboutIds: readonly string[];
  readonly reportsIds: readonly string[];
  readonly reportedByIds: readonly string[];
  readonly quotationIds: readonly string[];
}

interface StoredSaidOn extends Pick<SaidOn, "from" | "to" | "precision" | "basis"> {
  readonly text: string | null;
}

/** What a statement is about: actors, and places with everything inside them. */
export interface SubjectWhere {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly within?: PlaceWhere | null;
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
 * Finds a page of statements for each request, all in one query: newest first, undated last.
 */
export async function findStatementPages(
  graph: Graph,
  requests: readonly StatementPageRequest[],
): Promise<readonly Page[]> {
  const rows = await runQuery(graph, queries.findStatements, {
    requests: await Promise.all(requests.map((request) => buildConditions(graph, request))),
    first: Math.max(...requests.map(({ first }) => first)) + 1,
  });
  return requests.map(({ first }, number) => {
    const row = rows.find((row) => row.number === number);
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

function readStatement(row: RowOf<typeof queries.getStatements>): StoredStatement {
  return {
    label: "Statement",
    id: row.id,
    text: row.text,
    kind: row.kind as QuotationKind,
    sourceText: row.sourceText,
    medium: row.medium,
    saidOn: readSaidOn(row),
    articleCount: row.articleCount,
    speakerId: row.speakerId,
    onBehalfOfId: row.onBehalfOfId,
    saidAtId: row.saidAtId,
    addresseeIds: row.addresseeIds,
    aboutIds: row.aboutIds,
    reportsIds: row.reportsIds,
    reportedByIds: row.reportedByIds,
    quotationIds: row.quotationIds,
  };
}

function readSaidOn(row: RowOf<typeof queries.getStatements>): StoredSaidOn | null {
  if (row.saidOn === null) return null;
  return {
    from: row.saidOn,
    to: row.saidOnTo!,
    precision: row.saidOnPrecision as SaidOn["precision"],
    basis: row.saidOnBasis as SaidOn["basis"],
    text: row.saidOnText,
  };
}

/** Turns names into ids, so that the query compares ids alone. */
async function buildConditions(graph: Graph, { where, within, after }: StatementPageRequest) {
  const findActors = (actor: ActorWhere) => findActorIds(graph, actor);
  const [speakers, relayers, addressees, subjects, sites] = await Promise.all([
    listIds(within.speakerId, where.speaker, findActors),
    listIds(undefined, where.relayedBy, findActors),
    listIds(undefined, where.addressee, findActors),
    listIds(within.subjectId, where.about, (subject) => findSubjectIds(graph, subject)),
    listIds(undefined, where.saidAt, (place) => findPlaceIds(graph, place)),
  ]);
  const articles = await listIds(within.articleId, where.article, async (id) => [id]);
  return {
    search: where.search == null ? null : buildSearch(where.search),
    speakers,
    relayers,
    addressees,
    subjects,
    sites,
    articles,
    kinds: where.kind ?? null,
    medium: where.medium ?? null,
    from: where.saidOn?.from ?? null,
    to: where.saidOn?.to ?? null,
    afterKey: after?.sortKey ?? null,
    afterId: after?.id ?? null,
  };
}

/** The lists of ids of which one each must fit: the narrower, which the query starts from, first. */
async function listIds<Part>(
  id: string | undefined,
  part: Part | null | undefined,
  findIds: (part: Part) => Promise<readonly string[]>,
): Promise<readonly (readonly string[])[]> {
  return [...(id === undefined ? [] : [[id]]), ...(part == null ? [] : [await findIds(part)])];
}

async function findSubjectIds(
  graph: Graph,
  { id, name, within }: SubjectWhere,
): Promise<readonly string[]> {
  const [placeIds, actorIds] = await Promise.all([
    findPlaceIds(graph, { id: id ?? null, name: name ?? null, within: within ?? null }),
    within == null ? findActorIds(graph, { id: id ?? null, name: name ?? null }) : [],
  ]);
  return [...placeIds, ...actorIds];
}
