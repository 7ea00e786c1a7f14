import { fragments } from "../../connection/queries.generated.ts";
import { requirePageSize } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type Cypher, Variable, cypher, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import type { FieldProjection, FieldRequest } from "../projection/projection.ts";
import type { SelectedField } from "../selection.ts";
import { type PairPart, compilePairs, takeCount, takeNode } from "./pairs.ts";

const { pairs, sizes } = fragments;

/** What the field is given. */
export interface CoOccurrenceArgs {
  readonly first: number;
}

/**
 * The field `coOccurrence` of a connection, of the statements in a set, or of all: pairs of speakers who
 * are quoted about the same places, among the fifty who are quoted most.
 */
export function compileCoOccurrence(request: FieldRequest, set: Cypher | null): FieldProjection {
  const { writer, field } = request;
  const args = field.args as unknown as ArgumentValue<CoOccurrenceArgs>;
  const variables = {
    one: new Variable("one"),
    other: new Variable("other"),
    places: new Variable("places"),
  };
  const quoted = { actor: new Variable("actor"), statement: new Variable("statement") };
  const samePlaces = writeFragment(pairs.samePlaces, {
    ...quoted,
    ...variables,
    $first: writer.bind(args.get("first")!, "Integer", requirePageSize),
  });
  return compilePairs(request, [...findQuotedMost(set, quoted), samePlaces], {
    one: takeNode(request, variables.one),
    other: takeNode(request, variables.other),
    placeCount: takeCount(cypher`size(${variables.places})`),
    places: takePlaces(request, variables.places),
  });
}

function takePlaces(request: FieldRequest, places: Variable): (part: SelectedField) => PairPart {
  return (part) => {
    const node = new Variable("place");
    const { value, finish, before } = takeNode(request, node)(part);
    const rows = new Variable("rows");
    const each = [
      cypher`UNWIND ${places} AS ${node}`,
      ...before,
      cypher`RETURN collect(${value}) AS ${rows}`,
    ];
    return { before: [subquery(each)], finish, value: rows };
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
