import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import {
  type GraphQLNamedType,
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from "graphql";
import { printApiSchema } from "../../src/api/print-api-schema.ts";
import { buildApiSchema } from "../../src/api/build-api-schema.ts";

test("schema.graphql is what the decorators say", async () => {
  const committed = new URL("../../schema/schema.graphql", import.meta.url);
  expect(await printApiSchema()).toBe(readFileSync(committed, "utf8"));
});

const TO_BREAK_IT = `
Programs written for the last release would fail. Keep the old beside the new, marked deprecated.
If it must go: CONTRIBUTING.md tells how the API is released.`;

test("the schema keeps what the last release promised", async () => {
  const released = readFileSync(new URL("../../schema/released.graphql", import.meta.url), "utf8");
  const changes = findBreakingChanges(buildSchema(released), await buildApiSchema());
  const broken = changes.map(({ type, description }) => `${type}: ${description}`);
  if (broken.length > 0) throw new Error([...broken, TO_BREAK_IT].join("\n"));
});

test("every type, field and argument of the schema is described", async () => {
  const types = Object.values((await buildApiSchema()).getTypeMap());
  const silent = types
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => [type, ...listMembers(type)])
    // Made by type-graphql, which has no place for a description of them.
    .filter(({ name }) => !["Query", "Mutation", "Subscription"].includes(name))
    .filter(({ description }) => (description ?? "").trim() === "");
  expect(silent.map(({ name }) => name)).toEqual([]);
});

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function listMembers(type: GraphQLNamedType): Described[] {
  const name = (member: Described) => ({
    name: `${type.name}.${member.name}`,
    description: member.description,
  });
  if (isEnumType(type)) return type.getValues().map(name);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  return [
    ...fields.map(name),
    ...fields.flatMap((field) =>
      field.args.map((argument) => ({
        name: `${type.name}.${field.name}(${argument.name})`,
        description: argument.description,
      })),
    ),
  ];
}
