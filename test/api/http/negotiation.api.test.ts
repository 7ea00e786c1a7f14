import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { request } from "undici";
import { printApiSchema } from "../../../src/api/print-api-schema.ts";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";

/* In which form a client is answered, by what its headers say that it takes. */

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

const LONG = "{ __schema { types { name description } } }";
const SHORT = "{ __typename }";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

async function ask(path: string, headers: Record<string, string>, query?: string): Promise<Answer> {
  const {
    statusCode,
    headers: answered,
    body,
  } = await request(new URL(path, api.url), {
    method: query === undefined ? "GET" : "POST",
    headers: { ...(query !== undefined && { "content-type": "application/json" }), ...headers },
    ...(query !== undefined && { body: JSON.stringify({ query }) }),
  });
  return { status: statusCode, headers: answered, bytes: Buffer.from(await body.arrayBuffer()) };
}

const ENCODINGS = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
} as const;

describe("an answer of more than a kilobyte", () => {
  // Express answers whatever comes from a page.
  const ways: [string, Record<string, string>][] = [
    ["a program", {}],
    ["a page", { origin: "https://atlas.example" }],
  ];

  describe.each(ways)("to %s", (_name, origin) => {
    test.each<[string, keyof typeof ENCODINGS]>([
      ["br", "br"],
      ["gzip", "gzip"],
      ["deflate", "deflate"],
      ["gzip, deflate, br", "br"],
      ["br;q=0, gzip;q=0.5", "gzip"],
      ["*", "br"],
    ])("comes as it takes it: %s", async (offered, encoding) => {
      const plain = await ask("graphql", origin, LONG);
      const answer = await ask("graphql", { ...origin, "accept-encoding": offered }, LONG);
      expect(answer.headers["content-encoding"]).toBe(encoding);
      expect(ENCODINGS[encoding](answer.bytes)).toEqual(plain.bytes);
      expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 2);
      expect(answer.headers).toMatchObject({
        "content-type": plain.headers["content-type"],
        vary: expect.stringContaining("Accept-Encoding"),
      });
    });

    test.each<[Record<string, string>]>([
      [{}],
      [{ "accept-encoding": "identity" }],
      [{ "accept-encoding": "gzip;q=0" }],
    ])("comes as it is where nothing is offered: %j", async (offered) => {
      const { headers, bytes } = await ask("graphql", { ...origin, ...offered }, LONG);
      expect(headers).not.toHaveProperty("content-encoding");
      expect(headers).toMatchObject({
        "content-length": String(bytes.length),
        vary: expect.stringContaining("Accept-Encoding"),
      });
      expect(JSON.parse(bytes.toString())).toHaveProperty("data.__schema");
    });

    test("is the only one that is compressed", async () => {
      const { headers } = await ask("graphql", { ...origin, "accept-encoding": "gzip" }, SHORT);
      expect(headers).not.toHaveProperty("content-encoding");
    });
  });

  test("may be a refusal or a file of the page", async () => {
    const long = `{ places(where: { name: "${"?".repeat(900)}" }) { totalCount } }`;
    const refusal = await ask("graphql", { "accept-encoding": "gzip" }, long);
    expect(gunzipSync(refusal.bytes).toString()).toContain("NAME_EMPTY");
    const file = await ask("graphiql/graphiql.js", { "accept-encoding": "br" });
    expect(file.headers["content-encoding"]).toBe("br");
  });
});

describe("the type of an answer", () => {
  const REFUSED = "{ nothing }";
  test.each([
    ["application/json", "application/json", 200],
    ["*/*", "application/json", 200],
    ["application/graphql-response+json", "application/graphql-response+json", 400],
    ["application/graphql-response+json;q=0, application/json", "application/json", 200],
    ["application/json;q=0, */*", "application/graphql-response+json", 400],
    [
      "application/json;q=0.5, application/graphql-response+json",
      "application/graphql-response+json",
      400,
    ],
    ["application/json, application/graphql-response+json;q=0.5", "application/json", 200],
  ])("Accept: %s", async (accept, type, status) => {
    const answer = await ask("graphql", { accept }, REFUSED);
    expect(answer.headers["content-type"]).toContain(type);
    expect(answer.status).toBe(status);
  });

  test.each(["application/json;q=0", "text/csv", "application/json;q=0, text/html"])(
    "Accept: %s takes nothing that there is",
    async (accept) => {
      const { status, bytes } = await ask("graphql", { accept }, SHORT);
      expect(status).toBe(406);
      expect(bytes.toString()).toContain("application/graphql-response+json");
    },
  );

  test.each([
    ["text/html", 302],
    ["text/html;q=0, application/json", 400],
    ["application/graphql-response+json, text/html;q=0.5", 400],
    ["application/json;q=0, text/html", 302],
  ])("a GET with Accept: %s leads to the page or not", async (accept, status) => {
    expect((await ask("graphql", { accept })).status).toBe(status);
  });
});

describe("a request that any web page could send", () => {
  test.each([
    ["GET without a header", "GET", {}],
    ["POST of a form", "POST", { "content-type": "application/x-www-form-urlencoded" }],
    ["POST of plain text", "POST", { "content-type": "text/plain; charset=utf-8" }],
  ])("%s: says in one line how to ask", async (_name, method, headers) => {
    const { statusCode, body } = await request(new URL("graphql?query={__typename}", api.url), {
      method: method as "GET" | "POST",
      headers,
      ...(method === "POST" && { body: "query={__typename}" }),
    });
    expect(statusCode).toBe(400);
    const text = await body.text();
    expect(text).not.toContain("\n");
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: expect.stringContaining(method),
          extensions: {
            code: "BAD_REQUEST",
            reason: "PREFLIGHT_MISSING",
            hint: expect.stringMatching(/POST.*application\/json.*Apollo-Require-Preflight: 1/u),
          },
        },
      ],
    });
  });

  test("is answered with the header", async () => {
    const headers = { "Apollo-Require-Preflight": "1" };
    const { bytes } = await ask("graphql?query={__typename}", headers);
    expect(JSON.parse(bytes.toString())).toEqual({ data: { __typename: "Query" } });
  });
});

test("/schema.graphql is the schema", async () => {
  const { status, headers, bytes } = await ask("schema.graphql", {});
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(bytes.toString()).toBe(await printApiSchema());
});
