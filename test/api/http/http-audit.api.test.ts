import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AuditResult, serverAudits } from "graphql-http";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
});
afterAll(() => api.close());

/** Simple requests, which any web page may send: none is answered, so that no web page can ask. */
const LEFT_TO_CSRF_PREVENTION = [
  "5A70 MAY accept application/x-www-form-urlencoded formatted GET requests",
  "D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
  "6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
];

test("does what GraphQL over HTTP asks of a server: 13 MUST, 23 SHOULD, 61 in all", async () => {
  const audits = serverAudits({ url: new URL("graphql", api.url).href, fetchFn: fetch });
  const results: AuditResult[] = [];
  for (const audit of audits) results.push(await audit.fn());

  const failed = results.filter(({ status }) => status !== "ok");
  expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual(LEFT_TO_CSRF_PREVENTION);
  const count = (word: string) => results.filter(({ name }) => name.startsWith(word)).length;
  expect([count("MUST"), count("SHOULD"), results.length]).toEqual([13, 23, 61]);
});
