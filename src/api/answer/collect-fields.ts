import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  typeFromAST,
} from "graphql";

/** What of an operation decides on what it selects. */
export type SelectionInfo = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/**
 * The nodes of each response key that parts of a document select of an object type, in the order of the
 * document: fragments written out, fields of one name joined, and what `@skip` and `@include` leave out
 * left out (CollectFields of the GraphQL specification).
 */
export function collectFields(
  info: SelectionInfo,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  found = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const selection of sets.flatMap(({ selections }) => selections)) {
    if (isLeftOut(info, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      found.set(key, [...(found.get(key) ?? []), selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]!;
    if (applies(info, fragment.typeCondition, type)) {
      collectFields(info, type, [fragment.selectionSet], found);
    }
  }
  return found;
}

/** The fragments of a document by their names. */
export function listFragments({ definitions }: DocumentNode): SelectionInfo["fragments"] {
  return Object.fromEntries(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
}

function applies(
  { schema }: SelectionInfo,
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined) return true;
  const wanted = typeFromAST(schema, condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

function isLeftOut(
  { variableValues }: SelectionInfo,
  node: { readonly directives?: readonly DirectiveNode[] },
): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] === false
  );
}
