import { type Cypher, Variable, cypher, mapOf, subquery } from "../cypher/cypher.ts";
import { NODE, projectNode } from "../projection/project-node.ts";
import {
  type FieldProjection,
  type FieldRequest,
  type Finish,
  type Row,
  finishAll,
  requireReader,
} from "../projection/projection.ts";
import type { SelectedField } from "../selection.ts";

/** One field of a pair. */
export interface PairPart {
  readonly before: readonly Cypher[];
  readonly finish: Finish | null;
  readonly value: Cypher;
}

export type PairReaders = Readonly<Record<string, (part: SelectedField) => PairPart>>;

/** Reads what is asked of an actor of each pair. */
export function takeNode(request: FieldRequest, node: Variable): (part: SelectedField) => PairPart {
  return (part) => {
    const of = { ...request, scope: { [NODE]: node }, list: null };
    const { map, finish, before } = projectNode(of, part.selection!);
    return { before, finish, value: map };
  };
}

/** A count, as one field of each pair. */
export function takeCount(count: Cypher): () => PairPart {
  return () => ({ before: [], finish: null, value: cypher`toFloat(${count})` });
}

/** A field that is a list of pairs, of which `clauses` give a row each. */
export function compilePairs(
  { field, key }: FieldRequest,
  clauses: readonly Cypher[],
  readers: PairReaders,
): FieldProjection {
  const found = new Variable("pairs");
  const asked = field.selection!.fields.map((part) => ({
    part,
    ...requireReader(readers, part)(part),
  }));
  const each = [
    ...clauses,
    ...asked.flatMap(({ before }) => before),
    cypher`RETURN collect(${mapOf(asked.map(({ part, value }) => [part.key, value]))}) AS ${found}`,
  ];
  return {
    before: [subquery(each)],
    entries: [[key, found]],
    finish: (row, context) => {
      for (const pair of row[key] as Row[]) {
        for (const { part, finish } of asked) finishAll(finish, pair[part.key], context);
      }
    },
  };
}
