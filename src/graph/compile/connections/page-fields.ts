import type { NameMatch } from "../../../domain/names/sought-name.ts";
import { type CursorPlace, encodeCursor } from "../../arguments/cursor.ts";
import { type PageInfo, type Position, describeSurroundings } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type Cypher, Variable, cypher, join, subquery, writeEntry } from "../cypher/cypher.ts";
import type { ListOrder } from "../plan/list-orders.ts";
import { NODE, projectNode } from "../projection/project-node.ts";
import {
  type FieldProjection,
  type FieldRequest,
  type NodeProjection,
  type NodeRequest,
  type Row,
  finishAll,
  finishInside,
  requireReader,
} from "../projection/projection.ts";
import type { Selection } from "../selection.ts";
import type { FoundRange, PageArgs } from "./page-range.ts";

/** A page that was found, and the list of which it is one. */
export interface FoundPage {
  readonly order: ListOrder;
  readonly range: FoundRange;
  readonly args: ArgumentValue<PageArgs>;
  /** The number of the name by which its items are looked for. */
  readonly sought: number | null;
}

/** The fields of a connection that are made of one page. */
export const PAGE_FIELDS: Readonly<
  Record<string, (request: FieldRequest, page: FoundPage) => FieldProjection>
> = {
  nodes: compileNodes,
  edges: compileEdges,
  pageInfo: compilePageInfo,
};

/** The place of a node in its list, for a cursor. */
function writePlace({ sortKey }: ListOrder, node: Cypher): Cypher {
  return cypher`[${sortKey(node)}, ${node}.id]`;
}

function compilePageInfo(
  { field: { key, selection } }: FieldRequest,
  { order, range: { found, page, size, mark }, args }: FoundPage,
): FieldProjection {
  const needsCursors = selection!.fields.some(({ name }) => name.endsWith("Cursor"));
  const [first, last] = [cypher`head(${page})`, cypher`last(${page})`];
  const ends = cypher`[${writePlace(order, first)}, ${writePlace(order, last)}]`;
  const hasMore = cypher`size(${found}) > ${size}`;
  return {
    entries: [
      [
        key,
        needsCursors ? cypher`{hasMore: ${hasMore}, ends: ${ends}}` : cypher`{hasMore: ${hasMore}}`,
      ],
    ],
    finish: (row, { values }) => {
      const info = row[key] as { hasMore: boolean; ends?: [Ends, Ends] };
      const place = needsCursors ? mark(values) : null;
      const encode = ([sortKey, id]: Ends) =>
        id === null || place === null ? null : encodeCursor(place, { sortKey: sortKey!, id });
      const told: PageInfo = {
        ...describeSurroundings(args.read(values), info.hasMore),
        startCursor: info.ends && encode(info.ends[0]),
        endCursor: info.ends && encode(info.ends[1]),
      };
      row[key] = told;
    },
  };
}

type Ends = readonly [sortKey: string | null, id: string | null];

function compileNodes(request: FieldRequest, { range: { page } }: FoundPage): FieldProjection {
  const { key, selection } = request.field;
  const { rows, finish, before } = compileRows(request, selection!, page);
  return { before, entries: [[key, rows]], finish: finishInside(key, finish) };
}

function compileEdges(
  request: FieldRequest,
  { order, range: { page, mark }, sought }: FoundPage,
): FieldProjection {
  const { key, selection } = request.field;
  const { fields } = selection!;
  const asked = fields.map((field) => ({ field, read: requireReader(EDGE_READERS, field) }));
  const nodes = fields.filter(({ name }) => name === "node");
  const items = nodes.map((field) => ({
    field,
    ...compileRows(request, field.selection!, page),
  }));
  const item = cypher`item`;
  const entries = [
    cypher`places: [${item} IN ${page} | ${writePlace(order, item)}]`,
    ...items.map(({ field, rows }) => writeEntry([field.key, rows])),
  ];
  return {
    before: items.flatMap(({ before }) => before),
    entries: [[key, cypher`{${join(entries, ", ")}}`]],
    finish: (row, context) => {
      const found = row[key] as Row;
      const place = mark(context.values);
      for (const { field, finish } of items) finishAll(finish, found[field.key], context);
      row[key] = (found["places"] as [string, string][]).map(([sortKey, id], index) =>
        Object.fromEntries(
          asked.map(({ field, read }) => {
            const match = sought === null ? null : (context.named[sought]!.get(id) ?? null);
            const node = (found[field.key] as Row[] | undefined)?.[index];
            return [field.key, read({ place, position: { sortKey, id }, match, node })];
          }),
        ),
      );
    },
  };
}

/** One item of a page, and where it stands. */
interface FoundItem {
  readonly place: CursorPlace;
  readonly position: Position;
  readonly match: NameMatch | null;
  readonly node: unknown;
}

const EDGE_READERS: Readonly<Record<string, (item: FoundItem) => unknown>> = {
  cursor: ({ place, position }) => encodeCursor(place, position),
  match: ({ match }) => match,
  node: ({ node }) => node,
};

/** Makes the maps of the nodes of a list. */
function compileRows(
  request: NodeRequest,
  selection: Selection,
  list: Cypher,
): Pick<NodeProjection, "before" | "finish"> & { readonly rows: Variable } {
  const node = new Variable("node");
  const rows = new Variable("rows");
  const { ahead, before, map, finish } = projectNode(
    { ...request, scope: { [NODE]: node }, list },
    selection,
  );
  const each = [
    cypher`UNWIND ${list} AS ${node}`,
    ...before,
    cypher`RETURN collect(${map}) AS ${rows}`,
  ];
  return { before: [...ahead, subquery(each)], rows, finish };
}
