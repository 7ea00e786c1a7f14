import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { RunningServer } from "../../src/api/http/server.ts";
import { apiFixture } from "../support/api/api-fixture.ts";
import { openTestApi, postQuery } from "../support/api/api-server.ts";

/*
 * Each case is three files side by side: the query, its variables if it has any, and the answer.
 * UPDATE_GOLDEN=1 writes the answers anew; read the difference before you commit it.
 */
const FOLDER = new URL("./cases/", import.meta.url);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(/\.graphql$/, ""));

let api: RunningServer;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

test.each(names)("%s", async (name) => {
  const variables = fileOf(name, "variables.json");
  const result = await postQuery(
    api.url,
    readFileSync(fileOf(name, "graphql"), "utf8"),
    existsSync(variables) ? (JSON.parse(readFileSync(variables, "utf8")) as object) : {},
  );
  const expected = fileOf(name, "result.json");
  if (process.env["UPDATE_GOLDEN"] === "1") {
    if (process.env["CI"] === "true") throw new Error("UPDATE_GOLDEN is refused in CI");
    writeFileSync(expected, `${JSON.stringify(result, null, 2)}\n`);
  }
  expect(result).toEqual(JSON.parse(readFileSync(expected, "utf8")));
});

function fileOf(name: string, ending: string): URL {
  return new URL(`${name}.${ending}`, FOLDER);
}
