import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from "graphql";
import { type Arguments, Given, type SelectedField, type Selection } from "../graph/selection.ts";
import { type SelectionInfo, collectFields } from "./collect-fields.ts";

/** What an operation selects, and how the values of its arguments are read from any request's variables. */
export interface ReadSelection {
  readonly fields: readonly SelectedField[];
  readonly readArguments: (variables: Readonly<Record<string, unknown>>) => Arguments;
}

/** Reads what parts of a document select of an object type. */
export function readSelection(
  info: SelectionInfo,
  parentType: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadSelection {
  const reader = new SelectionReader(info);
  const fields = reader.readFields(parentType, sets);
  return { fields, readArguments: reader.readArguments };
}

class SelectionReader {
  readonly #info: SelectionInfo;
  readonly #readers: ((
    variables: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>)[] = [];

  constructor(info: SelectionInfo) {
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
      for (const [key, nodes] of collectFields(this.#info, objectType, sets)) {
        if (isAboutSchema(nodes)) continue;
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
      isAbstractType(type) &&
      (fields.some(({ on }) => on !== null) || this.#asksForType(type, sets));
    return { needsLabel, fields };
  }

  #asksForType(type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): boolean {
    return this.#info.schema
      .getPossibleTypes(type)
      .some((objectType) =>
        [...collectFields(this.#info, objectType, sets).values()].some(isAboutSchema),
      );
  }
}

/** Whether it is a field that GraphQL itself answers, such as `__typename`. */
function isAboutSchema([node]: readonly FieldNode[]): boolean {
  return node!.name.value.startsWith("__");
}
