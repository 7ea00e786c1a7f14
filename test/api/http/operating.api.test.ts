import { once } from "node:events";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { WebSocket } from "ws";
import type { RunningServer } from "../../../src/api/http/server.ts";
import { type TestApi, openTestApi, startTestServer } from "../../support/api/api-server.ts";

const READ_KEY = "a key for those who ask";

let log = "";
const stream = new Writable({
  write(chunk, _encoding, done) {
    log += String(chunk);
    done();
  },
});

let api: TestApi;
let guarded: RunningServer;
let broken: RunningServer;
beforeAll(async () => {
  api = await openTestApi([]);
  guarded = await startTestServer(api.graph, { readKey: READ_KEY });
  const driver = Object.create(api.graph.driver) as typeof api.graph.driver;
  driver.session = () => {
    throw new Error("secret inside of the driver");
  };
  broken = await startTestServer({ ...api.graph, driver }, { log: pino(stream) });
});
afterAll(async () => {
  await Promise.all([guarded.close(), broken.close()]);
  await api.close();
});

/** As programs send it, and as a browser's page does, which goes through Express. */
const page = { origin: "http://127.0.0.1:1" };
const callers: [string, Readonly<Record<string, string>>][] = [
  ["a program", {}],
  ["a page", page],
];

async function ask(
  { url }: RunningServer,
  headers: Readonly<Record<string, string>> = {},
  query = "{ statements { totalCount } }",
): Promise<{ id: string | null; status: number; body: Record<string, unknown> }> {
  const response = await fetch(new URL("graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as Record<string, unknown>;
  return { id: response.headers.get("x-request-id"), status: response.status, body };
}

describe("each request has an id", () => {
  test.each(callers)("of its own, or the one that %s gave it", async (_name, headers) => {
    const [first, second] = [await ask(api, headers), await ask(api, headers)];
    expect(first.id).toMatch(/^[\da-f-]{36}$/u);
    expect(second.id).not.toBe(first.id);
    const given = "proxy-7:42/a=";
    expect((await ask(api, { ...headers, "x-request-id": given })).id).toBe(given);
  });

  test.each(["", "a b", '"x"', "a\u00E9", "x".repeat(129)])("but not %j", async (given) => {
    expect((await ask(api, { "x-request-id": given })).id).toMatch(/^[\da-f-]{36}$/u);
  });

  test.each(callers)("by which %s finds the line of what went wrong", async (_name, headers) => {
    const { id, body } = await ask(broken, headers);
    expect(body["errors"]).toMatchObject([
      { extensions: { code: "INTERNAL_SERVER_ERROR", requestId: id } },
    ]);
    const lines = log.split("\n").filter((line) => line.includes(id!));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { requestId: id, err: { message: "secret inside of the driver" } },
    ]);
  });

  test("pages, refusals and WebSockets, too", async () => {
    const headers = { "x-request-id": "abc" };
    for (const path of ["/", "/nowhere", "/healthz"]) {
      const response = await fetch(new URL(path, api.url), { headers });
      expect(response.headers.get("x-request-id")).toBe("abc");
    }
    expect((await ask(guarded, headers)).id).toBe("abc");
    const address = new URL("graphql", api.url).href.replace("http", "ws");
    const socket = new WebSocket(address, "graphql-transport-ws", { headers });
    const [response] = (await once(socket, "upgrade")) as [{ headers: Record<string, string> }];
    expect(response.headers["x-request-id"]).toBe("abc");
    socket.terminate();
  });
});

async function scrape({ url }: RunningServer, headers = {}): Promise<Map<string, number>> {
  const response = await fetch(new URL("metrics", url), { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/u);
  const lines = (await response.text()).split("\n").filter((line) => /^[a-z]/u.test(line));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(" ");
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}

describe("/metrics", () => {
  test("counts what was asked and how it ended", async () => {
    const server = await startTestServer(api.graph);
    await ask(server);
    await ask(server, page);
    // The second is answered from what was kept of the first.
    await ask(server, {}, "{ statment }");
    await ask(server, {}, "{ statment }");
    await fetch(new URL("made/up/by/a/caller", server.url));
    const metrics = await scrape(server);
    const operations = "whosaid_graphql_operations_total";
    expect(metrics.get(`${operations}{outcome="OK"}`)).toBe(2);
    expect(metrics.get(`${operations}{outcome="GRAPHQL_VALIDATION_FAILED"}`)).toBe(2);
    const requests = "whosaid_http_request_duration_seconds_count";
    expect(metrics.get(`${requests}{route="graphql",status="200"}`)).toBe(4);
    expect(metrics.get(`${requests}{route="page",status="404"}`)).toBe(1);
    const queries = "whosaid_store_query_duration_seconds_count";
    expect(metrics.get(`${queries}{outcome="answered"}`)).toBeGreaterThanOrEqual(2);
    expect(metrics.get("whosaid_store_up")).toBe(1);
    expect(metrics.get("whosaid_store_queries_waiting")).toBe(0);
    expect(metrics.get("whosaid_store_queries_refused_total")).toBe(0);
    expect(metrics.get("process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
    expect([...metrics.keys()].filter((name) => name.includes("caller"))).toEqual([]);
    await server.close();
  });

  test("counts the WebSockets that are open", async () => {
    const address = new URL("graphql", api.url).href.replace("http", "ws");
    const socket = new WebSocket(address, "graphql-transport-ws");
    await once(socket, "open");
    expect((await scrape(api)).get("whosaid_websockets_open")).toBe(1);
    socket.close();
    await once(socket, "close");
  });

  test("is for those who hold the read key where there is one", async () => {
    const refused = await fetch(new URL("metrics", guarded.url));
    expect(refused.status).toBe(401);
    const headers = { authorization: `Bearer ${READ_KEY}` };
    expect((await scrape(guarded, headers)).get("whosaid_store_up")).toBe(1);
  });
});
