import { fragments } from "../../connection/queries.generated.ts";
import { type CursorPlace, decodeCursor, encodeCursor, markList } from "../../arguments/cursor.ts";
import {
  type PageBounds,
  PAGE_SIZE,
  describeSurroundings,
  isFromEnd,
  requirePageSize,
} from "../../arguments/page.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { SelectedField, Selection } from "../selection.ts";
import { type Condition, buildCondition } from "../conditions/conditions.ts";
import { joinedTo } from "../conditions/entity-conditions.ts";
import { compileCoOccurrence } from "./co-occurrence.ts";
import { compileFacets } from "./facets.ts";
import { compileTimeline } from "./timeline.ts";
import { NODE, finishInside, projectNode } from "../projection/fields.ts";
import { type ListKind, type ListName, LISTS, sortByMatch } from "../plan/lists.ts";
import {
  type FieldCompiler,
  type FieldRequest,
  type Finish,
  type FieldProjection,
  type Row,
  type FinishContext,
  finishAll,
} from "../projection/projection.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { type PageRange, writeMatching, writePage } from "../plan/write-page.ts";

const { predicates } = fragments;

/** What a page of a list may be given. */
interface PageArgs extends PageBounds {
  readonly where?: Readonly<Record<string, unknown>> | null;
}

/**
 * A field with pages of the statements that are joined to the node as `link` says, or to anything that
 * `spread` finds from it, where that is given.
 */
export function statementConnection(
  link: Fragment,
  start: { readonly rows: Fragment; readonly weight: Fragment },
  spread?: Fragment,
): FieldCompiler {
  return (request) => {
    const { writer, names, field } = request;
    const own = `[${names[NODE]!}]`;
    const set = spread === undefined ? own : writer.name("all");
    const isSought = (entity: string) => writer.write(predicates.entityInSet, { entity, set });
    const ofNode = joinedTo(writer, { set, holds: isSought }, link, start);
    const mark = `${field.type}.${field.name}`;
    const { before = [], ...part } = compileConnection(request, "statements", [ofNode], mark);
    if (spread === undefined) return { ...part, before };
    const entity = writer.name("entity");
    const rows = writer.write(spread, { set: own, entity });
    const found = `CALL (*) {\n${rows}\nRETURN collect(DISTINCT ${entity}) AS ${set}\n}`;
    return { ...part, before: [found, ...before] };
  };
}

/** A field of the query itself with pages of all things of one kind. */
export function rootConnection(list: ListName): FieldCompiler {
  return (request) => compileConnection(request, list, [], list);
}

function compileConnection(
  request: FieldRequest,
  name: ListName,
  within: readonly Condition[],
  listMark: string,
): FieldProjection {
  const { writer, field, key } = request;
  const args = field.args as ArgumentValue<PageArgs>;
  const where = args.get("where");
  const wanted = where === null ? [] : LISTS[name].readWhere(writer, where);
  const conditions = [...within, ...wanted];
  const sought = wanted.find((condition) => condition.name !== undefined)?.name ?? null;
  const list = sought === null ? LISTS[name] : sortByMatch(writer, LISTS[name], sought);
  const mark = (place: PageArgs): CursorPlace => markList(listMark, place.where ?? {});
  const range = readRange(writer, list, args, mark);
  const foundList = { list, range, args, mark, sought };
  const asked = field.selection!.fields;

  const pages = asked.some((part) => PAGE_FIELDS.has(part.name));
  const counts = asked.filter((part) => !PAGE_FIELDS.has(part.name));
  const all = writer.name("all");
  // Whatever is counted besides the page has to be found whole.
  const isWhole =
    counts.some((part) => part.name !== "totalCount") ||
    (counts.length > 0 && conditions.length > 0);
  const clauses = [
    ...(isWhole ? [findAll(writer, list, conditions, all)] : []),
    ...(pages ? [findPage(writer, list, isWhole ? inSet(all) : conditions, range)] : []),
  ];
  const parts = asked.map((part) => {
    if (part.name === "totalCount") {
      const total = isWhole ? `size(${all})` : writer.write(list.total);
      return simple(part, `toFloat(${total})`);
    }
    if (part.name === "pageInfo") return compilePageInfo(request, part, foundList);
    if (part.name === "nodes") return compileItems(request, part, range);
    if (part.name === "edges") return compileEdges(request, part, foundList);
    return COUNTS[part.name]!({ ...request, field: part, key: part.key }, all);
  });
  const own = writer.name("connection");
  const entries = parts.flatMap((part) => part.entries);
  const map = entries.map(([entry, cypher]) => `\`${entry}\`: ${cypher}`).join(", ");
  const body = [
    ...clauses,
    ...parts.flatMap(({ before }) => before ?? []),
    `RETURN {${map}} AS ${own}`,
  ];
  const finishes = parts.flatMap(({ finish }) => finish ?? []);
  return {
    before: [`CALL (*) {\n${body.join("\n")}\n}`],
    entries: [[key, own]],
    finish: (row, context) => {
      for (const finish of finishes) finish(row[key] as Row, context);
    },
  };
}

