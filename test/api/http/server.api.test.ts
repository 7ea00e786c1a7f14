import { once } from "node:events";
import { type IncomingMessage, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { RunningServer } from "../../../src/api/http/server.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { readNameKnowledge } from "../../../src/knowledge/read-name-knowledge.ts";
import { apiFixture } from "../../support/api/api-fixture.ts";
import {
  type TestApi,
  openTestApi,
  postQuery,
  startTestServer,
} from "../../support/api/api-server.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

describe("startServer()", () => {
  test("says that it is up and that it can answer", async () => {
    expect(await (await fetch(new URL("healthz", api.url))).json()).toEqual({ status: "up" });
    expect(await (await fetch(new URL("readyz", api.url))).json()).toEqual({ status: "ready" });
  });

  test("refuses a port that is taken, and leaves the program that has it alone", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    try {
      await expect(startTestServer(api.graph, { port })).rejects.toMatchObject({
        code: "API_PORT_IN_USE",
        exitCode: 30,
        details: { port },
      });
    } finally {
      other.close();
    }
  });

  test("takes the next free port when none was chosen", async () => {
    const [one, two] = [
      await startTestServer(api.graph, { port: null }),
      await startTestServer(api.graph, { port: null }),
    ];
    expect(one.port).toBeGreaterThanOrEqual(4000);
    expect(two.port).toBeGreaterThan(one.port);
    await Promise.all([one.close(), two.close()]);
  });

  test("answers what is running before it closes, and takes nothing more", async () => {
    const server = await startTestServer(api.graph);
    const body = JSON.stringify({ query: "{ statements { totalCount } }" });
    const running = request(new URL("graphql", server.url), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "content-length": body.length,
        expect: "100-continue",
      },
    });
    running.flushHeaders();
    // The server has the head of the request, and waits for its body.
    await once(running, "continue");
    const closed = server.close();
    running.end(body);

    const [response] = (await once(running, "response")) as [IncomingMessage];
    expect(await json(response)).toEqual({ data: { statements: { totalCount: 5 } } });
    await closed;
    await expect(fetch(new URL("healthz", server.url))).rejects.toThrow("fetch failed");
  });
});

describe("pages", () => {
  test.each([
    ["", "text/html"],
    ["graphiql/page.css", "text/css"],
    ["graphiql/page.js", "text/javascript"],
    ["graphiql/offers.js", "text/javascript"],
    ["icon.svg", "image/svg+xml"],
    ["graphiql/graphiql.css", "text/css"],
    ["graphiql/graphiql.js", "text/javascript"],
    ["graphiql/react.js", "text/javascript"],
    ["graphiql/react-dom.js", "text/javascript"],
    ["questions.json", "application/json"],
  ])(
    "/%s comes from here, under a policy that allows nothing from elsewhere",
    async (path, type) => {
      const response = await fetch(new URL(path, api.url));
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain(type);
      const policy = response.headers.get("content-security-policy");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-eval|http/);
    },
  );

  test("a file that the browser has is not sent again, and asked after each time", async () => {
    const first = await fetch(new URL("graphiql/graphiql.js", api.url));
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const headers = { "if-none-match": first.headers.get("etag")!, "cache-control": "max-age=0" };
    expect((await fetch(new URL("graphiql/graphiql.js", api.url), { headers })).status).toBe(304);
  });

  test("the API's address leads a browser to the page", async () => {
    const response = await fetch(new URL("graphql", api.url), {
      headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
      redirect: "manual",
    });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/graphiql");
  });

  test("and keeps what was asked", async () => {
    const response = await fetch(new URL("graphql?query=%7Ba%7D&variables=%7B%7D", api.url), {
      headers: { accept: "text/html" },
      redirect: "manual",
    });
    expect(response.headers.get("location")).toBe("/graphiql?query=%7Ba%7D&variables=%7B%7D");
  });

  test("nothing else of the disk is served", async () => {
    const response = await fetch(new URL("package.json", api.url));
    expect(response.status).toBe(404);
  });
});

describe("refusals", () => {
  test("a form of another web page is no question", async () => {
    const response = await fetch(new URL("graphql", api.url), {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });

  test.each([
    ["too large", JSON.stringify({ query: " ".repeat(300_000) }), 413, "too large"],
    ["no JSON", "{query", 400, "no JSON"],
  ])("a body that is %s gets a clean answer", async (_name, body, status, message) => {
    const response = await fetch(new URL("graphql", api.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining(message), extensions: { code: "BAD_REQUEST" } }],
    });
  });

  test("a query that goes in circles is refused before it runs", async () => {
    const query = `{ statements { nodes { ${"speaker { statements { nodes { ".repeat(5)} id ${"} } }".repeat(5)} } } }`;
    const { data, errors } = await postQuery(api.url, query);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "COST_EXCEEDED",
      reason: "QUERY_TOO_DEEP",
    });
  });

  test("fragments do not hide how deep a query is", async () => {
    const query = `
      { statements { nodes { ...A } } }
      fragment A on Statement { speaker { statements { nodes { ...B } } } }
      fragment B on Statement { speaker { statements { nodes { ...C } } } }
      fragment C on Statement { speaker { statements { nodes { ...D } } } }
      fragment D on Statement { speaker { statements { nodes { reports { reports { id } } } } } }`;
    const { errors } = await postQuery(api.url, query);
    expect(errors?.[0]?.extensions).toMatchObject({ reason: "QUERY_TOO_DEEP" });
  });
});

describe("without a database", () => {
  /** Nothing listens on port 1. */
  const URI = "bolt://127.0.0.1:1";
  let server: RunningServer;
  let graph: Graph;
  beforeAll(async () => {
    const driver = neo4j.driver(URI, neo4j.auth.basic("neo4j", "secret-password"), {
      maxTransactionRetryTime: 100,
    });
    const names = readNameKnowledge();
    graph = { driver, database: "neo4j", names, timeoutMs: 1_000, close: () => driver.close() };
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  test("an answer says so, and nothing of the inside", async () => {
    const result = await postQuery(server.url, "{ statements { totalCount } }");
    expect(result.errors?.[0]?.extensions).toEqual({
      code: "STORE_UNAVAILABLE",
      reason: "GRAPH_UNAVAILABLE",
      retryAfter: 2,
      hint: "Check that Neo4j is running, then try again",
    });
    expect(JSON.stringify(result)).not.toMatch(
      /bolt|127\.0\.0\.1|Neo4jError|secret|stack|\.ts|\.js/,
    );
  });

  test("/healthz is up and /readyz is not", async () => {
    expect((await fetch(new URL("healthz", server.url))).status).toBe(200);
    const response = await fetch(new URL("readyz", server.url));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ reason: "GRAPH_UNAVAILABLE" });
  });
});
