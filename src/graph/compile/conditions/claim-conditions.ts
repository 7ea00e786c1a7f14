import { fragments } from "../../connection/queries.generated.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type Cypher, Variable, cypher, join, lines } from "../cypher/cypher.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import {
  type Condition,
  type Start,
  allHold,
  buildCondition,
  countConditions,
} from "./conditions.ts";
import { shareLinks } from "./links.ts";
import { type StatementWhere, readStatementWhere } from "./statement-conditions.ts";
import { CLAIM } from "./statement-links.ts";

const { links, predicates } = fragments;

/** In which order claims come. */
export type ClaimOrder = "NEWEST" | "MOST_STATEMENTS";

/** Which claims are wanted. */
export interface ClaimArgs {
  /** What one of the statements that make it has to meet. */
  readonly where?: StatementWhere | null;
  readonly isDisputed?: boolean | null;
  readonly orderBy?: ClaimOrder | null;
}

/**
 * Reads which claims are wanted.
 *
 * @throws AppError WHERE_TOO_LARGE
 */
export function readClaimArgs(
  writer: QueryWriter,
  args: ArgumentValue<ClaimArgs>,
): readonly Condition[] {
  const where = args.get("where");
  const isDisputed = args.get("isDisputed");
  const conditions: Condition[] = where === null ? [] : [madeBy(readStatementWhere(writer, where))];
  if (isDisputed === null) return conditions;
  const $isDisputed = writer.bind(isDisputed, "Boolean");
  const holds = (claim: Cypher) => writeFragment(predicates.claimDisputed, { claim, $isDisputed });
  return [...conditions, buildCondition(holds)];
}

/** One of the statements that make a claim meets all of the conditions. */
function madeBy(conditions: readonly Condition[]): Condition {
  const making = (claim: Cypher, statement: Cypher) => findMaking(claim, statement, conditions);
  return {
    holds: (claim) => cypher`EXISTS {\n${making(claim, new Variable("statement"))}\n}`,
    making,
    starts: conditions.flatMap(({ starts }) => starts.map(toClaims)),
    size: countConditions(conditions),
  };
}

/** Clauses that give the statements that make a claim and meet the conditions. */
function findMaking(claim: Cypher, statement: Cypher, conditions: readonly Condition[]): Cypher {
  const { columns, lists } = shareLinks(conditions, statement);
  return lines([
    writeFragment(links.making, { claim, statement }),
    cypher`WITH ${join([statement, ...columns], ", ")}`,
    cypher`WHERE ${allHold(conditions, statement, lists)}`,
    cypher`RETURN ${statement}`,
  ]);
}

/** Begins at the claims of the statements at which the start begins. */
function toClaims({ rows, weight, isSpread = false }: Start): Start {
  return {
    rows: (claim) => {
      const statement = new Variable("statement");
      return lines([rows(statement), CLAIM.match(statement, claim)]);
    },
    weight,
    isExact: false,
    isSpread,
  };
}
