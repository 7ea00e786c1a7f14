import type {
  ExportedDays,
  ExportedEntity,
  ExportedPlace,
  ExportedQuotation,
  ExportedRelation,
  ExportedStatement,
  ExportedSubject,
} from "./statement.ts";
import type { Cell, Column, ColumnType } from "./table.ts";

export interface StatementColumn extends Column<ExportedStatement> {
  /** What it holds, for `docs/tables.md`. */
  readonly meaning: string;
}

type Read = (statement: ExportedStatement) => Cell | undefined;

/** Lists that tell of the same things have one item for each of them, in the same order. */
export const STATEMENT_COLUMNS: readonly StatementColumn[] = [
  column("id", "text", "id of the statement, the same in every copy of the graph", ({ id }) => id),
  column("text", "text", "what was said", ({ text }) => text),
  column(
    "kind",
    "text",
    "`DIRECT`, `INDIRECT` or `MIXED`: whether it stands in quotation marks",
    ({ kind }) => kind,
  ),
  column(
    "mode",
    "text",
    "how it was put forward: `ASSERTED`, `DENIED`, `ASKED`, `DEMANDED`, `PROMISED`, `EXPECTED`, `REFUSED`",
    ({ mode }) => mode,
  ),

  column("speaker_id", "text", "who said it", ({ speaker }) => speaker?.id),
  column("speaker_name", "text", "the name of the speaker", ({ speaker }) => speaker?.name),
  column(
    "speaker_kind",
    "text",
    "`PERSON`, `ORGANIZATION`, `GROUP` or `UNNAMED`",
    ({ speaker }) => speaker?.type,
  ),
  column(
    "speaker_wikidata",
    "text",
    "the speaker's number at Wikidata",
    ({ speaker }) => speaker?.wikidata,
  ),
  column(
    "speaker_text",
    "text",
    "the words of the article that tell who said it",
    ({ sourceText }) => sourceText,
  ),
  column(
    "speaker_rule",
    "text",
    "the [rule](rules.md) that found the speaker",
    (one) => findWhy(one, "SPEAKER")?.rule,
  ),
  column(
    "speaker_confidence",
    "number",
    "how far that rule is to be trusted, from 0 to 1",
    (one) => findWhy(one, "SPEAKER")?.confidence,
  ),
  list(
    "speaker_organization_ids",
    "text",
    "organizations to which the speaker belongs, as the registry knows them",
    ({ speaker }) => speaker?.memberOf.map(({ organization }) => organization.id),
  ),
  list("speaker_organization_names", "text", "their names", ({ speaker }) =>
    speaker?.memberOf.map(({ organization }) => organization.name),
  ),
  column(
    "organization_id",
    "text",
    "the organization for which a spokesperson said it",
    ({ onBehalfOf }) => onBehalfOf?.id,
  ),
  column("organization_name", "text", "its name", ({ onBehalfOf }) => onBehalfOf?.name),
  list("addressee_ids", "text", "to whom it was said", ({ addressees }) =>
    addressees.map(({ id }) => id),
  ),
  list("addressee_names", "text", "their names", ({ addressees }) =>
    addressees.map(({ name }) => name),
  ),

  list("about_place_ids", "text", "places that it is about", (one) =>
    listPlaces(one).map(({ place }) => place.id),
  ),
  list("about_place_names", "text", "their names", (one) =>
    listPlaces(one).map(({ place }) => place.name),
  ),
  list(
    "about_place_bases",
    "text",
    "how each is known: `NAMED`, `DEMONYM`, `REFERRED` or `CONTEXT`",
    (one) => listPlaces(one).map(({ subject }) => subject.basis),
  ),
  list("about_place_confidences", "number", "how far that is to be trusted, from 0 to 1", (one) =>
    listPlaces(one).map(({ subject }) => subject.confidence),
  ),
  list("about_place_latitudes", "number", "their latitudes, unknown of some", (one) =>
    listPlaces(one).map(({ place }) => place.location?.latitude ?? null),
  ),
  list("about_place_longitudes", "number", "their longitudes", (one) =>
    listPlaces(one).map(({ place }) => place.location?.longitude ?? null),
  ),
  list("about_place_geonames", "text", "their numbers at GeoNames, unknown of some", (one) =>
    listPlaces(one).map(({ place }) => place.geonames),
  ),
  list("about_actor_ids", "text", "people and organizations that it is about", (one) =>
    listActors(one).map(({ entity }) => entity.id),
  ),
  list("about_actor_names", "text", "their names", (one) =>
    listActors(one).map(({ entity }) => entity.name),
  ),
  list("about_actor_bases", "text", "how each is known", (one) =>
    listActors(one).map(({ basis }) => basis),
  ),
  list(
    "topics",
    "text",
    "what it claims to happen or to be so: verbs, one for all that mean the same",
    listTopics,
  ),

  ...listDayColumns("said", "it was said", ({ saidOn }) => saidOn),
  ...listDayColumns(
    "published",
    "the first article with it was published",
    ({ publishedOn }) => publishedOn,
  ),
  column("said_at_id", "text", "where it was said", ({ saidAt }) => saidAt?.id),
  column("said_at_name", "text", "the name of that place", ({ saidAt }) => saidAt?.name),
  column("medium", "text", "how it was said: Telegram, a named outlet", ({ medium }) => medium),

  column(
    "article_id",
    "text",
    "of the articles that quote it, the one that was published first",
    (one) => getFirst(one)?.article.id,
  ),
  column("article_title", "text", "the headline", (one) => getFirst(one)?.article.title),
  column("article_publisher", "text", "the outlet", (one) => getFirst(one)?.article.publisher),
  column(
    "article_author",
    "text",
    'who wrote it, several joined by ", "',
    (one) => getFirst(one)?.article.author,
  ),
  column("article_url", "text", "where it was published", (one) => getFirst(one)?.article.url),
  column("article_published_on", "day", "the day", (one) => getFirst(one)?.article.publishedOn),
  column(
    "article_dateline",
    "text",
    "the place it was filed from; nobody is taken to have spoken there",
    (one) => getFirst(one)?.article.dateline,
  ),
  column("quotation_id", "text", "its quotation there", (one) => getFirst(one)?.id),
  column(
    "content_start",
    "integer",
    "where the words begin in the article's text, in UTF-16 units from 0",
    (one) => getFirst(one)?.content[0]?.start,
  ),
  column(
    "content_end",
    "integer",
    "where they end: the position after the last",
    (one) => getFirst(one)?.content.at(-1)?.end,
  ),
  list(
    "content_spans",
    "text",
    "each piece of them as `start-end`, where the article splits them",
    (one) => getFirst(one)?.content.map(({ start, end }) => `${String(start)}-${String(end)}`),
  ),
  column("cue", "text", "the words that signal saying", (one) => getFirst(one)?.cue?.text),
  column(
    "cue_class",
    "text",
    "what they tell of how it was meant: `NEUTRAL`, `DISTANCING` and so on",
    (one) => getFirst(one)?.cueClass,
  ),
  column(
    "quotation_rule",
    "text",
    "the [rule](rules.md) that joined content, cue and source",
    (one) => getFirst(one)?.rule,
  ),
  column(
    "quotation_confidence",
    "number",
    "how far that rule is to be trusted, from 0 to 1",
    (one) => getFirst(one)?.confidence,
  ),

  list("quotation_ids", "text", "all quotations that are evidence for it", ({ quotations }) =>
    quotations.map(({ id }) => id),
  ),
  list("article_ids", "text", "the article of each", ({ quotations }) =>
    quotations.map(({ article }) => article.id),
  ),
  column(
    "article_count",
    "integer",
    "articles that have it; copies count, too",
    ({ articleCount }) => articleCount,
  ),
  column(
    "independent_sources",
    "integer",
    "newsrooms that have it of their own; copies add none",
    ({ independentSources }) => independentSources,
  ),
  column(
    "disclaimer_count",
    "integer",
    "places where articles say that nobody could check it",
    ({ disclaimers }) => disclaimers.length,
  ),

  column(
    "claim_id",
    "text",
    "the entry of the ledger that it makes with those that say the same",
    ({ claim }) => claim?.id,
  ),
  column(
    "claim_text",
    "text",
    "what is claimed, in the words that were said first",
    ({ claim }) => claim?.text,
  ),
  column(
    "claim_is_disputed",
    "boolean",
    "whether others contradict or deny it, or might",
    ({ claim }) => claim?.isDisputed,
  ),
  list("reports_ids", "text", "statements that it reports", ({ reports }) =>
    reports.map(({ id }) => id),
  ),
  list("reported_by_ids", "text", "statements that report it", ({ reportedBy }) =>
    reportedBy.map(({ id }) => id),
  ),
  ...listRelationColumns("contradicts", "that cannot be true if it is", (one) => one.contradicts),
  ...listRelationColumns("corroborates", "that say the same", (one) => one.corroborates),
  ...listRelationColumns("responds", "that it answers, or that answer it", (one) => one.responds),
  ...listRelationColumns(
    "undetermined",
    "that would contradict it, were something known that is not",
    (one) => one.undetermined,
  ),
];

