import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";

/** Validation rule that refuses kinds of operations which the schema does not have, such as subscriptions. */
export function requireRootType(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation) != null) return;
      context.reportError(new GraphQLError(`This API has no ${node.operation}`, { nodes: node }));
    },
  };
}
