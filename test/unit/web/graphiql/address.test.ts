import { describe, expect, test } from "@jest/globals";

/** The page is plain JavaScript, without types. */
const { buildAddress, readAddress } = await import(
  new URL("../../../../src/web/graphiql/address.js", import.meta.url).href
);

describe("buildAddress() and readAddress()", () => {
  test.each([
    ["a query", { query: "{ articles { totalCount } }", variables: "", operationName: null }],
    [
      "variables, and signs that addresses use themselves",
      {
        query: '# A + B & C?\n{ a(b: "#%") }',
        variables: '{"place": "São Paulo"}',
        operationName: null,
      },
    ],
    [
      "one of many operations",
      { query: "query A { a } query B { b }", variables: "", operationName: "B" },
    ],
    [
      "a long query",
      { query: `{ ${"abc ".repeat(9_000)} }`, variables: "{}", operationName: null },
    ],
  ])("%s comes back as it was", (_name, content) => {
    expect(readAddress(new URL(buildAddress(content), "http://localhost"))).toEqual(content);
  });

  test("a long query stays out of what browsers send to servers", () => {
    const long = buildAddress({ query: `{ ${"abc ".repeat(9_000)} }`, variables: "" });
    expect(new URL(long, "http://localhost").search).toBe("");
    expect(buildAddress({ query: "{ a }", variables: "" })).toMatch(/^\/graphiql\?query=/);
  });

  test.each(["/", "/?query=", "/?variables={}", "/?query=%20#other"])(
    "%s asks nothing",
    (address) => {
      expect(readAddress(new URL(address, "http://localhost"))).toBeNull();
    },
  );

  test("nothing asked is the bare address", () => {
    expect(buildAddress({ query: " \n", variables: "{}" })).toBe("/graphiql");
  });
});
