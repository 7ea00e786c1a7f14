import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  parse,
} from "graphql";

/** An operation with what its selections stand for. */
export interface ReadOperation {
  readonly fields: readonly FieldNode[];
  /** The fields that a selection asks for, those of its fragments among them. */
  listFields(selectionSet: SelectionSetNode | undefined): readonly FieldNode[];
}

/** Reads a query's first operation; `null` where it has none, or is none: whoever answers says why. */
export function readOperation(query: string): ReadOperation | null {
  let definitions;
  try {
    ({ definitions } = parse(query));
  } catch {
    return null;
  }
  const operation = definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) return null;
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const listFields = (selectionSet: SelectionSetNode | undefined): readonly FieldNode[] =>
    (selectionSet?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      return selection.kind === Kind.INLINE_FRAGMENT
        ? listFields(selection.selectionSet)
        : listFields(fragments.get(selection.name.value)?.selectionSet);
    });
  return { fields: listFields(operation.selectionSet), listFields };
}

/** Under which name an answer has a field. */
export function getAnswerKey({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}
