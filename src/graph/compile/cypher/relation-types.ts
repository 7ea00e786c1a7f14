import type { DescribedSide } from "../../../domain/statements/relation.ts";
import { type Cypher, Text } from "./cypher.ts";

/** The types of relations, any of which may be meant; they come from our table, never from a caller. */
export function relationTypes(sides: readonly DescribedSide[]): Cypher {
  return new Text([[...new Set(sides.map(({ type }) => type))].join("|")]);
}
