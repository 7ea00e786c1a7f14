import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type TestApi, openTestApi, postQuery } from "../support/api/api-server.ts";
import { apiFixture } from "../support/api/api-fixture.ts";
import { SLOW_QUESTION, addLayers } from "../support/api/slow-question.ts";

/* A store that is asked for more than it can answer. */

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
  await addLayers(api.graph);
  // How long it takes is known only once it was asked.
  await postQuery(api.url, SLOW_QUESTION);
});
afterAll(() => api.close());

test("a busy Neo4j is never called away: dear questions wait or are sent away, cheap ones are answered", async () => {
  const heavy = Array.from({ length: 60 }, () => ask(SLOW_QUESTION));
  const cheap = await Promise.all(
    Array.from({ length: 30 }, () => ask("{ actors { totalCount } }")),
  );
  const readiness = await fetch(new URL("readyz", api.url));
  const ends = await Promise.all(heavy);

  expect(new Set(cheap.map(({ code }) => code))).toEqual(new Set([undefined]));
  expect(readiness.status).toBe(200);
  const refused = ends.filter(({ code }) => code === "STORE_BUSY");
  // Two are asked and 32 wait, of which most wait in vain.
  expect(refused.length).toBeGreaterThanOrEqual(20);
  expect(new Set(refused.map(({ retryAfter }) => retryAfter))).toEqual(new Set(["1"]));
  expect(ends.filter(({ code }) => !["STORE_BUSY", "TIMEOUT"].includes(code!))).toEqual([]);
});

/** How a question ended, and when to ask it again, as HTTP tells it. */
async function ask(query: string) {
  const response = await fetch(new URL("graphql", api.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: [{ extensions: { code: string } }] };
  return { code: errors?.[0].extensions.code, retryAfter: response.headers.get("retry-after") };
}
