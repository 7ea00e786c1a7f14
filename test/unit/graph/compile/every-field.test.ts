import { expect, test } from "@jest/globals";
import { isIntrospectionType, isObjectType } from "graphql";
import { buildApiSchema } from "../../../../src/api/build-api-schema.ts";
import { AppError } from "../../../../src/errors/app-error.ts";
import { isCompiled } from "../../../../src/graph/compile/operation.ts";
import { compileQuery } from "../../../support/api/compile-query.ts";
import { listArgumentPaths, listFieldPaths } from "../../../support/api/schema-paths.ts";

/*
 * What the schema offers, the compiler of queries has to read. Types that values make whole in one
 * place implement the shape of these values (`Exactly`), so that their own compiler looks after them.
 */
const schema = await buildApiSchema();
const paths = listFieldPaths(schema, isCompiled);

/** What people decide about is read by resolvers of their own. */
const BY_RESOLVERS = /^(Query\.(candidates|decisions)|(Candidate|Decision|Mention)\w*\..*)$/;

test("each type that a query may lead to is read by the compiler, or by a resolver of its own", () => {
  const read = new Set(paths.map(({ name }) => name));
  const unread = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type))
    .filter(({ name }) => name !== "Mutation" && name !== "Subscription")
    .flatMap((type) =>
      Object.keys(isObjectType(type) ? type.getFields() : {}).map(
        (field) => `${type.name}.${field}`,
      ),
    )
    .filter((name) => !read.has(name) && !BY_RESOLVERS.test(name));
  expect(unread).toEqual([]);
});

test("each field has its way to be read", async () => {
  // One that is not read fails wherever something asks for it.
  const failures = new Map<string, string>();
  for (const { name, ask } of paths) {
    await compileQuery(ask()).catch((error: unknown) => {
      failures.set(String(error), name);
    });
  }
  expect([...failures]).toEqual([]);
});

test("each argument, each part of it and each of its words changes what is read", async () => {
  const idle = new Map<string, string>();
  // Types that have a field by their interface have it from there, described alike.
  const distinct = new Map(paths.map((path) => [path.field.description, path]));
  for (const path of distinct.values()) {
    for (const { name, place, choices } of listArgumentPaths(path)) {
      const queries = await Promise.all(choices.map((given) => compile(path.ask(given))));
      if (new Set(queries).size < queries.length) idle.set(name, place);
    }
  }
  expect([...idle]).toEqual([]);
});

/** The query, or which value it refuses, such as one that is no cursor. */
async function compile(operation: string): Promise<string> {
  try {
    return await compileQuery(operation);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `${error.code} ${error.message}`;
  }
}
