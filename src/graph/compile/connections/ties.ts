import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import { requirePageSize } from "../../arguments/page.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type Cypher, Variable } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import type { FieldProjection, FieldRequest } from "../projection/projection.ts";
import { compilePairs, takeCount, takeNode } from "./pairs.ts";
import { walkStatements } from "./tallies.ts";

const { pairs } = fragments;

/** What may tie two speakers. */
export type TieType = "RELAYS" | "CONTRADICTS";

/** What the field is given. */
export interface TieArgs {
  readonly type: TieType;
  readonly first: number;
}

const TIES: Readonly<Record<TieType, Fragment>> = {
  RELAYS: pairs.relaying,
  CONTRADICTS: pairs.contradicting,
};

/** The field `ties` of a connection, of the statements in a set, or of all. */
export function compileTies(request: FieldRequest, set: Cypher | null): FieldProjection {
  const { writer, field } = request;
  const args = field.args as unknown as ArgumentValue<TieArgs>;
  const row = {
    statement: new Variable("statement"),
    one: new Variable("one"),
    other: new Variable("other"),
    total: new Variable("total"),
    against: new Variable("against"),
    actor: new Variable("actor"),
    opponent: new Variable("opponent"),
    sides: new Variable("sides"),
  };
  const { statement, one, other, total } = row;
  const $first = writer.bind(args.get("first")!, "Integer", requirePageSize);
  const tied = writeFragment(TIES[args.value.type], { ...row, $first });
  return compilePairs(request, [walkStatements(set, statement), tied], {
    one: takeNode(request, one),
    other: takeNode(request, other),
    statementCount: takeCount(total),
  });
}