/** Fields that are made of all statements that meet the conditions. */
const COUNTS: Readonly<Record<string, (request: FieldRequest, all: string) => FieldProjection>> = {
  facets: compileFacets,
  timeline: compileTimeline,
  coOccurrence: compileCoOccurrence,
};

const PAGE_FIELDS = new Set(["nodes", "edges", "pageInfo"]);

function simple({ key }: SelectedField, cypher: string): FieldProjection {
  return { entries: [[key, cypher]] };
}

/** A page of a list: its range, and the names of what the query finds of it. */
interface FoundRange extends PageRange {
  /** How many rows are wanted; one more is read. */
  readonly size: string;
  /** The rows that were read. */
  readonly found: string;
  /** Cypher of those that are wanted, in the order of the list. */
  readonly page: string;
}

/** A list of which a part is wanted. */
interface FoundList {
  readonly list: ListKind;
  readonly range: FoundRange;
  readonly args: ArgumentValue<PageArgs>;
  readonly mark: (place: PageArgs) => CursorPlace;
  /** The number of the name by which its items are looked for. */
  readonly sought: number | null;
}

/**
 * Reads which part of a list is wanted.
 *
 * @throws AppError PAGE_DIRECTION_UNCLEAR
 */
function readRange(
  writer: QueryWriter,
  list: ListKind,
  args: ArgumentValue<PageArgs>,
  mark: (place: PageArgs) => CursorPlace,
): FoundRange {
  const { after, before } = args.value;
  const isReversed = args.check(isFromEnd);
  const count = isReversed ? args.get("last") : args.get("first");
  const readSize = (values: Parameters<ArgumentValue["read"]>[0]) =>
    count === null ? PAGE_SIZE : requirePageSize(count.read(values));
  const bound = (cursor: ArgumentValue<string>, fragment: Fragment): Condition => {
    const read = (values: Parameters<ArgumentValue["read"]>[0]) =>
      decodeCursor(mark(args.read(values)), cursor.read(values));
    const $key = writer.bindReader("String", cursor.place, (values) => read(values).sortKey);
    const $id = writer.bindReader("String", cursor.place, (values) => read(values).id);
    const [item] = fragment.binds;
    return buildCondition((node) => writer.write(fragment, { [item!]: node, $key, $id }), true);
  };
  const { place } = count ?? args;
  const size = writer.bindReader("Integer", place, readSize);
  const found = writer.name("found");
  const wanted = `${found}[..${size}]`;
  return {
    isReversed,
    size,
    limit: writer.bindReader("Integer", place, (values) => readSize(values) + 1),
    bounds: [
      ...(after == null ? [] : [bound(args.get("after")!, list.isAfter)]),
      ...(before == null ? [] : [bound(args.get("before")!, list.isBefore)]),
    ],
    found,
    page: isReversed ? `reverse(${wanted})` : wanted,
  };
}

function findAll(
  writer: QueryWriter,
  list: ListKind,
  conditions: readonly Condition[],
  all: string,
): string {
  const node = writer.name("item");
  return `CALL (*) {\n${writeMatching(writer, list, conditions, node)}\nRETURN collect(${node}) AS ${all}\n}`;
}

/** Only what a list in the query holds. */
function inSet(set: string): readonly Condition[] {
  const start = { rows: (node: string) => `UNWIND ${set} AS ${node}`, weight: null, isExact: true };
  return [{ holds: (node) => `${node} IN ${set}`, starts: [start] }];
}

