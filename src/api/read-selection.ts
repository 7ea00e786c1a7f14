import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  typeFromAST,
} from "graphql";
import { type Arguments, Given, type SelectedField, type Selection } from "../graph/selection.ts";

/** What an operation selects, and how the values of its arguments are read from any request's variables. */
export interface ReadSelection {
  readonly fields: readonly SelectedField[];
  readonly readArguments: (variables: Readonly<Record<string, unknown>>) => Arguments;
}

type Info = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/**
 * Reads what parts of a document select of an object type, with fragments written out, fields of one name joined, and what
 * `@skip` and `@include` leave out left out.
 */
export function readSelection(
  info: Info,
  parentType: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadSelection {
  const reader = new SelectionReader(info);
  const fields = reader.readFields(parentType, sets);
  return { fields, readArguments: reader.readArguments };
}

class SelectionReader {
  readonly #info: Info;
  readonly #readers: ((
    variables: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>)[] = [];

  constructor(info: Info) {
    this.#info = info;
  }

  readonly readArguments = (variables: Readonly<Record<string, unknown>>): Arguments =>
    this.#readers.map((read) => read(variables));

  /** What is asked of things of a type; of an abstract one, by the object types that it may be. */
  readFields(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectedField[] {
    const { schema } = this.#info;
    const types = isAbstractType(type)
      ? schema.getPossibleTypes(type)
      : [type as GraphQLObjectType];
    // Types of which the same nodes are asked go together.
    const groups = new Map<string, { nodes: FieldNode[]; types: GraphQLObjectType[] }>();
    const numbers = new Map<FieldNode, number>();
    for (const objectType of types) {
      for (const [key, nodes] of this.#collect(objectType, sets)) {
        const marks = nodes.map((node) => {
          if (!numbers.has(node)) numbers.set(node, numbers.size);
          return numbers.get(node)!;
        });
        const group = groups.get(`${key} ${marks.join(" ")}`) ?? { nodes, types: [] };
        groups.set(`${key} ${marks.join(" ")}`, group);
        group.types.push(objectType);
      }
    }
    return [...groups.values()].map((group) =>
      this.#readField(group.nodes, group.types, group.types.length === types.length),
    );
  }

  #readField(
    nodes: readonly FieldNode[],
    types: readonly GraphQLObjectType[],
    isOfAll: boolean,
  ): SelectedField {
    const [first] = nodes as [FieldNode];
    const [type] = types as [GraphQLObjectType];
    const field = type.getFields()[first.name.value]!;
    const named = getNamedType(field.type);
    const number = this.#readers.length;
    const read = (variables: Readonly<Record<string, unknown>>) =>
      field.args.length === 0 ? {} : getArgumentValues(field, first, variables);
    this.#readers.push(read);
    return {
      key: first.alias?.value ?? first.name.value,
      name: first.name.value,
      type: type.name,
      on: isOfAll ? null : types.map(({ name }) => name),
      given: new Given(read(this.#info.variableValues), (given) => given[number]),
      selection: isCompositeType(named) ? this.#readInside(named, nodes) : null,
    };
  }

  #readInside(type: GraphQLCompositeType, nodes: readonly FieldNode[]): Selection {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fields = this.readFields(type, sets);
    const needsLabel =
      isAbstractType(type) && (fields.some(({ on }) => on !== null) || this.#asksForType(sets));
    return { needsLabel, fields };
  }

  /** The nodes of each response key of an object type, in the order of the document. */
  #collect(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    found = new Map<string, FieldNode[]>(),
  ): Map<string, FieldNode[]> {
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      if (this.#isLeftOut(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith("__")) continue;
        const key = selection.alias?.value ?? selection.name.value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#info.fragments[selection.name.value]!;
      if (this.#applies(fragment.typeCondition, type)) {
        this.#collect(type, [fragment.selectionSet], found);
      }
    }
    return found;
  }

  #applies(
    condition: Parameters<typeof typeFromAST>[1] | undefined,
    type: GraphQLObjectType,
  ): boolean {
    if (condition === undefined) return true;
    const { schema } = this.#info;
    const wanted = typeFromAST(schema, condition as never);
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  }

  /** Whether `__typename` is asked for, in whatever fragment. */
  #asksForType(sets: readonly SelectionSetNode[]): boolean {
    return sets
      .flatMap(({ selections }) => selections)
      .some((selection) => {
        if (selection.kind === Kind.FIELD) return selection.name.value === "__typename";
        const { selectionSet } =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection
            : this.#info.fragments[selection.name.value]!;
        return this.#asksForType([selectionSet]);
      });
  }

  #isLeftOut(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    const { variableValues } = this.#info;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] === false
    );
  }
}
