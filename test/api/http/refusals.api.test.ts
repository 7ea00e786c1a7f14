import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";

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

test.each(["", "&& ( ~", "“”"])("a search without a word: %s", async (search) => {
  const query = "query ($search: String) { statements(where: {search: $search}) { totalCount } }";
  const { extensions } = await refuse(query, { search });
  expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", reason: "SEARCH_EMPTY" });
});

describe("a range upside down", () => {
  test.each([
    ["saidOn", "statements(where: {saidOn: {from: $later, to: $earlier}})"],
    ["publishedOn", "statements(where: {not: {publishedOn: {from: $later, to: $earlier}}})"],
    ["publishedOn", "articles(where: {publishedOn: {from: $later, to: $earlier}})"],
  ])("%s of %s", async (field, list) => {
    const query = `query ($earlier: LocalDate, $later: LocalDate) { ${list} { totalCount } }`;
    const days = { earlier: "2024-08-31", later: "2024-09-01" };
    const { message, extensions } = await refuse(query, days);
    expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", reason: "RANGE_UPSIDE_DOWN" });
    expect(message).toContain(`${field} from "2024-09-01" to "2024-08-31"`);

    const oneDay = { earlier: "2024-08-31", later: "2024-08-31" };
    expect((await postQuery(api.url, query, oneDay)).errors).toBeUndefined();
  });

  test("chainDepth, as the first and the only question of its kind", async () => {
    const query = "{ statements(where: {chainDepth: {min: 2, max: 1}}) { totalCount } }";
    const { message, extensions } = await refuse(query);
    expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", reason: "RANGE_UPSIDE_DOWN" });
    expect(message).toContain('chainDepth from "2" to "1"');
  });

  test("a box", async () => {
    const box = "{south: 52, north: 51, west: 1, east: 2}";
    for (const list of ["places(where: {bbox:", "statements(where: {about: {bbox:"]) {
      const end = list.startsWith("places") ? "}" : "}}";
      const { message } = await refuse(`{ ${list} ${box}${end}) { totalCount } }`);
      expect(message).toMatch(/"52".*"51"/u);
    }
  });
});

describe("a day that is none", () => {
  const LISTS = [
    "statements(where: {saidOn: {from: DAY}})",
    "statements(where: {saidOn: {to: DAY}})",
    "statements(where: {or: [{publishedOn: {from: DAY}}]})",
    "articles(where: {publishedOn: {to: DAY}})",
  ];
  test.each([
    ["2024-02-30", "no calendar has that day"],
    ["2023-02-29", "no calendar has that day"],
    ["2024-13-01", "no calendar has that day"],
    ["2024-08", "not of the form YYYY-MM-DD"],
    ["2024", "not of the form YYYY-MM-DD"],
    ["1 August 2024", "not of the form YYYY-MM-DD"],
    ["01.08.2024", "not of the form YYYY-MM-DD"],
    ["2024-08-01T00:00:00Z", "not of the form YYYY-MM-DD"],
    ["", "not of the form YYYY-MM-DD"],
  ])("%j", async (day, reason) => {
    for (const list of LISTS) {
      const inText = `{ ${list.replace("DAY", JSON.stringify(day))} { totalCount } }`;
      const asDefault = `query ($day: LocalDate = ${JSON.stringify(day)}) { ${list.replace("DAY", "$day")} { totalCount } }`;
      const asVariable = `query ($day: LocalDate) { ${list.replace("DAY", "$day")} { totalCount } }`;
      // The second time the cost of the query is known.
      expect((await postQuery(api.url, asVariable, { day: "2024-08-31" })).errors).toBeUndefined();
      for (const [query, variables] of [
        [inText, {}],
        [asDefault, {}],
        [asVariable, { day }],
      ] as const) {
        const { message, extensions } = await refuse(query, variables);
        expect(extensions).toEqual({
          code: "BAD_USER_INPUT",
          reason: "DATE_INVALID",
          hint: expect.stringMatching(/YYYY-MM-DD.*2024-08-31/u),
        });
        expect(message).toContain(`"${day}" as a day: `);
        expect(message).toContain(reason);
      }
    }
  });

  test("a number, and where in a variable it stands", async () => {
    const list = "statements(where: {saidOn: {from: 2024}}) { totalCount }";
    expect((await refuse(`{ ${list} }`)).extensions).toMatchObject({ reason: "DATE_INVALID" });
    const query = "query ($where: StatementWhere) { statements(where: $where) { totalCount } }";
    const { message } = await refuse(query, { where: { saidOn: { from: 2024 } } });
    expect(message).toContain("where.saidOn.from");
  });
});

