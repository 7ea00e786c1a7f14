import type { AboutBasis } from "../../../domain/rules/resolution-rules.ts";
import type { CueClass } from "../../../domain/statements/cue-class.ts";
import type { Mode } from "../../../domain/statements/mode.ts";
import type { QuotationKind } from "../../../domain/statements/quotation.ts";
import { RELATION_SIDES, type RelationSide } from "../../../domain/statements/relation.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import { type DateRange, type IntRange, checkIntRange } from "../../arguments/range.ts";
import { buildSearch } from "../../arguments/search.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type Condition, buildCondition, either, joinWithAnd, leadsTo, not } from "./conditions.ts";
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
import type { Link } from "./links.ts";
import { readDays } from "./read-days.ts";
import { relatedBy } from "./relation-condition.ts";
import { requireFew } from "./require-few.ts";
import { type PartReaders, readParts } from "./read-parts.ts";
import {
  ADDRESSEE,
  CONCERN,
  EVIDENCE,
  LINE,
  MEDIUM,
  NAMING,
  RELAYER,
  SITE,
  SPEAKER,
  SUBJECT,
} from "./statement-links.ts";

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
  readonly aboutBasis?: readonly AboutBasis[] | null;
  readonly saidAt?: PlaceWhere | null;
  readonly kind?: readonly QuotationKind[] | null;
  readonly mode?: readonly Mode[] | null;
  readonly cueClass?: readonly CueClass[] | null;
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

/**
 * Reads what statements are wanted.
 *
 * @throws AppError WHERE_TOO_LARGE
 */
export function readStatementWhere(
  writer: QueryWriter,
  where: ArgumentValue<StatementWhere>,
): readonly Condition[] {
  requireFew(writer, where);
  return readGroup(writer, where);
}

function readGroup(
  writer: QueryWriter,
  where: ArgumentValue<StatementWhere>,
): readonly Condition[] {
  return readParts(writer, where, READERS);
}

const READERS: PartReaders<StatementWhere, Condition> = {
  search: readSearch,
  speaker: ofActors(SPEAKER, starts.statementsOfSpeakers, weights.said),
  relayedBy: ofActors(RELAYER, starts.statementsByRelayers, weights.said),
  addressee: ofActors(ADDRESSEE, starts.statementsToAddressees, weights.addressed),
  about: readConcerns,
  aboutBasis: readConcerns,
  saidAt: readSites,
  ...ofOneArticle,
  saidOn: (writer, range) =>
    readDays(writer, "saidOn", range, predicates.statementSaidFrom, predicates.statementSaidTo),
  kind: valueAmong("kind"),
  mode: valueAmong("mode"),
  cueClass: readCueClasses,
  medium: readMedium,
  relation: relatedBy(RELATION_SIDES),
  chainDepth: readDepth,
  missing: (_writer, slots) => Array.from(new Set(slots.value), (slot) => LACKS[slot]),
  reviewStatus: readReviewStatus,
  and: (writer, parts) => parts.items().flatMap((part) => readGroup(writer, part)),
  or: (writer, parts) => [anyOf(parts.items().map((part) => readGroup(writer, part)))],
  not: (writer, denied) => [not(readGroup(writer, denied))],
};

const LACKS: Readonly<Record<Slot, Condition>> = {
  SPEAKER: not([leadsTo(SPEAKER)]),
  ADDRESSEE: not([leadsTo(ADDRESSEE)]),
  ABOUT: not([leadsTo(SUBJECT)]),
  SAID_AT: not([leadsTo(SITE)]),
  MEDIUM: not([leadsTo(MEDIUM)]),
  SAID_ON: buildCondition((statement) =>
    writeFragment(predicates.statementLacksDay, { statement }),
  ),
};

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

function readCueClasses(
  writer: QueryWriter,
  classes: ArgumentValue<readonly CueClass[]>,
): Condition[] {
  const $words = writer.bind(classes, "List<String>");
  return [
    leadsTo(EVIDENCE, (quotation) => {
      const value = writeColumn(values.quotationValues, "cueClass", { quotation });
      return writeFragment(predicates.valueAmong, { value, $words });
    }),
  ];
}

function readSearch(writer: QueryWriter, search: ArgumentValue<string>): Condition[] {
  const $search = writer.bindReader("String", search.place, (values, _named, { forms }) =>
    buildSearch(search.read(values), forms),
  );
  const find = (statement: Cypher) =>
    writeFragment(starts.statementsBySearch, { statement, $search });
  const some = (statement: Cypher, $most: Cypher) =>
    writeFragment(starts.someStatementsBySearch, { statement, $search, $most });
  const within = (statement: Cypher, oldest: Cypher, newest: Cypher) =>
    writeFragment(starts.statementsBySearchWithinDays, { statement, $search, oldest, newest });
  // The index tells what it finds, not whether it would find one.
  let found: Cypher | null = null;
  const set = () => (found ??= writer.addSet("found", find));
  const from = { rows: starts.statementsOfSet, set };
  return [
    {
      holds: (statement) => writeFragment(predicates.statementFound, { statement, set: set() }),
      starts: [{ rows: find, weight: null, isExact: true, search: { some, within }, from }],
    },
  ];
}

