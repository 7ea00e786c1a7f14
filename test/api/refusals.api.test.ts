import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { apiFixture } from "../support/api-fixture.ts";
import { type TestApi, openTestApi, postQuery } from "../support/api-server.ts";

/* What is wrong with a request, and that the answer says it so that one can mend it. */

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

async function refuse(query: string, variables: object = {}) {
  const { errors } = await postQuery(api.url, query, variables);
  expect(errors).toHaveLength(1);
  return errors![0]!;
}

describe("a name of nothing", () => {
  test.each([
    ["name", "actors(where: {name: $name})"],
    ["name", "actors(where: {affiliation: {name: $name}})"],
    ["name", "actors(where: {country: {within: {name: $name}}})"],
    ["name", "places(where: {name: $name})"],
    ["name", "places(where: {within: {name: $name}})"],
    ["publisher", "articles(where: {publisher: $name})"],
    ["name", "statements(where: {speaker: {name: $name}})"],
    ["name", "statements(where: {not: {addressee: {name: $name}}})"],
    ["name", "statements(where: {about: {name: $name}})"],
    ["topic", "statements(where: {about: {topic: $name}})"],
    ["name", "statements(where: {or: [{saidAt: {name: $name}}]})"],
    ["medium", "statements(where: {medium: $name})"],
    ["publisher", "statements(where: {publisher: $name})"],
    ["dateline", "statements(where: {and: [{dateline: $name}]})"],
  ])("%s of %s", async (field, list) => {
    for (const name of ["", "  ", "\u200b", "?"]) {
      const query = `query ($name: String) { ${list} { totalCount } }`;
      const { message, extensions } = await refuse(query, { name });
      expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", reason: "NAME_EMPTY" });
      expect(message).toContain(`the ${field} "${name}"`);
    }
  });
});