function column(name: string, type: ColumnType, meaning: string, read: Read): StatementColumn {
  return { name, type, meaning, isList: false, read: (statement) => read(statement) ?? null };
}

function list(name: string, type: ColumnType, meaning: string, read: Read): StatementColumn {
  return { name, type, meaning, isList: true, read: (statement) => read(statement) ?? [] };
}

function listDayColumns(
  prefix: string,
  what: string,
  read: (statement: ExportedStatement) => ExportedDays | null,
): readonly StatementColumn[] {
  return [
    column(
      `${prefix}_from`,
      "day",
      `the first day on which ${what}, as closely as that is known`,
      (one) => read(one)?.from,
    ),
    column(
      `${prefix}_to`,
      "day",
      "the last such day; the same where the day is known",
      (one) => read(one)?.to,
    ),
    column(
      `${prefix}_precision`,
      "text",
      "`DAY`, `MONTH` or `YEAR`",
      (one) => read(one)?.precision,
    ),
    column(
      `${prefix}_basis`,
      "text",
      "how the days are known: `STATED`, `DERIVED` or `CONTEXT`",
      (one) => read(one)?.basis,
    ),
  ];
}

function listRelationColumns(
  name: string,
  which: string,
  read: (statement: ExportedStatement) => readonly ExportedRelation[],
): readonly StatementColumn[] {
  return [
    column(
      `${name}_count`,
      "integer",
      `how many statements there are ${which}`,
      (one) => read(one).length,
    ),
    list(`${name}_ids`, "text", "these statements", (one) =>
      read(one).map(({ statement }) => statement.id),
    ),
  ];
}

