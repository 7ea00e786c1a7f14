import { AppError } from "../../../errors/app-error.ts";
import type { QuotationKind } from "../../../domain/statements/quotation.ts";
import { RELATION_SIDES, type RelationSide } from "../../../domain/statements/relation.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import { type DateRange, type IntRange, checkIntRange } from "../../arguments/range.ts";
import { buildSearch } from "../../arguments/search.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type Condition, buildCondition, either, not, startAt } from "./conditions.ts";
import {
  type ActorWhere,
  type PlaceWhere,
  type SubjectWhere,
  joinedTo,
  readActorWhere,
  readPlaceWhere,
  readSubjectWhere,
  withAllInside,
} from "./entity-conditions.ts";
import { type Cypher, cypher } from "../cypher/cypher.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { writeColumn, writeFragment } from "../cypher/write-fragment.ts";
import { bindName } from "./bind-name.ts";
import { type QuotingWhere, ofOneArticle } from "./article-conditions.ts";
import { readDays } from "./read-days.ts";
import { relatedBy } from "./relation-condition.ts";
import { type PartReaders, readParts } from "./read-parts.ts";

const { sets, starts, predicates, values, weights } = fragments;

/** What may be unknown of a statement. */
export type Slot = "SPEAKER" | "ADDRESSEE" | "ABOUT" | "SAID_AT" | "MEDIUM" | "SAID_ON";

/** Whether a person looked at, or should look at, whom a statement's names mean. */
export type ReviewStatus = "UNDECIDED" | "DECIDED" | "UNQUESTIONED";

