import { type GraphQLOutputType, getNamedType, isObjectType } from "graphql";

/** Whether a field gives a list page by page. */
export function isConnection(type: GraphQLOutputType | null | undefined): boolean {
  const named = getNamedType(type ?? undefined);
  return isObjectType(named) && "pageInfo" in named.getFields();
}