function findPage(
  writer: QueryWriter,
  list: ListKind,
  conditions: readonly Condition[],
  range: FoundRange,
): string {
  const { found } = range;
  const node = writer.name("item");
  const rows = writePage(writer, list, conditions, range, node);
  return `CALL (*) {\n${rows}\nRETURN collect(${node}) AS ${found}\n}`;
}

/** The place of a node in its list, for a cursor. */
function writePlace(writer: QueryWriter, { sortKey }: ListKind, node: string): string {
  return `[${writer.write(sortKey, { item: node })}, ${node}.id]`;
}

function compilePageInfo(
  { writer }: FieldRequest,
  { key, selection }: SelectedField,
  { list, range: { found, page, size }, args, mark }: FoundList,
): FieldProjection {
  const needsCursors = selection!.fields.some(({ name }) => name.endsWith("Cursor"));
  const cursors = needsCursors
    ? `, ends: [${writePlace(writer, list, `head(${page})`)}, ${writePlace(writer, list, `last(${page})`)}]`
    : "";
  return {
    entries: [[key, `{hasMore: size(${found}) > ${size}${cursors}}`]],
    finish: (row, context) => {
      const { hasMore, ends } = row[key] as { hasMore: boolean; ends?: [Ends, Ends] };
      const place = needsCursors ? mark(args.read(context.values)) : null;
      const encode = ([sortKey, id]: Ends) =>
        id === null || place === null ? null : encodeCursor(place, { sortKey: sortKey!, id });
      row[key] = {
        ...describeSurroundings(args.read(context.values), hasMore),
        startCursor: ends && encode(ends[0]),
        endCursor: ends && encode(ends[1]),
      };
    },
  };
}

type Ends = readonly [sortKey: string | null, id: string | null];

function compileItems(
  request: FieldRequest,
  { key, selection }: SelectedField,
  { page }: FoundRange,
): FieldProjection {
  const { rows, finish, before } = compileRows(request, selection!, page);
  return { before, entries: [[key, rows]], finish: finishInside(key, finish) };
}

function compileEdges(
  request: FieldRequest,
  { key, selection }: SelectedField,
  { list, range: { page }, args, mark, sought }: FoundList,
): FieldProjection {
  const matches = selection!.fields.filter(({ name }) => name === "match");
  const cursors = selection!.fields.filter(({ name }) => name === "cursor");
  const nodes = selection!.fields.filter(({ name }) => name === "node");
  const places = `[item IN ${page} | ${writePlace(request.writer, list, "item")}]`;
  const items = nodes.map((field) => ({
    field,
    ...compileRows(request, field.selection!, page),
  }));
  const entries = [
    `places: ${places}`,
    ...items.map(({ field, rows }) => `\`${field.key}\`: ${rows}`),
  ];
  return {
    before: items.flatMap(({ before }) => before),
    entries: [[key, `{${entries.join(", ")}}`]],
    finish: (row, context: FinishContext) => {
      const found = row[key] as Row;
      const place = mark(args.read(context.values));
      for (const { field, finish } of items) finishAll(finish, found[field.key], context);
      row[key] = (found["places"] as [string, string][]).map(([sortKey, id], index) =>
        Object.fromEntries([
          ...cursors.map((field) => [field.key, encodeCursor(place, { sortKey, id })]),
          ...matches.map((field) => [
            field.key,
            sought === null ? null : (context.named[sought]!.get(id) ?? null),
          ]),
          ...items.map(({ field }) => [field.key, (found[field.key] as Row[])[index]]),
        ]),
      );
    },
  };
}

/** Makes the maps of the nodes of a list. */
function compileRows(
  request: Omit<FieldRequest, "field" | "key">,
  selection: Selection,
  list: string,
): { readonly before: readonly string[]; readonly rows: string; readonly finish: Finish | null } {
  const { writer } = request;
  const node = writer.name("node");
  const rows = writer.name("rows");
  const inner = projectNode({ ...request, names: { [NODE]: node }, list }, selection);
  const each = [
    `UNWIND ${list} AS ${node}`,
    ...inner.before,
    `RETURN collect(${inner.map}) AS ${rows}`,
  ];
  return {
    before: [...inner.ahead, `CALL (*) {\n${each.join("\n")}\n}`],
    rows,
    finish: inner.finish,
  };
}
