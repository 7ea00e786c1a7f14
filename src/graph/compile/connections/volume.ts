import { fragments } from "../../connection/queries.generated.ts";
import { type Cypher, Variable, cypher, mapOf, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import {
  type FieldProjection,
  type FieldRequest,
  requireReader,
} from "../projection/projection.ts";
import { walkStatements } from "./tallies.ts";

const { facets } = fragments;

/** Which number of a volume each of its fields is. */
const NUMBERS: Readonly<Record<string, number>> = {
  statementCount: 0,
  wordCount: 1,
  quotationCount: 2,
  quotedWordCount: 3,
};

/** The field `volume` of a connection: what the statements of a set, or all, weigh together. */
export function compileVolume(request: FieldRequest, set: Cypher | null): FieldProjection {
  const row = {
    statement: new Variable("statement"),
    volume: new Variable("volume"),
    size: new Variable("size"),
    quotationCount: new Variable("quotations"),
  };
  const { statement, volume } = row;
  const weighed = [writeFragment(facets.weigh, row), writeFragment(facets.allWeights, row)];
  const before = [subquery([walkStatements(set, statement), ...weighed])];
  return { before, entries: [[request.key, readVolume(request, volume)]] };
}

/** What is asked of a volume, which is a list of its four numbers. */
export function readVolume({ field }: FieldRequest, volume: Cypher): Cypher {
  return mapOf(
    field.selection!.fields.map((part) => [
      part.key,
      cypher`toFloat(${volume}[${requireReader(NUMBERS, part)}])`,
    ]),
  );
}
