import { fragments } from "../../connection/queries.generated.ts";
import { type Cypher, Variable, cypher, lines } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";

const { facets, walks } = fragments;

/** All by which a statement is counted that it holds itself, and how many have just that. */
export interface Tally {
  readonly tally: Cypher;
  readonly size: Cypher;
}

/** Clauses that give rows of tallies. */
export type TallyRows = (tally: Tally) => Cypher;

/** The tallies of the statements of a set, or of all, which an index has without them. */
export function countTallies(set: Cypher | null): TallyRows {
  return talliesOf((statement) => walkStatements(set, statement));
}

/** Clauses that give the statements of a set, or all, as the index has them by which they are counted. */
export function walkStatements(set: Cypher | null, statement: Variable): Cypher {
  return set === null
    ? writeFragment(walks.talliedStatements, { statement })
    : cypher`UNWIND ${set} AS ${statement}`;
}

/** The tallies of the statements of which some clauses give rows. */
export function talliesOf(rows: (statement: Variable) => Cypher): TallyRows {
  return (tally) => {
    const statement = new Variable("statement");
    return lines([rows(statement), writeFragment(facets.tallies, { statement, ...tally })]);
  };
}
