import type { GraphQLResolveInfo } from "graphql";
import { type Row, LABEL } from "../../graph/compile/projection/projection.ts";

/** What the graph answered to a field: the row of its parent holds it by the name that it has in the answer. */
export function readAnswer(row: Row, { path }: Pick<GraphQLResolveInfo, "path">): unknown {
  return row[path.key];
}

/**
 * The object type of a row. Where nothing that is asked for depends on it, the row does not tell, and any
 * type that it may have does.
 */
export function readType(row: Row, anyType: string): string {
  return (row[LABEL] as string | undefined) ?? anyType;
}