describe("an operation that nobody can tell", () => {
  test.each([
    ["{ __typename }", "Nope", "OPERATION_UNKNOWN", /"Nope"/u, /Leave out `operationName`/u],
    ["query A { __typename }", "Nope", "OPERATION_UNKNOWN", /"Nope"/u, /to A$/u],
    [
      "query A { __typename } query B { __typename }",
      "a",
      "OPERATION_UNKNOWN",
      /"a"/u,
      /to A or B$/u,
    ],
    ["{ __typename }", "", "OPERATION_UNKNOWN", /""/u, /Leave out/u],
    [
      "query A { __typename } query B { __typename }",
      undefined,
      "OPERATION_UNCHOSEN",
      /several/u,
      /A, B$/u,
    ],
  ])("%s asked as %j", async (query, operationName, reason, message, hint) => {
    for (const [accept, status] of [
      ["application/json", 200],
      ["application/graphql-response+json", 400],
    ] as const) {
      const response = await fetch(new URL("graphql", api.url), {
        method: "POST",
        headers: { "content-type": "application/json", accept },
        body: JSON.stringify({ query, operationName }),
      });
      expect(response.status).toBe(status);
      const { errors } = (await response.json()) as Awaited<ReturnType<typeof postQuery>>;
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(message),
          extensions: {
            code: "OPERATION_RESOLUTION_FAILURE",
            reason,
            hint: expect.stringMatching(hint),
          },
        },
      ]);
    }
  });
});

describe("where it is wrong", () => {
  test.each([
    [
      "a part of a where",
      `{
        actors {
          nodes {
            told: statements(where: {
              and: [{ medium: "Telegram" }, { about: { name: "" } }]
            }) { totalCount }
          }
        }
      }`,
      { path: ["actors", "nodes", "told"], locations: [{ line: 5, column: 62 }] },
    ],
    [
      "one end of a list",
      `{
        fine: places { totalCount }
        wrong: places(first: 101) { totalCount }
      }`,
      { path: ["wrong"], locations: [{ line: 3, column: 30 }] },
    ],
    [
      "a range",
      `{
        statements(where: { saidOn: { from: "2024-09-01", to: "2024-08-01" } }) { totalCount }
      }`,
      { path: ["statements"], locations: [{ line: 2, column: 37 }] },
    ],
    [
      "a variable",
      `query ($where: PlaceWhere = { name: " " }) {
        places(where: { within: $where }) { totalCount }
      }`,
      { path: ["places"], locations: [{ line: 2, column: 33 }] },
    ],
    [
      "a cursor inside a fragment",
      `{
        node(id: "Q3874799") { ...Said }
      }
      fragment Said on Actor {
        statements(after: "nothing") { totalCount }
      }`,
      { path: ["node", "statements"], locations: [{ line: 5, column: 27 }] },
    ],
    [
      "two directions",
      "{ statements { nodes { speaker { statements(first: 1, last: 1) { nodes { id } } } } } }",
      {
        path: ["statements", "nodes", "speaker", "statements"],
        locations: [{ line: 1, column: 34 }],
      },
    ],
    [
      "too many conditions",
      `{ statements(where: { or: [${"{}, ".repeat(60)}] }) { totalCount } }`,
      { path: ["statements"], locations: [{ line: 1, column: 21 }] },
    ],
    [
      "counts of too many",
      "{ statements { facets(by: [SPEAKER], first: 0) { values { count } } } }",
      { path: ["statements", "facets"], locations: [{ line: 1, column: 45 }] },
    ],
  ])("%s", async (_name, query, place) => {
    const { errors } = await postQuery(api.url, query);
    expect(errors).toEqual([expect.objectContaining(place)]);
  });

  test("too deep is the deepest field", async () => {
    const query = `{ ${"statements { nodes { speaker { ".repeat(5)} id ${"} } } ".repeat(5)} }`;
    const { locations } = (await refuse(query)) as { locations?: unknown };
    expect(locations).toEqual([{ line: 1, column: query.indexOf("id") + 1 }]);
  });

  test("what costs too much is the operation", async () => {
    const pages = "statements(first: 100) { nodes { speaker { ";
    const query = `query Small { __typename }
query Large { ${pages.repeat(3)} id ${"} } } ".repeat(3)} }`;
    const response = await fetch(new URL("graphql", api.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, operationName: "Large" }),
    });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { reason: "QUERY_TOO_COSTLY" }, locations: [{ line: 2, column: 1 }] }],
    });
  });
});

test("a subscription over HTTP is told so alone, whatever else is wrong with it", async () => {
  const query = "subscription ($on: Boolean!) { statementAdded @include(if: $on) { nmae } }";
  const { extensions, locations } = (await refuse(query, { on: true })) as {
    extensions: unknown;
    locations?: unknown;
  };
  expect(extensions).toMatchObject({ reason: "SUBSCRIPTION_OVER_HTTP" });
  expect(locations).toEqual([{ line: 1, column: 1 }]);
});
