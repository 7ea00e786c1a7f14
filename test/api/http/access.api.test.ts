import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { RunningServer } from "../../../src/api/http/server.ts";
import {
  type ApiResult,
  type TestApi,
  openTestApi,
  postQuery,
  startTestServer,
} from "../../support/api/api-server.ts";

const PAGE = "https://atlas.example";
const READ_KEY = "a key for those who ask";
const CURATOR_KEY = "a key for those who decide";
const curation = {
  key: CURATOR_KEY,
  curation: { decide: () => Promise.reject(new Error("nobody decides here")) },
};

let open: TestApi;
let guarded: RunningServer;
beforeAll(async () => {
  open = await openTestApi([]);
  guarded = await startTestServer(open.graph, {
    readKey: READ_KEY,
    corsOrigins: [PAGE, "http://localhost:5173"],
    curation,
    allowedHosts: ["atlas.example"],
  });
});
afterAll(async () => {
  await guarded.close();
  await open.close();
});

async function ask(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL("graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: "{ __typename }" }),
  });
}

/** What a browser asks before it sends a page's question to another origin. */
async function askAhead(url: string, origin: string): Promise<Headers> {
  const { headers } = await fetch(new URL("graphql", url), {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });
  return headers;
}

describe("a web page of another origin", () => {
  test.each([PAGE, "null", "http://127.0.0.1:4000"])(
    "may not ask unless it is named: %s",
    async (origin) => {
      const answers = [
        await askAhead(open.url, origin),
        (await ask(open.url, { origin })).headers,
        (await fetch(new URL("healthz", open.url), { headers: { origin } })).headers,
      ];
      for (const headers of answers) {
        expect(headers.get("access-control-allow-origin")).toBeNull();
      }
    },
  );

  test.each([PAGE, "http://localhost:5173"])("may ask when it is named: %s", async (origin) => {
    const ahead = await askAhead(guarded.url, origin);
    expect(ahead.get("access-control-allow-origin")).toBe(origin);
    expect(ahead.get("access-control-allow-headers")).toBe("authorization,content-type");
    expect(ahead.get("access-control-allow-credentials")).toBeNull();
    // It may read a refusal, too.
    for (const authorization of ["", `Bearer ${READ_KEY}`]) {
      const { headers } = await ask(guarded.url, { origin, authorization });
      expect(headers.get("access-control-allow-origin")).toBe(origin);
      expect(headers.get("vary")).toMatch(/origin/iu);
    }
  });

  test.each([`${PAGE}.evil.example`, "http://atlas.example", `${PAGE}:8443`, "null"])(
    "must be named to the letter: %s",
    async (origin) => {
      const answers = [
        await askAhead(guarded.url, origin),
        (await ask(guarded.url, { origin })).headers,
      ];
      for (const headers of answers) {
        expect(headers.get("access-control-allow-origin")).toBeNull();
      }
    },
  );
});

describe("the read key", () => {
  test.each(["", "Bearer ", `Bearer ${READ_KEY}!`, READ_KEY, `Basic ${READ_KEY}`])(
    "without it nothing is answered: %j",
    async (authorization) => {
      const response = await ask(guarded.url, { authorization });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect(response.headers.get("content-type")).toContain("application/json");
      const answer = await response.text();
      expect(JSON.parse(answer)).toEqual({
        errors: [
          {
            message: expect.any(String),
            extensions: {
              code: "UNAUTHENTICATED",
              reason: "READ_KEY_WRONG",
              hint: expect.stringContaining("Authorization: Bearer"),
            },
          },
        ],
      });
      expect(answer).not.toContain(READ_KEY);
    },
  );

  test("is asked for before anything is read, by GET as well", async () => {
    const address = new URL("graphql?query={__typename}", guarded.url);
    const headers = { accept: "application/json", "apollo-require-preflight": "1" };
    expect((await fetch(address, { headers })).status).toBe(401);
    const response = await fetch(new URL("graphql", guarded.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: " ".repeat(300_000),
    });
    expect(response.status).toBe(401);
  });

  test.each([READ_KEY, CURATOR_KEY])("answers whoever holds %j", async (key) => {
    const response = await ask(guarded.url, { authorization: `Bearer ${key}` });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });

  test("does not decide", async () => {
    const undo = 'mutation { undoDecision(decision: "d", by: "Ada", reason: "x") { id } }';
    const headers = { authorization: `Bearer ${READ_KEY}` };
    const { errors } = await postQuery(guarded.url, undo, {}, headers);
    expect(errors?.[0]?.extensions).toMatchObject({ reason: "CURATOR_KEY_WRONG" });
  });

  test.each(["healthz", "readyz", ""])("/%s needs none", async (path) => {
    expect((await fetch(new URL(path, guarded.url))).status).toBe(200);
  });

  test("a server that was given none answers everybody", async () => {
    expect((await ask(open.url)).status).toBe(200);
    expect((await ask(open.url, { authorization: "Bearer whatever" })).status).toBe(200);
  });
});

describe("a page that binds its own name to our address", () => {
  const paths = [
    "",
    "graphiql/page.js",
    "questions.json",
    "healthz",
    "readyz",
    "graphql",
    "nowhere",
  ];
  const get = async (url: string, headers: object, more = {}): Promise<IncomingMessage> => {
    const sent = request(url, { headers: { ...headers, connection: "close" }, ...more }).end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    return response;
  };

  test.each(paths)("reads nothing of /%s", async (path) => {
    for (const headers of [
      { host: "evil.example" },
      { host: "evil.example:4000", origin: "http://evil.example:4000" },
      { host: "localhost.evil.example" },
      { host: "127.0.0.1@evil.example" },
    ]) {
      const response = await get(open.url + path, headers);
      expect(response.statusCode).toBe(403);
      const { errors } = (await json(response)) as ApiResult;
      expect(errors).toEqual([
        expect.objectContaining({
          extensions: expect.objectContaining({ reason: "HOST_FOREIGN" }),
        }),
      ]);
    }
  });

  test("reads nothing by a whole address, either", async () => {
    const path = "http://evil.example/questions.json";
    expect((await get(open.url, { host: "localhost" }, { path })).statusCode).toBe(403);
  });

  test.each([
    "localhost",
    "localhost:4000",
    "127.0.0.1",
    "[::1]:4000",
    "192.168.1.7",
    "atlas.example",
  ])("is another than who asks %s", async (host) => {
    expect((await get(guarded.url + "healthz", { host })).statusCode).toBe(200);
  });
});

describe("headers", () => {
  const paths = [
    "",
    "graphiql/page.js",
    "questions.json",
    "healthz",
    "readyz",
    "graphql?query={__typename}",
  ];
  test.each(paths)("/%s gives nothing away and is framed by nobody", async (path) => {
    const headers = { accept: "application/json", "apollo-require-preflight": "1" };
    const response = await fetch(new URL(path, open.url), { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(response.headers.get("x-powered-by")).toBeNull();
  });

  test.each([
    ["healthz", {}],
    ["readyz", {}],
    ["graphql?query={__typename}", { "apollo-require-preflight": "1" }],
    ["graphql?query={", { "apollo-require-preflight": "1" }],
  ])("/%s is kept by nobody", async (path, headers) => {
    const response = await fetch(new URL(path, open.url), { headers: { ...headers } });
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});
