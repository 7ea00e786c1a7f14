import { fragments } from "../connection/queries.generated.ts";
import { requirePageSize } from "../arguments/page.ts";
import type { ArgumentValue } from "./argument-value.ts";
import { Variable, cypher, lines, subquery } from "./cypher/cypher.ts";
import { printLiteral } from "./cypher/print-literal.ts";
import { QueryWriter } from "./cypher/query-writer.ts";
import { writeFragment } from "./cypher/write-fragment.ts";
import { type ListArgs, LISTS } from "./plan/lists.ts";
import { writeMatching } from "./plan/write-matching.ts";
import type { FieldProjection, FieldRequest } from "./projection/projection.ts";

const { roots } = fragments;

/** What the field is given. */
interface StatementCypherArgs extends ListArgs {
  readonly first: number;
}

/**
 * The field `statementCypher` of the query: a query that finds what `statements` gives, with the values of
 * its parameters written into it. Nothing of it is run here, but names are looked up.
 */
export function compileStatementCypher({ writer, field, key }: FieldRequest): FieldProjection {
  const args = field.args as unknown as ArgumentValue<StatementCypherArgs>;
  const own = new QueryWriter();
  const conditions = LISTS.statements.readWanted(own, args);
  const variables = {
    what: new Variable("what"),
    who: new Variable("who"),
    said: new Variable("said"),
    where: new Variable("where"),
    about: new Variable("about"),
  };
  const $first = own.bind(args.get("first")!, "Integer", requirePageSize);
  const { text, parameters, names } = own.print([
    // Conditions may need what was gathered before, which clauses inside of a subquery do not lose.
    subquery([
      writeMatching(LISTS.statements, conditions, variables.what),
      cypher`RETURN ${variables.what}`,
    ]),
    cypher`WITH DISTINCT ${variables.what}`,
    lines([writeFragment(roots.shownStatements, { ...variables, $first })]),
  ]);
  const numbers = names.map((name) => writer.lookUpName(name as ArgumentValue, name.read));
  return {
    entries: [[key, cypher`null`]],
    finish: (row, { values, named, lexicon }) => {
      const ownNamed = numbers.map((number) => named[number]!);
      const literals = new Map(
        parameters.map(({ name, read }) => [
          `$${name}`,
          printLiteral(read(values, ownNamed, lexicon)),
        ]),
      );
      row[key] = text.replace(/\$p\d+\b/gu, (name) => literals.get(name) ?? name);
    },
  };
}