/** The link leads to such actors. */
function ofActors(link: Link, rows: Fragment, weight: Fragment) {
  return (writer: QueryWriter, where: ArgumentValue<ActorWhere>): Condition[] => [
    joinedTo(readActorWhere(writer, where), link, { rows, weight }),
  ];
}

/** `about` and `aboutBasis` are asked of one and the same thing that the statement is about. */
function readConcerns(
  writer: QueryWriter,
  _given: unknown,
  where: ArgumentValue<StatementWhere>,
): Condition[] {
  const [about, bases] = [where.get("about"), where.get("aboutBasis")];
  const hasBasis = bases === null ? [] : [amongBases(writer, bases)];
  if (about === null) return hasBasis.map((holds) => leadsTo(CONCERN, holds));
  const subjects = withAllInside(writer, readSubjectWhere(writer, about));
  const start = { rows: starts.statementsAbout, weight: weights.about };
  const leads = joinedTo(subjects, SUBJECT, start);
  const claimed = readParts(writer, about, CLAIM_READERS);
  if (bases === null) return [leads, ...claimed];
  const { set } = subjects;
  const isSought = (concern: Cypher) =>
    set === null ? [] : [writeFragment(predicates.concernInSet, { concern, set })];
  const holds = (concern: Cypher) =>
    joinWithAnd([...isSought(concern), ...hasBasis.map((has) => has(concern))], " AND ");
  const begins = leads.starts.map((begin) => ({ ...begin, isExact: false }));
  return [{ ...leadsTo(CONCERN, holds), starts: begins }, ...claimed];
}

function amongBases(writer: QueryWriter, bases: ArgumentValue<readonly AboutBasis[]>) {
  const $words = writer.bind(bases, "List<String>");
  return (inference: Cypher) => {
    const value = writeColumn(values.inferenceValues, "basis", { inference });
    return writeFragment(predicates.valueAmong, { value, $words });
  };
}

/** What is asked of what a statement says of its subjects, and not of these. */
const CLAIM_READERS: PartReaders<
  SubjectWhere,
  Condition,
  Exclude<keyof SubjectWhere, keyof PlaceWhere>
> = {
  topic: (writer, topic) => {
    const $topic = bindName(writer, "topic", topic);
    return [
      buildCondition((statement) =>
        writeFragment(predicates.statementTopic, { statement, $topic }),
      ),
    ];
  },
};

function readSites(writer: QueryWriter, where: ArgumentValue<PlaceWhere>): Condition[] {
  const places = withAllInside(writer, readPlaceWhere(writer, where));
  const start = { rows: starts.statementsSaidAt, weight: weights.saidAt };
  return [joinedTo(places, SITE, start)];
}

function readMedium(writer: QueryWriter, medium: ArgumentValue<string>): Condition[] {
  const $medium = bindName(writer, "medium", medium);
  const set = writer.addSet("media", (entity) =>
    writeFragment(sets.mediaByName, { entity, $medium }),
  );
  const isSought = (entity: Cypher) => writeFragment(predicates.entityInSet, { entity, set });
  const start = { rows: starts.statementsByMedia, weight: weights.conveyed };
  return [joinedTo({ set, holds: isSought }, MEDIUM, start)];
}

function readDepth(writer: QueryWriter, range: ArgumentValue<IntRange>): Condition[] {
  const test = (end: keyof IntRange, isSo: (line: Cypher, $depth: Cypher) => Cypher) => {
    if (range.get(end) === null) return [];
    const check = (depths: IntRange) => checkIntRange("chainDepth", depths)[end];
    const $depth = writer.bind(range, "Integer", check);
    return [leadsTo(LINE, (line) => isSo(line, $depth))];
  };
  return [
    ...test("min", (line, $depth) => writeFragment(predicates.lineAtLeast, { line, $depth })),
    ...test("max", (line, $depth) => writeFragment(predicates.lineLonger, { line, $depth })).map(
      (condition) => not([condition]),
    ),
  ];
}

function readReviewStatus(
  _writer: QueryWriter,
  { value: wanted }: ArgumentValue<readonly ReviewStatus[]>,
): Condition[] {
  return [anyOf(Array.from(new Set(wanted), (status) => OF_STATUS[status]))];
}

const UNDECIDED = leadsTo(NAMING, (naming) =>
  writeFragment(predicates.namingUndecided, { naming }),
);
const DECIDED = leadsTo(NAMING, (naming) => writeFragment(predicates.namingDecided, { naming }));

const OF_STATUS: Readonly<Record<ReviewStatus, readonly Condition[]>> = {
  UNDECIDED: [UNDECIDED],
  DECIDED: [DECIDED],
  UNQUESTIONED: [not([UNDECIDED]), not([DECIDED])],
};

/** None of no alternatives holds. */
function anyOf(groups: readonly (readonly Condition[])[]): Condition {
  return groups.length === 0 ? buildCondition(() => cypher`false`) : either(groups);
}
