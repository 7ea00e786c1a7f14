import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

/** `{ statements { nodes { speaker { statements { nodes { … id } } } } } }`, 3 levels a round. */
function nest(rounds: number, first: number, innermost = "id"): string {
  const list = `statements(first: ${String(first)})`;
  return rounds === 0
    ? innermost
    : `${list} { nodes { speaker { ${rounds === 1 ? innermost : nest(rounds - 1, first, innermost)} } } }`;
}

function aliases(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${String(index)}: __typename`).join(" ");
}

const refused: [string, string, object][] = [
  ["a query 16 levels deep", `{ ${nest(5, 1)} }`, { reason: "QUERY_TOO_DEEP" }],
  ["51 aliases", `{ ${aliases(51)} }`, { reason: "QUERY_ALIASES_TOO_MANY" }],
  [
    "aliases that a fragment brings twice",
    `{ a: places { nodes { ...A } } b: actors { nodes { ... on Person { ...B } } } }
     fragment A on Place { ${aliases(25)} } fragment B on Person { ${aliases(25)} }`,
    { reason: "QUERY_ALIASES_TOO_MANY" },
  ],
  ["pages of pages of pages", `{ ${nest(3, 100)} }`, { reason: "QUERY_TOO_COSTLY" }],
  [
    "a cost that comes from a variable",
    `query ($n: Int = 100) { ${nest(3, 1).replaceAll("first: 1", "first: $n")} }`,
    { reason: "QUERY_TOO_COSTLY" },
  ],
  [
    "201 brackets in one another",
    `{ places(where: ${"[".repeat(200)}`,
    { reason: "QUERY_TOO_NESTED" },
  ],
];
test.each(refused)("%s: refused before anything is read", async (_name, query, extensions) => {
  const { response, result } = await post({ query });
  expect(response.status).toBe(400);
  expect(result).toEqual({
    errors: [
      expect.objectContaining({
        extensions: { code: "COST_EXCEEDED", hint: expect.any(String), ...extensions },
      }),
    ],
  });
});

test.each([
  ["15 levels", `{ ${nest(4, 1, "statements(first: 1) { nodes { id } }")} }`],
  ["50 aliases", `{ ${aliases(50)} }`],
  ["a page of pages", `{ ${nest(2, 100)} }`],
  [
    "200 brackets, of which a text holds most",
    `{ places(where: { name: "A${"[".repeat(195)}" }) { totalCount } }`,
  ],
])("%s: answered", async (_name, query) => {
  expect((await postQuery(api.url, query)).errors).toBeUndefined();
});

test("2,000 brackets never reach the parser, nor from the address", async () => {
  const query = "[".repeat(2_000);
  const address = new URL(`graphql?query=${query}`, api.url);
  const response = await fetch(address, { headers: { "apollo-require-preflight": "1" } });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { reason: "QUERY_TOO_NESTED" } }],
  });
});

test("more than 1,000 tokens are not read", async () => {
  const { response, result } = await post({ query: `{ ${"id ".repeat(999)} }` });
  expect(response.status).toBe(400);
  expect(result).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }] });
});

test("a value that a variable cannot have is the caller's mistake, not a way around the cost", async () => {
  const query = `query ($n: Int = 1) { places(first: $n) { totalCount } ${nest(3, 100)} }`;
  for (const n of [2.5, "many"]) {
    const { response, result } = await post({ query, variables: { n } });
    expect(response.status).toBe(400);
    expect(result).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    expect(result).not.toHaveProperty("data");
  }
});

describe("what is not offered", () => {
  test("several queries in one request", async () => {
    const { response, result } = await post([{ query: "{ __typename }" }]);
    expect(response.status).toBe(400);
    expect(result).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  });

  test("queries that the server keeps", async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
    const { result } = await post({ extensions });
    expect(result).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } }],
    });
  });
});

async function post(body: object): Promise<{ response: Response; result: unknown }> {
  const response = await fetch(new URL("graphql", api.url), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
    },
    body: JSON.stringify(body),
  });
  return { response, result: await response.json() };
}
