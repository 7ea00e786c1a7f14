import { beforeAll, expect, test } from "@jest/globals";
import { type GraphQLSchema, parse, validate } from "graphql";
import { buildApiSchema } from "../../../../src/api/build-api-schema.ts";
import { requireCost } from "../../../../src/api/limits/limit-cost.ts";
import { SAME_QUERY } from "../../../../src/export/dossier/dossier.ts";
import { DOSSIER_QUERY, PAGE_SIZE } from "../../../../src/export/dossier/dossier-statement.ts";
import { OUTLINE_QUERY } from "../../../../src/export/dossier/outline.ts";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

test.each([
  ["of a dossier's outline", OUTLINE_QUERY, 100],
  ["of its statements", DOSSIER_QUERY, PAGE_SIZE],
  ["that it shows", SAME_QUERY, 100],
])("the query %s is in the schema, and within its limits", (_name, query, first) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  expect(() => requireCost(schema, document, { variables: { first } })).not.toThrow();
});
