import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { compileQuery } from "../../../support/api/compile-query.ts";

/*
 * Each case is an operation and, beside it, the query to which it is compiled. UPDATE_GOLDEN=1 writes the
 * queries anew; read the difference before you commit it. How Neo4j runs such queries, and what they
 * answer, the suites with a database show.
 */
const FOLDER = new URL("./operations/", import.meta.url);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(/\.graphql$/, ""));

test.each(names)("%s", async (name) => {
  const query = await compileQuery(readFileSync(new URL(`${name}.graphql`, FOLDER), "utf8"));
  const expected = new URL(`${name}.cypher`, FOLDER);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    if (process.env["CI"] === "true") throw new Error("UPDATE_GOLDEN is refused in CI");
    writeFileSync(expected, query);
  }
  expect(existsSync(expected)).toBe(true);
  expect(query).toBe(readFileSync(expected, "utf8"));
});
