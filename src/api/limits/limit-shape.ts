import {
  type ASTNode,
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { AppError } from "../../errors/app-error.ts";

/** Far more than any question written by hand. */
export const MOST_TOKENS = 1_000;

/**
 * As many faults of one query are told; finding what each wrong name may have meant costs more than all
 * else of a query that is refused.
 */
export const MOST_FAULTS = 10;

const DEEPEST = 15;
const MOST_ALIASES = 50;

/** How a selection set looks with its fragments written out. */
interface Shape {
  readonly depth: number;
  /** A field of the deepest ones. */
  readonly deepest: FieldNode | null;
  readonly aliasCount: number;
}

const EMPTY: Shape = { depth: 0, deepest: null, aliasCount: 0 };

/**
 * Validation rule that refuses queries nested too deeply, and those that give too many aliases:
 * statement → speaker → statements goes in circles and each round multiplies the answer, and an alias
 * asks for a field once more. Introspection does not count as deep; GraphQL itself bounds it.
 */
export function limitShape(context: ValidationContext): ASTVisitor {
  const ofFragments = new Map<string, Shape>();

  function measure({ selections }: SelectionSetNode): Shape {
    return selections.reduce((shape, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return join(shape, measureFragment(selection.name.value));
      }
      const inner = selection.selectionSet === undefined ? EMPTY : measure(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return join(shape, inner);
      return join(shape, {
        depth: selection.name.value.startsWith("__") ? 0 : 1 + inner.depth,
        deepest: inner.deepest ?? selection,
        aliasCount: inner.aliasCount + (selection.alias === undefined ? 0 : 1),
      });
    }, EMPTY);
  }

  function measureFragment(name: string): Shape {
    const known = ofFragments.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by another rule; here it only has to end.
    ofFragments.set(name, EMPTY);
    const fragment = context.getFragment(name);
    const shape = fragment == null ? EMPTY : measure(fragment.selectionSet);
    ofFragments.set(name, shape);
    return shape;
  }

  return {
    OperationDefinition(operation) {
      const { depth, deepest, aliasCount } = measure(operation.selectionSet);
      const refuse = (originalError: AppError, nodes: ASTNode) => {
        context.reportError(new GraphQLError(originalError.message, { nodes, originalError }));
      };
      if (depth > DEEPEST) {
        refuse(new AppError("QUERY_TOO_DEEP", { depth, deepest: DEEPEST }), deepest!);
      }
      if (aliasCount > MOST_ALIASES) {
        const error = new AppError("QUERY_ALIASES_TOO_MANY", { aliasCount, most: MOST_ALIASES });
        refuse(error, operation);
      }
    },
  };
}

function join(one: Shape, other: Shape): Shape {
  const { depth, deepest } = other.depth > one.depth ? other : one;
  return {
    depth,
    deepest,
    aliasCount: one.aliasCount + other.aliasCount,
  };
}
