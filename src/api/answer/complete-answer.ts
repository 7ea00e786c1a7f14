import {
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Row } from "../../graph/compile/projection/projection.ts";
import { type SelectionInfo, collectFields } from "./collect-fields.ts";
import { readType } from "./read-answer.ts";

/** Makes of what a row holds what the answer holds. */
type Complete = (value: unknown) => unknown;

/**
 * Makes what turns rows of an object type into answers: parts in the order of the document, values as
 * their types write them, and no null where the schema rules it out (CompleteValue of the GraphQL
 * specification). GraphQL's own execution does the same and goes on after an error; this is for answers
 * without one.
 *
 * @throws GraphQLError when it is called, for a row that does not fit the schema
 */
export function buildCompletion(
  info: SelectionInfo,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): (row: Row) => Row {
  const isValue = type.extensions[VALUE] === true;
  const parts = Array.from(collectFields(info, type, sets), ([key, nodes]) => ({
    key,
    held: isValue ? nodes[0]!.name.value : key,
    complete: completePart(info, type, nodes),
  }));
  return (row) => {
    const answer = Object.create(null) as Row;
    for (const { key, held, complete } of parts) answer[key] = complete(row[held]);
    return answer;
  };
}

const VALUE = "isValue";

/** Marks a type whose values hold their parts by the names of its fields, and not by those of an answer. */
export function markValue(type: GraphQLObjectType): void {
  type.extensions = { ...type.extensions, [VALUE]: true };
}

function completePart(
  info: SelectionInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Complete {
  const { name } = nodes[0]!;
  // Others that GraphQL itself answers are asked of the query alone.
  if (name.value === "__typename") return () => type.name;
  return completeValue(info, type.getFields()[name.value]!.type, nodes);
}

function completeValue(
  info: SelectionInfo,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Complete {
  if (isNonNullType(type)) {
    const complete = completeValue(info, type.ofType as GraphQLOutputType, nodes);
    return (value) => complete(value) ?? refuse(nodes, "is null");
  }
  const complete = completePresent(info, type, nodes);
  return (value) => (value == null ? null : complete(value));
}

/** Completes a value that is not null. */
function completePresent(
  info: SelectionInfo,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Complete {
  if (isListType(type)) {
    const complete = completeValue(info, type.ofType as GraphQLOutputType, nodes);
    return (value) => (Array.isArray(value) ? value.map(complete) : refuse(nodes, "is no list"));
  }
  if (isLeafType(type)) return (value) => type.serialize(value);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  if (!isAbstractType(type)) {
    return buildCompletion(info, type as GraphQLObjectType, sets) as Complete;
  }
  const types = info.schema.getPossibleTypes(type);
  // Made for those types alone that come up, since each may hold others that are abstract.
  const completions = new Map<string, (row: Row) => Row>();
  return (value) => {
    const row = value as Row;
    const name = readType(row, types[0]!.name);
    const known = completions.get(name);
    if (known !== undefined) return known(row);
    const objectType = types.find((possible) => possible.name === name);
    if (objectType === undefined) return refuse(nodes, `is a ${name}`);
    const made = buildCompletion(info, objectType, sets);
    completions.set(name, made);
    return made(row);
  };
}

function refuse(nodes: readonly FieldNode[], what: string): never {
  throw new GraphQLError(`${nodes[0]!.name.value} ${what}`, { nodes });
}
