import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { writeMutation } from "../../../../src/web/explorer/deciding/use-decider.ts";

/* Every operation of the explorer is one that the API takes. */

interface Operation {
  readonly file: string;
  readonly name: string;
  readonly query: string;
}

const { readOperations } = (await import(
  new URL("../../../../tools/explorer-operations.mjs", import.meta.url).href
)) as { readonly readOperations: () => Operation[] };

const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
const operations = readOperations();

describe("operations of the explorer", () => {
  test("are found", () => {
    expect(operations.length).toBeGreaterThan(12);
  });

  test.each(operations)("fit the schema: $name, in $file", ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test.each([
    "decideSame",
    "decideDifferent",
    "splitEntity",
    "reattributeStatement",
    "undoDecision",
  ] as const)("fit the schema, to decide: %s", (mutation) => {
    expect(validate(schema, parse(writeMutation(mutation)))).toEqual([]);
  });
});
