import {
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
} from "graphql";

/**
 * Describes what of the variables of an operation shapes its query: which are given, how many items
 * lists of conditions have, booleans and names of enums; not the values that travel as parameters.
 */
export function describeShape(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  return variableDefinitions
    .map(({ variable: { name }, type }) =>
      describe(variables[name.value], typeFromAST(schema, type as never) as GraphQLInputType),
    )
    .join(" ");
}

function describe(value: unknown, type: GraphQLInputType): string {
  if (value == null) return "-";
  if (isNonNullType(type)) return describe(value, type.ofType);
  if (isListType(type)) {
    const items = value as readonly unknown[];
    const inner = items.map((item) => describe(item, type.ofType));
    // How long a list of plain values is does not matter.
    return `[${inner.every((item) => item === "+") ? "+" : inner.join(" ")}]`;
  }
  if (isInputObjectType(type)) {
    const parts = Object.entries(type.getFields()).flatMap(([name, field]) => {
      const part = (value as Readonly<Record<string, unknown>>)[name];
      return part == null ? [] : `${name}:${describe(part, field.type)}`;
    });
    return `{${parts.join(" ")}}`;
  }
  return typeof value === "boolean" || isEnumType(type) ? String(value) : "+";
}
