import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { writeMutation } from "../../../../src/web/explorer/deciding/use-decider.ts";

/* Every operation of the explorer is one that the API takes. */

const FOLDER = "src/web/explorer";
const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));

const texts = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), "utf8") }));

/** Constants that hold pieces of operations, by their names. */
const pieces = new Map(
  texts.flatMap(({ text }) =>
    Array.from(text.matchAll(/const ([A-Z]+) = `(fragment [^`]*)`/gu), ([, name, piece]) => [
      name!,
      piece!,
    ]),
  ),
);

/** Facets that an operation asks for by the keys of a table. */
const KEYS = '${Object.keys(FACETS).join(", ")}';

function fill(operation: string): string {
  const filled = operation
    .replace(KEYS, "SPEAKER")
    .replace(/\$\{([A-Z]+)\}/gu, (whole, name: string) => pieces.get(name) ?? whole);
  return filled === operation ? filled : fill(filled);
}

const operations = texts.flatMap(({ file, text }) =>
  Array.from(text.matchAll(/`(query [A-Z]\w+[^`]*)`/gu), ([, operation]) => ({
    file,
    operation: fill(operation!),
  })).filter(({ operation }) => !operation.includes("${")),
);

describe("operations of the explorer", () => {
  test("are found", () => {
    expect(operations.length).toBeGreaterThan(12);
  });

  test.each(operations)("fit the schema, in $file", ({ operation }) => {
    expect(validate(schema, parse(operation))).toEqual([]);
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
