import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { AppError } from "../errors/app-error.ts";

const DEEPEST = 15;

/**
 * Validation rule that refuses queries nested too deeply: statement → speaker → statements goes in
 * circles, and each round multiplies the answer. Introspection does not count.
 */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const depths = new Map<string, number>();

  function measure({ selections }: SelectionSetNode): number {
    return Math.max(
      ...selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = context.getFragment(selection.name.value);
          return fragment == null ? 0 : measureFragment(fragment);
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet);
        if (selection.name.value.startsWith("__")) return 0;
        return 1 + (selection.selectionSet === undefined ? 0 : measure(selection.selectionSet));
      }),
    );
  }

  function measureFragment({ name, selectionSet }: FragmentDefinitionNode): number {
    const known = depths.get(name.value);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by another rule; here it only has to end.
    depths.set(name.value, 0);
    const depth = measure(selectionSet);
    depths.set(name.value, depth);
    return depth;
  }

  return {
    OperationDefinition(operation) {
      const depth = measure(operation.selectionSet);
      if (depth <= DEEPEST) return;
      const error = new AppError("QUERY_TOO_DEEP", { depth, deepest: DEEPEST });
      const { code: reason, hint, message } = error;
      context.reportError(
        new GraphQLError(message, { nodes: operation, extensions: { reason, hint } }),
      );
    },
  };
}