function findWhy({ why }: ExportedStatement, slot: string) {
  return why.find((inference) => inference.slot === slot);
}

/** The quotation that stands for all where there is room for one: of the article that was published first. */
export function getFirst({ quotations }: ExportedStatement): ExportedQuotation | undefined {
  return [...quotations].sort((one, other) => {
    const [left, right] = [getDay(one), getDay(other)];
    if (left !== right) return left < right ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  })[0];
}

/** What is undated comes last. */
function getDay({ article }: ExportedQuotation): string {
  return article.publishedOn ?? "9999-12-31";
}

export function isPlace(entity: ExportedEntity): entity is Extract<ExportedEntity, ExportedPlace> {
  return entity.__typename === "Place";
}

function listPlaces({ aboutBasis }: ExportedStatement) {
  return aboutBasis.flatMap((subject) =>
    isPlace(subject.entity) ? { subject, place: subject.entity } : [],
  );
}

function listActors({ aboutBasis }: ExportedStatement): readonly ExportedSubject[] {
  return aboutBasis.filter(({ entity }) => !isPlace(entity));
}

/** Of all its quotations, each once. */
function listTopics({ quotations }: ExportedStatement): readonly string[] {
  const topics = quotations.flatMap(({ claims }) => claims.map(({ topic }) => topic));
  return [...new Set(topics.filter((topic) => topic !== null))];
}
