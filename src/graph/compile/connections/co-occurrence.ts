import { fragments } from "../../connection/queries.generated.ts";
import { requirePageSize } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type Cypher, Variable, cypher, mapOf, subquery } from "../cypher/cypher.ts";
import type { SelectedField } from "../selection.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { NODE, projectNode } from "../projection/project-node.ts";
import {
  type FieldRequest,
  type FieldProjection,
  type Finish,
  type Row,
  finishAll,
  requireReader,
} from "../projection/projection.ts";

const { pairs, sizes } = fragments;

/** What the field is given. */
export interface CoOccurrenceArgs {
  readonly first: number;
}

/** One field of a pair of speakers. */
interface PairPart {
  readonly before: readonly Cypher[];
  readonly finish: Finish | null;
  readonly value: Cypher;
}

/**
 * The field `coOccurrence` of a connection, of the statements in a set, or of all: pairs of speakers who
 * are quoted about the same places, among the fifty who are quoted most.
 */
export function compileCoOccurrence(request: FieldRequest, set: Cypher | null): FieldProjection {
  const { writer, field, key } = request;
  const args = field.args as unknown as ArgumentValue<CoOccurrenceArgs>;
  const variables = {
    one: new Variable("one"),
    other: new Variable("other"),
    places: new Variable("places"),
  };
  const found = new Variable("pairs");
  const quoted = { actor: new Variable("actor"), statement: new Variable("statement") };
  const project = (part: SelectedField, node: Variable) =>
    projectNode({ ...request, scope: { [NODE]: node }, list: null }, part.selection!);
  const takeSpeaker = (node: Variable) => (part: SelectedField) => {
    const { map, finish, before } = project(part, node);
    return { before, finish, value: map };
  };
  const readers: Readonly<Record<string, (part: SelectedField) => PairPart>> = {
    one: takeSpeaker(variables.one),
    other: takeSpeaker(variables.other),
    placeCount: () => ({
      before: [],
      finish: null,
      value: cypher`toFloat(size(${variables.places}))`,
    }),
    places: (part) => {
      const node = new Variable("place");
      const { map, finish, before } = project(part, node);
      const rows = new Variable("rows");
      const each = [
        cypher`UNWIND ${variables.places} AS ${node}`,
        ...before,
        cypher`RETURN collect(${map}) AS ${rows}`,
      ];
      return { before: [subquery(each)], finish, value: rows };
    },
  };
  const asked = field.selection!.fields.map((part) => ({
    part,
    ...requireReader(readers, part)(part),
  }));
  const clauses = [
    ...findQuotedMost(set, quoted),
    writeFragment(pairs.samePlaces, {
      ...quoted,
      ...variables,
      $first: writer.bind(args.get("first")!, "Integer", requirePageSize),
    }),
    ...asked.flatMap(({ before }) => before),
    cypher`RETURN collect(${mapOf(asked.map(({ part, value }) => [part.key, value]))}) AS ${found}`,
  ];
  return {
    before: [subquery(clauses)],
    entries: [[key, found]],
    finish: (row, context) => {
      for (const pair of row[key] as Row[]) {
        for (const { part, finish } of asked) finishAll(finish, pair[part.key], context);
      }
    },
  };
}

/** Clauses that give the statements of those who are quoted most. */
function findQuotedMost(
  set: Cypher | null,
  quoted: Readonly<Record<"actor" | "statement", Variable>>,
): readonly Cypher[] {
  if (set !== null) return [writeFragment(pairs.quotedMostOfSet, { set, ...quoted })];
  const total = new Variable("total");
  return [
    writeFragment(sizes.speaker, { value: quoted.actor, total }),
    writeFragment(pairs.quotedMost, { total, ...quoted }),
  ];
}
