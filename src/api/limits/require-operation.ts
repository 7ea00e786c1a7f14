import {
  type ASTVisitor,
  GraphQLError,
  type OperationTypeNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { AppError } from "../../errors/app-error.ts";

/** Makes the validation rule that refuses operations for which there is another way to ask. */
export function requireOperation(
  kinds: readonly `${OperationTypeNode}`[],
  refusal: "SUBSCRIPTION_OVER_HTTP" | "OPERATION_OVER_WEBSOCKET",
): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      if (kinds.includes(node.operation)) return;
      const originalError = new AppError(refusal, {});
      const { message } = originalError;
      context.reportError(new GraphQLError(message, { nodes: node, originalError }));
    },
  });
}