/** Which statements are wanted: all that is given must hold. */
export interface StatementWhere extends QuotingWhere {
  readonly search?: string | null;
  readonly speaker?: ActorWhere | null;
  readonly relayedBy?: ActorWhere | null;
  readonly addressee?: ActorWhere | null;
  readonly about?: SubjectWhere | null;
  readonly saidAt?: PlaceWhere | null;
  readonly kind?: readonly QuotationKind[] | null;
  readonly saidOn?: DateRange | null;
  readonly medium?: string | null;
  readonly chainDepth?: IntRange | null;
  readonly missing?: readonly Slot[] | null;
  readonly relation?: readonly RelationSide[] | null;
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
  where: ArgumentValue<StatementWhere>,
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

function readGroup(
  writer: QueryWriter,
  where: ArgumentValue<StatementWhere>,
): readonly Condition[] {
  return readParts(writer, where, READERS);
}

const READERS: PartReaders<StatementWhere, Condition> = {
  search: readSearch,
  speaker: ofActors(predicates.statementSpeaker, starts.statementsOfSpeakers, weights.said),
  relayedBy: ofActors(predicates.statementRelayer, starts.statementsByRelayers, weights.said),
  addressee: ofActors(
    predicates.statementAddressee,
    starts.statementsToAddressees,
    weights.addressed,
  ),
  about: readSubjects,
  saidAt: readSites,
  ...ofOneArticle,
  saidOn: (writer, range) =>
    readDays(writer, "saidOn", range, predicates.statementSaidFrom, predicates.statementSaidTo),
  kind: valueAmong("kind"),
  medium: readMedium,
  relation: relatedBy(RELATION_SIDES),
  chainDepth: readDepth,
  missing: (_writer, slots) => slots.value.map((slot) => meets(LACKS[slot])),
  reviewStatus: readReviewStatus,
  and: (writer, parts) => parts.items().flatMap((part) => readGroup(writer, part)),
  or: (writer, parts) => [anyOf(parts.items().map((part) => readGroup(writer, part)))],
  not: (writer, denied) => [not(readGroup(writer, denied))],
};

const LACKS = {
  SPEAKER: predicates.statementLacksSpeaker,
  ADDRESSEE: predicates.statementLacksAddressee,
  ABOUT: predicates.statementLacksSubject,
  SAID_AT: predicates.statementLacksSite,
  MEDIUM: predicates.statementLacksMedium,
  SAID_ON: predicates.statementLacksDay,
} as const satisfies Record<Slot, Fragment>;

/** The statement meets what a fragment says. */
function meets(fragment: Fragment, parameters: Readonly<Record<string, Cypher>> = {}): Condition {
  return buildCondition((statement) => writeFragment(fragment, { statement, ...parameters }));
}

/** What a statement holds itself is one of some words; `column` names it in `statement-values.cypher`. */
function valueAmong(column: keyof typeof values.statementValues.values) {
  return (writer: QueryWriter, words: ArgumentValue<readonly string[]>): Condition[] => {
    const $words = writer.bind(words, "List<String>");
    const value = (statement: Cypher) => writeColumn(values.statementValues, column, { statement });
    return [
      buildCondition((statement) =>
        writeFragment(predicates.valueAmong, { value: value(statement), $words }),
      ),
    ];
  };
}

function readSearch(writer: QueryWriter, search: ArgumentValue<string>): Condition[] {
  const $search = writer.bind(search, "String", buildSearch);
  const find = (statement: Cypher) =>
    writeFragment(starts.statementsBySearch, { statement, $search });
  const some = (statement: Cypher, $most: Cypher) =>
    writeFragment(starts.someStatementsBySearch, { statement, $search, $most });
  const within = (statement: Cypher, oldest: Cypher, newest: Cypher) =>
    writeFragment(starts.statementsBySearchWithinDays, { statement, $search, oldest, newest });
  let set: Cypher | null = null;
  return [
    {
      // The index tells what it finds, not whether it would find one.
      holds: (statement) => {
        set ??= writer.addSet("found", find);
        return writeFragment(predicates.statementFound, { statement, set });
      },
      starts: [{ rows: find, weight: null, isExact: true, search: { some, within } }],
    },
  ];
}

/** Joined to such actors by a fragment. */
function ofActors(fragment: Fragment, rows: Fragment, weight: Fragment) {
  return (writer: QueryWriter, where: ArgumentValue<ActorWhere>): Condition[] => [
    joinedTo(readActorWhere(writer, where), fragment, { rows, weight }),
  ];
}

function readSubjects(writer: QueryWriter, where: ArgumentValue<SubjectWhere>): Condition[] {
  const subjects = withAllInside(writer, readSubjectWhere(writer, where));
  const start = { rows: starts.statementsAbout, weight: weights.about };
  return [
    joinedTo(subjects, predicates.statementSubject, start),
    ...readParts(writer, where, STANCE_READERS),
  ];
}

/** What is asked of what a statement says of its subjects, and not of these. */
const STANCE_READERS: PartReaders<
  SubjectWhere,
  Condition,
  Exclude<keyof SubjectWhere, keyof PlaceWhere>
> = {
  topic: (writer, topic) => [
    meets(predicates.statementTopic, { $topic: bindName(writer, "topic", topic) }),
  ],
};

function readSites(writer: QueryWriter, where: ArgumentValue<PlaceWhere>): Condition[] {
  const places = withAllInside(writer, readPlaceWhere(writer, where));
  const start = { rows: starts.statementsSaidAt, weight: weights.saidAt };
  return [joinedTo(places, predicates.statementSite, start)];
}

function readMedium(writer: QueryWriter, medium: ArgumentValue<string>): Condition[] {
  const $medium = bindName(writer, "medium", medium);
  const set = writer.addSet("media", (entity) =>
    writeFragment(sets.mediaByName, { entity, $medium }),
  );
  const start = startAt(set, { rows: starts.statementsByMedia, weight: weights.conveyed });
  return [{ ...meets(predicates.statementMedium, { $medium }), starts: [start] }];
}

function readDepth(writer: QueryWriter, range: ArgumentValue<IntRange>): Condition[] {
  const ends = [
    ["min", predicates.statementDepthFrom],
    ["max", predicates.statementDepthTo],
  ] as const;
  return ends.flatMap(([end, fragment]) => {
    if (range.get(end) === null) return [];
    const check = (depths: IntRange) => checkIntRange("chainDepth", depths)[end];
    return [meets(fragment, { $depth: writer.bind(range, "Integer", check) })];
  });
}

function readReviewStatus(
  _writer: QueryWriter,
  { value: wanted }: ArgumentValue<readonly ReviewStatus[]>,
): Condition[] {
  const undecided = meets(predicates.statementUndecided);
  const decided = meets(predicates.statementDecided);
  const ofStatus: Record<ReviewStatus, readonly Condition[]> = {
    UNDECIDED: [undecided],
    DECIDED: [decided],
    UNQUESTIONED: [not([undecided]), not([decided])],
  };
  return [anyOf(wanted.map((status) => ofStatus[status]))];
}

/** None of no alternatives holds. */
function anyOf(groups: readonly (readonly Condition[])[]): Condition {
  return groups.length === 0 ? buildCondition(() => cypher`false`) : either(groups);
}
