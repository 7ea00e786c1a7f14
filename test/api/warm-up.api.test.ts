import { ApolloServer } from "@apollo/server";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { ApiContext } from "../../src/api/answer/context.ts";
import { buildApiSchema } from "../../src/api/build-api-schema.ts";
import { type OwnAsker, warmUp } from "../../src/api/warm-up.ts";
import { clearGraph } from "../support/neo4j.ts";
import { apiFixture } from "../support/api/api-fixture.ts";
import { type TestApi, openTestApi } from "../support/api/api-server.ts";

let api: TestApi;
let apollo: ApolloServer<ApiContext>;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
  apollo = new ApolloServer<ApiContext>({ schema: await buildApiSchema() });
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await api.close();
});

/** Warms up, and returns what was answered, by the name of each operation. */
async function recordAnswers(signal = new AbortController().signal) {
  const answers: Record<string, unknown>[] = [];
  const recording: Pick<ApolloServer<ApiContext>, "executeOperation"> = {
    executeOperation: async (...[request, options]: Parameters<typeof apollo.executeOperation>) => {
      const response = await apollo.executeOperation(request, options);
      const { body } = response;
      const name = /^query (\w+)/u.exec(request.query as string)?.[1];
      answers.push({ name, ...(body.kind === "single" ? body.singleResult : {}) });
      return response;
    },
  };
  const asker: OwnAsker = {
    apollo: recording as OwnAsker["apollo"],
    graph: api.graph,
    signal,
    log: pino({ level: "silent" }),
  };
  await warmUp(asker);
  return answers.slice(1);
}

test("warmUp() asks what the explorer's first pages ask, of what is there", async () => {
  const answers = await recordAnswers();
  expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
  const statements = { totalCount: expect.any(Number) };
  const facets = expect.arrayContaining([{ field: "KIND", values: expect.any(Array) }]);
  const some = { id: expect.any(String) };
  expect(answers).toMatchObject([
    { name: "Home", data: { statements } },
    { name: "Find", data: { actors: { nodes: [some] } } },
    { name: "Entity", data: { node: some } },
    { name: "Statements", data: { statements } },
    { name: "Facets", data: { statements: { facets } } },
    { name: "Statement", data: { statement: some } },
    { name: "Statements", data: { statements } },
    { name: "Facets", data: { statements: { facets } } },
  ]);
});

test("warmUp() asks no more once it is told to end", async () => {
  expect(await recordAnswers(AbortSignal.abort())).toEqual([]);
});

test("warmUp() asks an empty graph only what it holds", async () => {
  await clearGraph(api.graph);
  expect(await recordAnswers()).toMatchObject([{ name: "Home", errors: undefined }]);
});
