import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
});
afterAll(() => api.close());

test.each(["guide.html", "style.grass", "queries.zip"])(
  "Neo4j Browser may fetch %s, whatever headers it adds",
  async (file) => {
    const url = new URL(`browser/${file}`, api.url);
    const origin = "http://127.0.0.1:7474";
    const wanted = "cache-control,pragma,sentry-trace";
    const asked = await fetch(url, {
      method: "OPTIONS",
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": wanted,
      },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-headers")).toBe(wanted);
    const { status, headers } = await fetch(url, { headers: { Origin: origin } });
    expect(status).toBe(200);
    expect(headers.get("access-control-allow-origin")).toBe("*");
  },
);

test("the guide leads to this server, wherever it listens", async () => {
  const guide = await (await fetch(new URL("browser/guide.html", api.url))).text();
  const { port } = new URL(api.url);
  expect(guide).toContain(`:style http://localhost:${port}/browser/style.grass`);
  expect(guide).toContain(`href="http://localhost:${port}/browser/queries.zip"`);
  expect(guide.match(/<slide/gu)).toHaveLength(7);
});

test("the saved queries come in folders, each with its name in the first line", async () => {
  const response = await fetch(new URL("browser/queries.zip", api.url));
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(Object.keys(files).length).toBeGreaterThan(10);
  for (const [path, bytes] of Object.entries(files)) {
    expect(path).toMatch(/^[^/]+\/[^/]+\.cypher$/u);
    expect(strFromU8(bytes)).toMatch(/^\/\/ \S/u);
  }
});
