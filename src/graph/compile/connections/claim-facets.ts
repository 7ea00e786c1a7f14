import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import type { Condition } from "../conditions/conditions.ts";
import { type Cypher, Variable, cypher, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import type { FieldProjection, FieldRequest } from "../projection/projection.ts";
import type { CountedValue } from "./count-values.ts";
import type { ValueKind } from "./facet-readers.ts";
import { compileFacetsBy } from "./facets.ts";

const { facets, links, walks } = fragments;

/** By what claims are counted. */
export type ClaimFacetField =
  "SPEAKER" | "PLACE" | "COUNTRY" | "TOPIC" | "PUBLISHER" | "AUTHOR" | "MONTH" | "DISPUTED";

/** What the field is given. */
export interface ClaimFacetArgs {
  readonly by: readonly ClaimFacetField[];
  readonly first: number;
}

/** Gives rows of a statement and a value that it has; of the claim itself, where that is told. */
interface ClaimFacetReader {
  readonly rows: Fragment;
  readonly are: ValueKind;
}

const READERS: Readonly<Record<Exclude<ClaimFacetField, "DISPUTED">, ClaimFacetReader>> = {
  SPEAKER: { rows: facets.speaker, are: "ENTITY" },
  PLACE: { rows: facets.place, are: "ENTITY" },
  COUNTRY: { rows: facets.country, are: "ENTITY" },
  TOPIC: { rows: facets.topic, are: "WORD" },
  PUBLISHER: { rows: facets.publisher, are: "NAMED" },
  AUTHOR: { rows: facets.author, are: "WORD" },
  MONTH: { rows: facets.statementMonth, are: "WORD" },
};

/**
 * The field `facets` of a connection, of the claims in a set, or of all: how many of them have a statement
 * that meets what is asked of statements and has a value.
 */
export function compileClaimFacets(
  request: FieldRequest,
  set: Cypher | null,
  conditions: readonly Condition[],
): FieldProjection {
  const making = conditions.find((condition) => condition.making !== undefined)?.making;
  return compileFacetsBy<ClaimFacetField>(request, (facet): CountedValue => {
    const [claim, value, total] = [
      new Variable("claim"),
      new Variable("value"),
      new Variable("total"),
    ];
    const claims =
      set === null ? writeFragment(walks.claims, { claim }) : cypher`UNWIND ${set} AS ${claim}`;
    if (facet === "DISPUTED") {
      const counted = [
        writeFragment(facets.disputed, { claim, value }),
        writeFragment(facets.group, { value, total }),
      ];
      return { clauses: [claims, ...counted], value, are: "WORD", total, tallies: null };
    }
    const { rows, are } = READERS[facet];
    const statement = new Variable("statement");
    const found =
      making === undefined
        ? writeFragment(links.making, { claim, statement })
        : subquery([making(claim, statement)]);
    const clauses = [
      claims,
      found,
      writeFragment(rows, { statement, value }),
      writeFragment(facets.groupClaims, { statement, value, total }),
    ];
    return { clauses, value, are, total, tallies: null };
  });
}
