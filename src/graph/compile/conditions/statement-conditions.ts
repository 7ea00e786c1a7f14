import { AppError } from "../../../errors/app-error.ts";
import type { QuotationKind } from "../../../domain/statements/quotation.ts";
import type { Relation } from "../../../domain/statements/relation.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import {
  type DateRange,
  type IntRange,
  checkDateRange,
  checkIntRange,
} from "../../arguments/range.ts";
import { buildSearch } from "../../arguments/search.ts";
import type { Given } from "../selection.ts";
import { type Condition, either, not, startAt, test } from "./conditions.ts";
import {
  type ActorWhere,
  type PlaceWhere,
  type SubjectWhere,
  joinedTo,
  meanActors,
  meanPlaces,
  meanSubjects,
  withAllInside,
} from "./entity-conditions.ts";
import type { QueryWriter } from "../query-writer.ts";
import { bindName } from "./bind-name.ts";

const { sets, starts, tests, weights } = fragments;

/** What may be unknown of a statement. */
export type Slot = "SPEAKER" | "ADDRESSEE" | "ABOUT" | "SAID_AT" | "MEDIUM" | "SAID_ON";

/** Whether a person looked at, or should look at, whom a statement's names mean. */
export type ReviewStatus = "UNDECIDED" | "DECIDED" | "UNQUESTIONED";

/** Which statements are wanted: all that is given must hold. */
export interface StatementWhere {
  readonly search?: string | null;
  readonly speaker?: ActorWhere | null;
  readonly relayedBy?: ActorWhere | null;
  readonly addressee?: ActorWhere | null;
  readonly about?: SubjectWhere | null;
  readonly saidAt?: PlaceWhere | null;
  readonly kind?: readonly QuotationKind[] | null;
  readonly saidOn?: DateRange | null;
  readonly medium?: string | null;
  readonly article?: string | null;
  readonly publisher?: string | null;
  readonly publishedOn?: DateRange | null;
  readonly dateline?: string | null;
  readonly chainDepth?: IntRange | null;
  readonly missing?: readonly Slot[] | null;
  readonly relation?: readonly Relation["type"][] | null;
  readonly reviewStatus?: readonly ReviewStatus[] | null;
  readonly and?: readonly StatementWhere[] | null;
  readonly or?: readonly StatementWhere[] | null;
  readonly not?: StatementWhere | null;
}

/** Conditions that one `where` may hold, with all that it nests: each is a subquery to plan. */
const MOST_CONDITIONS = 50;

/**
 * Reads what statements are wanted.
 *
 * @throws AppError WHERE_TOO_LARGE
 */
export function readStatementWhere(
  writer: QueryWriter,
  where: Given<StatementWhere>,
): readonly Condition[] {
  where.check(requireFew);
  return readGroup(writer, where);
}

function requireFew(where: StatementWhere): void {
  const count = countConditions(where);
  if (count > MOST_CONDITIONS) {
    throw new AppError("WHERE_TOO_LARGE", { count, most: MOST_CONDITIONS });
  }
}

function countConditions(value: unknown): number {
  if (value === null || typeof value !== "object") return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countConditions(part), 1);
}

function readGroup(writer: QueryWriter, where: Given<StatementWhere>): readonly Condition[] {
  const { and, or, not: denied } = where.value;
  return [
    ...readSearch(writer, where.get("search")),
    ...readActors(writer, where),
    ...readPlaces(writer, where),
    ...readArticle(writer, where),
    ...readDays(
      writer,
      "saidOn",
      where.get("saidOn"),
      tests.statementSaidFrom,
      tests.statementSaidTo,
    ),
    ...readOwnValues(writer, where),
    ...readDepth(writer, where.get("chainDepth")),
    ...(where.value.missing ?? []).map((slot) => has(writer, LACKS[slot])),
    ...readReviewStatus(writer, where),
    ...(and == null
      ? []
      : where
          .get("and")!
          .items()
          .flatMap((part) => readGroup(writer, part))),
    ...(or == null ? [] : [readAlternatives(writer, where.get("or")!)]),
    ...(denied == null ? [] : [not(readGroup(writer, where.get("not")!))]),
  ];
}

