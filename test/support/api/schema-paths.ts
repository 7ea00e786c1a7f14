import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from "graphql";

/** A field of an object type, and an operation that asks for it with some arguments besides those it needs. */
export interface FieldPath {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly ask: (given?: Given) => string;
}

/** Arguments by their names, as GraphQL writes their values. */
export type Given = Readonly<Record<string, string>>;

/** Each field of each object type to which some fields of the query lead, by the shortest way. */
export function listFieldPaths(
  schema: GraphQLSchema,
  isWanted: (queryField: string) => boolean,
): FieldPath[] {
  const found: FieldPath[] = [];
  const seen = new Set<GraphQLObjectType>();
  const open: { type: GraphQLObjectType; write: (selection: string) => string }[] = [
    { type: schema.getQueryType()!, write: (selection) => `{ ${selection} }` },
  ];
  for (const { type, write } of open) {
    if (seen.has(type)) continue;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      if (write === open[0]!.write && !isWanted(field.name)) continue;
      const named = getNamedType(field.type);
      const call = (given: Given) => `${field.name}${writeArguments(field, given)}`;
      const leaf = isCompositeType(named) ? ` { ${writeLeaves(schema, named, 2)} }` : "";
      found.push({
        name: `${type.name}.${field.name}`,
        field,
        ask: (given = {}) => write(`${call(given)}${leaf}`),
      });
      const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
      for (const inner of types.filter(isObjectType)) {
        const ofType = (selection: string) =>
          isAbstractType(named) ? `... on ${inner.name} { ${selection} }` : selection;
        open.push({
          type: inner,
          write: (selection) => write(`${call({})} { ${ofType(selection)} }`),
        });
      }
    }
  }
  return found;
}

/** The values of a type and of what it holds, so deep. */
function writeLeaves(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): string {
  if (isUnionType(type) || depth === 0) return "__typename";
  const leaves = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const call = `${field.name}${writeArguments(field, {})}`;
    if (!isCompositeType(named)) return call;
    return depth === 1 ? [] : `${call} { ${writeLeaves(schema, named, depth - 1)} }`;
  });
  return ["__typename", ...leaves].join(" ");
}

/** Arguments, or parts of one, of which a field's answer should not be the same. */
export interface ArgumentPath {
  /** `Query.statement(id)`, or of a part `PlaceWhere.id`. */
  readonly name: string;
  readonly place: string;
  readonly choices: readonly Given[];
}

/** Each argument of a field and each part of it, at any depth; a type inside itself once. */
export function listArgumentPaths({ name, field }: FieldPath): ArgumentPath[] {
  return field.args.flatMap((argument) =>
    listChoices(argument, []).map((part) => ({
      name: part.name ?? `${name}(${argument.name})`,
      place: `${name}(${[argument.name, ...part.path].join(".")})`,
      choices: part.values.map((value): Given =>
        value === null ? {} : { [argument.name]: value },
      ),
    })),
  );
}

interface PartChoices {
  /** `null` of the argument itself. */
  readonly name: string | null;
  readonly path: readonly string[];
  /** As GraphQL writes the whole argument; `null` where it is left out. */
  readonly values: readonly (string | null)[];
}

function listChoices(
  input: GraphQLArgument | GraphQLInputField,
  around: readonly string[],
): PartChoices[] {
  // What is left out counts as its default, which is one of the samples.
  const isOpen = !isNonNullType(input.type) && input.defaultValue === undefined;
  const samples = listSamples(input.type);
  const own = { name: null, path: [], values: isOpen ? [null, ...samples] : samples };
  const named = getNamedType(input.type);
  if (!isInputObjectType(named) || around.includes(named.name)) return [own];
  const parts = Object.values(named.getFields()).flatMap((part) =>
    listChoices(part, [...around, named.name]).map(({ name, path, values }) => ({
      name: name ?? `${named.name}.${part.name}`,
      path: [part.name, ...path],
      values: values.map((value) => {
        const inner = writeInput(named.getFields(), value === null ? {} : { [part.name]: value });
        return isList(input.type) ? `[${inner}]` : inner;
      }),
    })),
  );
  return [own, ...parts];
}

/** Values that differ; of an enum all that there are. */
function listSamples(type: GraphQLInputType): string[] {
  if (isNonNullType(type)) return listSamples(type.ofType);
  if (isListType(type)) return listSamples(type.ofType).map((item) => `[${item}]`);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const [first] = Object.values(fields);
    return [writeInput(fields, { [first!.name]: listSamples(first!.type)[0]! })];
  }
  return SAMPLES[type.name]!;
}

const SAMPLES: Readonly<Record<string, string[]>> = {
  ID: ['"one"', '"other"'],
  String: ['"one"', '"other"'],
  Int: ["3", "4"],
  Float: ["3.5", "4.5"],
  Boolean: ["true", "false"],
  LocalDate: ['"2024-03-01"', '"2024-03-02"'],
};

function writeArguments(field: GraphQLField<unknown, unknown>, given: Given): string {
  const needed = field.args.filter(isRequiredArgument);
  const parts = { ...sampleAll(needed), ...given };
  const written = Object.entries(parts).map(([name, value]) => `${name}: ${value}`);
  return written.length === 0 ? "" : `(${written.join(", ")})`;
}

function writeInput(fields: Readonly<Record<string, GraphQLInputField>>, given: Given): string {
  const needed = Object.values(fields).filter(isRequiredInputField);
  const parts = { ...sampleAll(needed), ...given };
  return `{${Object.entries(parts)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ")}}`;
}

function sampleAll(inputs: readonly (GraphQLArgument | GraphQLInputField)[]): Given {
  const sample = (type: GraphQLInputType) => {
    const words = listSamples(type);
    // Of words all, since some of them may need what another argument tells.
    return isEnumType(getNamedType(type)) && isList(type)
      ? `[${words.map((word) => word.slice(1, -1)).join(", ")}]`
      : words[0]!;
  };
  return Object.fromEntries(inputs.map(({ name, type }) => [name, sample(type)]));
}

function isList(type: GraphQLInputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
