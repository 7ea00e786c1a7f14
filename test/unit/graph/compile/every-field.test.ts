import { beforeAll, expect, test } from "@jest/globals";
import { isIntrospectionType, isObjectType } from "graphql";
import { buildApiSchema } from "../../../../src/api/build-api-schema.ts";
import { AppError } from "../../../../src/errors/app-error.ts";
import { fragments } from "../../../../src/graph/connection/queries.generated.ts";
import type {
  FragmentPiece,
  ValuesFragment,
} from "../../../../src/graph/connection/query-definition.ts";
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
const BY_RESOLVERS =
  /^(Query\.(candidates|decisions|verify)|(Candidate|Decision|Mention|Verification|WordDifference)\w*\..*)$/;

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

/** One query for each field, or why there is none. */
const queries = new Map<string, string>();
// One that is not read fails wherever something asks for it.
const failures = new Map<string, string>();
beforeAll(async () => {
  for (const { name, ask } of paths) {
    try {
      queries.set(name, await compileQuery(ask()));
    } catch (error) {
      failures.set(String(error), name);
    }
  }
});

test("each field has its way to be read", () => {
  expect([...failures]).toEqual([]);
});

test("each value that a fragment tells of has its field", () => {
  const all = [...queries.values()].join("\n");
  const idle = Object.entries<ValuesFragment>(fragments.values).flatMap(([name, { values }]) =>
    Object.entries(values)
      .filter(([, { pieces }]) => !matchPieces(pieces).test(all))
      .map(([column]) => `${name}.${column}`),
  );
  expect(idle).toEqual([]);
});

function matchPieces(pieces: readonly FragmentPiece[]): RegExp {
  const written = pieces.map((piece) =>
    typeof piece === "string" ? piece.replace(/[^\w\s]/g, String.raw`\$&`) : String.raw`\w+`,
  );
  return new RegExp(String.raw`${written.join("")}(?!\w)`);
}

test("each argument, each part of it and each of its words changes what is read", async () => {
  const idle = new Map<string, string>();
  // Types that have a field by their interface have it from there, described alike.
  const distinct = new Map(paths.map((path) => [path.field.description, path]));
  // What it is given stands in its answer, see `statement-cypher.test.ts`.
  const { description } = schema.getQueryType()!.getFields()["statementCypher"]!;
  distinct.delete(description);
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
