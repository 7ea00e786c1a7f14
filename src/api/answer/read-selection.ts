import {
  type ASTNode,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from "graphql";
import { type Arguments, ArgumentValue } from "../../graph/compile/argument-value.ts";
import type { SelectedField, Selection } from "../../graph/compile/selection.ts";
import { type SelectionInfo, collectFields } from "./collect-fields.ts";

/** What an operation selects, and how the values of its arguments are read from any request's variables. */
export interface ReadSelection {
  readonly fields: readonly SelectedField[];
  readonly readArguments: (variables: Readonly<Record<string, unknown>>) => Arguments;
  /** Finds what an `AppError` says of where a wrong value stands. */
  readonly locate: (place: readonly (string | number)[]) => ValueLocation;
}

/** Where a value stands in a document, and by which keys the answer leads to the field that has it. */
export interface ValueLocation {
  readonly node: ASTNode;
  readonly path: readonly string[];
}

/** Reads what parts of a document select of an object type. */
export function readSelection(
  info: SelectionInfo,
  parentType: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadSelection {
  const reader = new SelectionReader(info);
  const fields = reader.readFields(parentType, sets);
  return { fields, readArguments: reader.readArguments, locate: reader.locate };
}

class SelectionReader {
  readonly #info: SelectionInfo;
  readonly #readers: ((
    variables: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>)[] = [];
  readonly #fields: { readonly node: FieldNode; readonly path: readonly string[] }[] = [];

  constructor(info: SelectionInfo) {
    this.#info = info;
  }

  readonly readArguments = (variables: Readonly<Record<string, unknown>>): Arguments =>
    this.#readers.map((read) => read(variables));

  readonly locate = ([number, ...parts]: readonly (string | number)[]): ValueLocation => {
    const { node, path } = this.#fields[number as number]!;
    return { node: findValue(node, parts), path };
  };

  /** What is asked of things of a type; of an abstract one, by the object types that it may be. */
  readFields(
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    path: readonly string[] = [],
  ): SelectedField[] {
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
      this.#readField(group.nodes, group.types, group.types.length === types.length, path),
    );
  }

  #readField(
    nodes: readonly FieldNode[],
    types: readonly GraphQLObjectType[],
    isOfAll: boolean,
    around: readonly string[],
  ): SelectedField {
    const [first] = nodes as [FieldNode];
    const key = first.alias?.value ?? first.name.value;
    const path = [...around, key];
    const [type] = types as [GraphQLObjectType];
    const field = type.getFields()[first.name.value]!;
    const named = getNamedType(field.type);
    const number = this.#readers.length;
    const read = (variables: Readonly<Record<string, unknown>>) =>
      field.args.length === 0 ? {} : getArgumentValues(field, first, variables);
    this.#readers.push(read);
    this.#fields.push({ node: first, path });
    return {
      key,
      name: first.name.value,
      type: type.name,
      on: isOfAll ? null : types.map(({ name }) => name),
      args: new ArgumentValue(read(this.#info.variableValues), (values) => values[number], [
        number,
      ]),
      selection: isCompositeType(named) ? this.#readInside(named, nodes, path) : null,
    };
  }

  #readInside(
    type: GraphQLCompositeType,
    nodes: readonly FieldNode[],
    path: readonly string[],
  ): Selection {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fields = this.readFields(type, sets, path);
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

/** The value of an argument, or the part of it that the document shows: of a variable no part. */
function findValue(
  field: FieldNode,
  [name, ...parts]: readonly (string | number)[],
): FieldNode | ValueNode {
  const argument = field.arguments?.find((node) => node.name.value === name);
  if (argument === undefined) return field;
  return parts.reduce<ValueNode>((value, part) => {
    if (value.kind === Kind.LIST) return value.values[part as number] ?? value;
    if (value.kind !== Kind.OBJECT) return value;
    return value.fields.find((node) => node.name.value === part)?.value ?? value;
  }, argument.value);
}

/** Whether it is a field that GraphQL itself answers, such as `__typename`. */
function isAboutSchema([node]: readonly FieldNode[]): boolean {
  return node!.name.value.startsWith("__");
}