const LACKS = {
  SPEAKER: tests.statementLacksSpeaker,
  ADDRESSEE: tests.statementLacksAddressee,
  ABOUT: tests.statementLacksSubject,
  SAID_AT: tests.statementLacksSite,
  MEDIUM: tests.statementLacksMedium,
  SAID_ON: tests.statementLacksDay,
} as const satisfies Record<Slot, Fragment>;

/** None of no alternatives holds. */
function readAlternatives(
  writer: QueryWriter,
  alternatives: Given<readonly StatementWhere[]>,
): Condition {
  const groups = alternatives
    .items()
    .map((part) => readGroup(writer, part as Given<StatementWhere>));
  return groups.length === 0 ? test(() => "false") : either(groups);
}

function has(
  writer: QueryWriter,
  fragment: Fragment,
  parameters: Readonly<Record<string, string>> = {},
): Condition {
  return test((statement) => writer.write(fragment, { statement, ...parameters }));
}

function readSearch(writer: QueryWriter, search: Given<string> | null): Condition[] {
  if (search === null) return [];
  const $search = writer.bind(search, "String", buildSearch);
  const find = (statement: string) =>
    writer.write(starts.statementsBySearch, { statement, $search });
  const some = (statement: string, $most: string) =>
    writer.write(starts.someStatementsBySearch, { statement, $search, $most });
  const within = (statement: string, oldest: string, newest: string) =>
    writer.write(starts.statementsBySearchWithinDays, { statement, $search, oldest, newest });
  let set: string | null = null;
  return [
    {
      // The index tells what it finds, not whether it would find one.
      test: (statement) => {
        set ??= writer.addSet("found", find);
        return writer.write(tests.statementFound, { statement, set });
      },
      starts: [{ rows: find, weight: null, isExact: true, search: { some, within } }],
    },
  ];
}

function readActors(writer: QueryWriter, where: Given<StatementWhere>): Condition[] {
  const actors = [
    ["speaker", tests.statementSpeaker, starts.statementsOfSpeakers, weights.said],
    ["relayedBy", tests.statementRelayer, starts.statementsByRelayers, weights.said],
    ["addressee", tests.statementAddressee, starts.statementsToAddressees, weights.addressed],
  ] as const;
  return actors.flatMap(([slot, fragment, rows, weight]) => {
    const given = where.get(slot);
    if (given === null) return [];
    return [joinedTo(writer, meanActors(writer, given), fragment, { rows, weight })];
  });
}

function readPlaces(writer: QueryWriter, where: Given<StatementWhere>): Condition[] {
  const about = where.get("about");
  const saidAt = where.get("saidAt");
  const topic = about?.get("topic") ?? null;
  return [
    ...(about === null
      ? []
      : [
          joinedTo(
            writer,
            withAllInside(writer, meanSubjects(writer, about)),
            tests.statementSubject,
            {
              rows: starts.statementsAbout,
              weight: weights.about,
            },
          ),
        ]),
    ...(topic === null
      ? []
      : [has(writer, tests.statementTopic, { $topic: bindName(writer, "topic", topic) })]),
    ...(saidAt === null
      ? []
      : [
          joinedTo(writer, withAllInside(writer, meanPlaces(writer, saidAt)), tests.statementSite, {
            rows: starts.statementsSaidAt,
            weight: weights.saidAt,
          }),
        ]),
  ];
}

