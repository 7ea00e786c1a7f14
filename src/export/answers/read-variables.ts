import {
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  getNamedType,
  getNullableType,
  isListType,
  parse,
  typeFromAST,
} from "graphql";
import { AppError } from "../../errors/app-error.ts";
import { requireOne } from "../where-parameters.ts";

/**
 * Reads the values of a query's variables from an address, where each has its own name; what each may be is
 * checked by whoever is asked. `others` are parameters that stand for something else.
 *
 * @throws AppError EXPORT_PARAMETER_UNKNOWN, EXPORT_PARAMETER_REPEATED
 */
export function readVariables(
  query: string,
  schema: GraphQLSchema,
  parameters: URLSearchParams,
  others: readonly string[],
): Readonly<Record<string, unknown>> {
  const types = listVariableTypes(query, schema);
  const variables: Record<string, unknown> = {};
  for (const name of new Set(parameters.keys())) {
    if (others.includes(name)) continue;
    const type = types.get(name);
    if (type === undefined) {
      throw new AppError("EXPORT_PARAMETER_UNKNOWN", { name, names: [...types.keys(), ...others] });
    }
    variables[name] = isListType(getNullableType(type))
      ? parameters.getAll(name).map((value) => readValue(type, value))
      : readValue(type, requireOne(parameters, name));
  }
  return variables;
}

function listVariableTypes(
  query: string,
  schema: GraphQLSchema,
): ReadonlyMap<string, GraphQLInputType> {
  const operation = parse(query).definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  return new Map(
    (operation?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
      // The name of an input type is all that the signatures of `typeFromAST` do not tell of it.
      const known = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
      return known === undefined ? [] : [[variable.name.value, known] as const];
    }),
  );
}

/** What is no number stays as it is written, so that it is told what is wrong with it. */
function readValue(type: GraphQLInputType, value: string): unknown {
  const { name } = getNamedType(type);
  if (name === "Int" || name === "Float") {
    return value.trim() === "" || Number.isNaN(Number(value)) ? value : Number(value);
  }
  if (name === "Boolean" && (value === "true" || value === "false")) return value === "true";
  return value;
}
