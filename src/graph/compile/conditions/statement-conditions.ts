import { AppError } from "../../../errors/app-error.ts";
import type { QuotationKind } from "../../../domain/statements/quotation.ts";
import type { Relation } from "../../../domain/statements/relation.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import { type DateRange, type IntRange, checkIntRange } from "../../arguments/range.ts";
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
import type { QueryWriter } from "../cypher/query-writer.ts";
import { bindName } from "./bind-name.ts";
import { type QuotingWhere, ofOneArticle } from "./article-conditions.ts";
import { readDays } from "./read-days.ts";
import { type PartReaders, readParts } from "./read-parts.ts";

const { sets, starts, tests, weights } = fragments;

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
  return readParts(writer, where, READERS);
}

const READERS: PartReaders<StatementWhere, Condition> = {
  search: readSearch,
  speaker: ofActors(tests.statementSpeaker, starts.statementsOfSpeakers, weights.said),
  relayedBy: ofActors(tests.statementRelayer, starts.statementsByRelayers, weights.said),
  addressee: ofActors(tests.statementAddressee, starts.statementsToAddressees, weights.addressed),
  about: readSubjects,
  saidAt: readSites,
  ...ofOneArticle,
  saidOn: (writer, range) =>
    readDays(writer, "saidOn", range, tests.statementSaidFrom, tests.statementSaidTo),
  kind: (writer, kinds) => [
    has(writer, tests.statementKind, { $kinds: writer.bind(kinds, "List<String>") }),
  ],
  medium: readMedium,
  relation: (writer, types) => [
    has(writer, tests.statementRelation, { $types: writer.bind(types, "List<String>") }),
  ],
  chainDepth: readDepth,
  missing: (writer, slots) => slots.value.map((slot) => has(writer, LACKS[slot])),
  reviewStatus: readReviewStatus,
  and: (writer, parts) => parts.items().flatMap((part) => readGroup(writer, part)),
  or: (writer, parts) => [anyOf(parts.items().map((part) => readGroup(writer, part)))],
  not: (writer, denied) => [not(readGroup(writer, denied))],
};

const LACKS = {
  SPEAKER: tests.statementLacksSpeaker,
  ADDRESSEE: tests.statementLacksAddressee,
  ABOUT: tests.statementLacksSubject,
  SAID_AT: tests.statementLacksSite,
  MEDIUM: tests.statementLacksMedium,
  SAID_ON: tests.statementLacksDay,
} as const satisfies Record<Slot, Fragment>;

function has(
  writer: QueryWriter,
  fragment: Fragment,
  parameters: Readonly<Record<string, string>> = {},
): Condition {
  return test((statement) => writer.write(fragment, { statement, ...parameters }));
}

function readSearch(writer: QueryWriter, search: Given<string>): Condition[] {
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

/** Joined to such actors by a fragment. */
function ofActors(fragment: Fragment, rows: Fragment, weight: Fragment) {
  return (writer: QueryWriter, where: Given<ActorWhere>): Condition[] => [
    joinedTo(writer, meanActors(writer, where), fragment, { rows, weight }),
  ];
}

function readSubjects(writer: QueryWriter, where: Given<SubjectWhere>): Condition[] {
  const subjects = withAllInside(writer, meanSubjects(writer, where));
  const start = { rows: starts.statementsAbout, weight: weights.about };
  return [
    joinedTo(writer, subjects, tests.statementSubject, start),
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
    has(writer, tests.statementTopic, { $topic: bindName(writer, "topic", topic) }),
  ],
};

function readSites(writer: QueryWriter, where: Given<PlaceWhere>): Condition[] {
  const places = withAllInside(writer, meanPlaces(writer, where));
  const start = { rows: starts.statementsSaidAt, weight: weights.saidAt };
  return [joinedTo(writer, places, tests.statementSite, start)];
}

function readMedium(writer: QueryWriter, medium: Given<string>): Condition[] {
  const $medium = bindName(writer, "medium", medium);
  const set = writer.addSet("media", (entity) =>
    writer.write(sets.mediaByName, { entity, $medium }),
  );
  const start = startAt(writer, set, { rows: starts.statementsByMedia, weight: weights.conveyed });
  return [{ ...has(writer, tests.statementMedium, { $medium }), starts: [start] }];
}

function readDepth(writer: QueryWriter, range: Given<IntRange>): Condition[] {
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

function readReviewStatus(
  writer: QueryWriter,
  { value: wanted }: Given<readonly ReviewStatus[]>,
): Condition[] {
  const undecided = has(writer, tests.statementUndecided);
  const decided = has(writer, tests.statementDecided);
  const ofStatus: Record<ReviewStatus, readonly Condition[]> = {
    UNDECIDED: [undecided],
    DECIDED: [decided],
    UNQUESTIONED: [not([undecided]), not([decided])],
  };
  return [anyOf(wanted.map((status) => ofStatus[status]))];
}

/** None of no alternatives holds. */
function anyOf(groups: readonly (readonly Condition[])[]): Condition {
  return groups.length === 0 ? test(() => "false") : either(groups);
}