/** One article has to meet all that is asked of it. */
function readArticle(writer: QueryWriter, where: Given<StatementWhere>): Condition[] {
  const id = where.get("article");
  const publisher = where.get("publisher");
  const dateline = where.get("dateline");
  const $id = id && writer.bind(id, "String");
  const $publisher = publisher && bindName(writer, "publisher", publisher);
  const $dateline = dateline && bindName(writer, "dateline", dateline);
  const checks = [
    ...($id === null ? [] : [(article: string) => writer.write(tests.articleId, { article, $id })]),
    ...($publisher === null
      ? []
      : [(article: string) => writer.write(tests.articlePublisher, { article, $publisher })]),
    ...($dateline === null
      ? []
      : [(article: string) => writer.write(tests.articleDateline, { article, $dateline })]),
    ...readArticleDays(writer, where.get("publishedOn")).map((condition) => condition.test),
  ];
  if (checks.length === 0) return [];
  const ids =
    $id && writer.addSet("articles", (entity) => writer.write(sets.articlesById, { entity, $id }));
  const ofArticle = { rows: starts.statementsOfArticles, weight: weights.quoted };
  return [
    {
      test: (statement) => {
        const article = writer.name("article");
        const all = checks.map((check) => check(article)).join(" AND ");
        return writer.write(tests.statementArticle, { statement, article, test: all });
      },
      starts:
        ids === null ? [] : [{ ...startAt(writer, ids, ofArticle), isExact: checks.length === 1 }],
    },
  ];
}

/** What is asked of the day of an article. */
export function readArticleDays(writer: QueryWriter, range: Given<DateRange> | null): Condition[] {
  return readDays(
    writer,
    "publishedOn",
    range,
    tests.articlePublishedFrom,
    tests.articlePublishedTo,
  );
}

function readDays(
  writer: QueryWriter,
  field: string,
  range: Given<DateRange> | null,
  isFrom: Fragment,
  isTo: Fragment,
): Condition[] {
  if (range === null) return [];
  const [node] = isFrom.binds;
  return [["from", isFrom] as const, ["to", isTo] as const].flatMap(([end, fragment]) => {
    if (range.get(end) === null) return [];
    const $day = writer.bind(range, "String", (days) => checkDateRange(field, days)[end]);
    return [test((item) => writer.write(fragment, { [node!]: item, $day }), true)];
  });
}

function readOwnValues(writer: QueryWriter, where: Given<StatementWhere>): Condition[] {
  const kind = where.get("kind");
  const medium = where.get("medium");
  const relation = where.get("relation");
  return [
    ...(kind === null
      ? []
      : [has(writer, tests.statementKind, { $kinds: writer.bind(kind, "List<String>") })]),
    ...(medium === null ? [] : [throughMedium(writer, medium)]),
    ...(relation === null
      ? []
      : [has(writer, tests.statementRelation, { $types: writer.bind(relation, "List<String>") })]),
  ];
}

function throughMedium(writer: QueryWriter, medium: Given<string>): Condition {
  const $medium = bindName(writer, "medium", medium);
  const set = writer.addSet("media", (entity) =>
    writer.write(sets.mediaByName, { entity, $medium }),
  );
  return {
    ...has(writer, tests.statementMedium, { $medium }),
    starts: [startAt(writer, set, { rows: starts.statementsByMedia, weight: weights.conveyed })],
  };
}

function readDepth(writer: QueryWriter, range: Given<IntRange> | null): Condition[] {
  if (range === null) return [];
  const ends = [
    ["min", tests.statementDepthFrom],
    ["max", tests.statementDepthTo],
  ] as const;
  return ends.flatMap(([end, fragment]) => {
    if (range.get(end) === null) return [];
    const check = (depths: IntRange) => checkIntRange("chainDepth", depths)[end];
    return [has(writer, fragment, { $depth: writer.bind(range, "Integer", check) })];
  });
}

function readReviewStatus(writer: QueryWriter, where: Given<StatementWhere>): Condition[] {
  const wanted = where.value.reviewStatus;
  if (wanted == null) return [];
  const undecided = has(writer, tests.statementUndecided);
  const decided = has(writer, tests.statementDecided);
  const ofStatus: Record<ReviewStatus, readonly Condition[]> = {
    UNDECIDED: [undecided],
    DECIDED: [decided],
    UNQUESTIONED: [not([undecided]), not([decided])],
  };
  return wanted.length === 0
    ? [test(() => "false")]
    : [either(wanted.map((status) => ofStatus[status]))];
}
