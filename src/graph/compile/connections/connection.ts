import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { Condition } from "../conditions/conditions.ts";
import { joinedTo } from "../conditions/entity-conditions.ts";
import type { Link } from "../conditions/links.ts";
import { type Cypher, Variable, cypher, mapOf, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { byMatch } from "../plan/list-orders.ts";
import { type ListKind, type ListName, LISTS } from "../plan/lists.ts";
import { writeMatching } from "../plan/write-matching.ts";
import { writePage } from "../plan/write-page.ts";
import { NODE } from "../projection/project-node.ts";
import {
  type FieldCompiler,
  type FieldProjection,
  type FieldRequest,
  type Row,
  requireReader,
} from "../projection/projection.ts";
import { compileClaimFacets } from "./claim-facets.ts";
import { compileCoOccurrence } from "./co-occurrence.ts";
import { compileFacets } from "./facets.ts";
import { PAGE_FIELDS } from "./page-fields.ts";
import { type FoundRange, type PageArgs, readRange } from "./page-range.ts";
import { countTallies } from "./tallies.ts";
import { compileShares } from "./shares.ts";
import { compileTies } from "./ties.ts";
import { compileTimeline } from "./timeline.ts";
import { compileVolume } from "./volume.ts";

const { predicates } = fragments;

/**
 * A field with pages of the statements that are joined to the node as `link` says, or to anything that
 * `spread` finds from it, where that is given.
 */
export function statementConnection(
  link: Link,
  start: { readonly rows: Fragment; readonly weight: Fragment },
  spread?: Fragment,
): FieldCompiler {
  return (request) => {
    const { scope, field } = request;
    const own = cypher`[${scope[NODE]!}]`;
    const all = new Variable("all");
    const set = spread === undefined ? own : all;
    const holds = (entity: Cypher) => writeFragment(predicates.entityInSet, { entity, set });
    const ofNode = joinedTo({ set, holds }, link, start);
    const mark = `${field.type}.${field.name}`;
    const { before = [], ...part } = compileConnection(request, "statements", [ofNode], mark);
    if (spread === undefined) return { ...part, before };
    const entity = new Variable("entity");
    const found = subquery([
      writeFragment(spread, { set: own, entity }),
      cypher`RETURN collect(DISTINCT ${entity}) AS ${all}`,
    ]);
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
  const wanted = LISTS[name].readWanted(writer, args);
  const conditions = [...within, ...wanted];
  const sought = wanted.find((condition) => condition.name !== undefined)?.name ?? null;
  const kind = { ...LISTS[name], ...LISTS[name].readOrder?.(args) };
  const list = sought === null ? kind : { ...kind, ...byMatch(writer, sought) };
  const range = readRange(writer, listMark, list, args);
  const asked = field.selection!.fields;

  const pages = asked.some((part) => part.name in PAGE_FIELDS);
  const counts = asked.some((part) => !(part.name in PAGE_FIELDS));
  // What is counted under conditions has to be found whole.
  const all = counts && conditions.length > 0 ? new Variable("all") : null;
  const total = all === null ? list.total : cypher`size(${all})`;
  const parts = asked.map((part): FieldProjection => {
    const ofPart = { ...request, field: part, key: part.key };
    if (part.name === "totalCount") return { entries: [[part.key, cypher`toFloat(${total})`]] };
    const compilePage = PAGE_FIELDS[part.name];
    if (compilePage === undefined) {
      const counters = name === "claims" ? CLAIM_COUNTS : COUNTS;
      return requireReader(counters, part)(ofPart, all, wanted);
    }
    return compilePage(ofPart, { order: list, range, args, sought });
  });
  const own = new Variable("connection");
  const body = [
    ...(all === null ? [] : [findAll(list, conditions, all)]),
    ...(pages ? [findPage(list, all === null ? conditions : inSet(all), range)] : []),
    ...parts.flatMap(({ before }) => before ?? []),
    cypher`RETURN ${mapOf(parts.flatMap(({ entries }) => entries))} AS ${own}`,
  ];
  const finishes = parts.flatMap(({ finish }) => finish ?? []);
  return {
    before: [subquery(body)],
    entries: [[key, own]],
    finish: (row, context) => {
      for (const finish of finishes) finish(row[key] as Row, context);
    },
  };
}

/** Makes a field of all items that meet the conditions: a set, or `null` where there are none. */
type Count = (
  request: FieldRequest,
  set: Cypher | null,
  conditions: readonly Condition[],
) => FieldProjection;

/** Fields that are made of statements. */
const COUNTS: Readonly<Record<string, Count>> = {
  facets: compileFacets,
  timeline: (request, set) => compileTimeline(request, countTallies(set)),
  coOccurrence: compileCoOccurrence,
  shares: compileShares,
  ties: compileTies,
  volume: compileVolume,
};

/** Fields that are made of claims. */
const CLAIM_COUNTS: Readonly<Record<string, Count>> = { facets: compileClaimFacets };

function findAll(list: ListKind, conditions: readonly Condition[], all: Variable): Cypher {
  const node = new Variable("item");
  const rows = writeMatching(list, conditions, node);
  return subquery([rows, cypher`RETURN collect(${node}) AS ${all}`]);
}

/** Only what a list in the query holds. */
function inSet(set: Variable): readonly Condition[] {
  const rows = (node: Cypher) => cypher`UNWIND ${set} AS ${node}`;
  const start = { rows, weight: null, isExact: true };
  return [{ holds: (node) => cypher`${node} IN ${set}`, starts: [start] }];
}

function findPage(list: ListKind, conditions: readonly Condition[], range: FoundRange): Cypher {
  const node = new Variable("item");
  const rows = writePage(list, conditions, range, node);
  return subquery([rows, cypher`RETURN collect(${node}) AS ${range.found}`]);
}
