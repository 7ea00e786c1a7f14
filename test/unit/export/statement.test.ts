import { beforeAll, expect, test } from "@jest/globals";
import { type GraphQLSchema, parse, validate } from "graphql";
import { requireCost } from "../../../src/api/limits/limit-cost.ts";
import { buildApiSchema } from "../../../src/api/build-api-schema.ts";
import { PAGE_SIZE } from "../../../src/export/read-statements.ts";
import { STATEMENTS_QUERY } from "../../../src/export/statement.ts";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

test("what exports ask for is in the schema, and within its limits", () => {
  const document = parse(STATEMENTS_QUERY);
  expect(validate(schema, document)).toEqual([]);
  expect(() => requireCost(schema, document, { variables: { first: PAGE_SIZE } })).not.toThrow();
});
