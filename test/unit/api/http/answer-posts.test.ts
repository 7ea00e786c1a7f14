import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { expect, test } from "@jest/globals";
import type { ApiContext } from "../../../../src/api/answer/context.ts";
import { createApolloServer } from "../../../../src/api/create-apollo-server.ts";
import { answerPosts } from "../../../../src/api/http/answer-posts.ts";

test("answerPosts() validates a wrong query once, and one that changed again", async () => {
  const log = pino({ level: "silent" });
  let validatedCount = 0;
  const validationDidStart = () => Promise.resolve(void validatedCount++);
  const apollo = await createApolloServer(log, [
    { requestDidStart: () => Promise.resolve({ validationDidStart }) },
  ]);
  await apollo.start();
  const countRefusal = () => undefined;
  const openContext = () => ({}) as ApiContext;
  const options = { apollo, path: "/graphql", largestBody: 10_000, log, openContext, countRefusal };
  const server = createServer(answerPosts(options, () => undefined)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = async (query: string, accept = "application/json"): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept },
      body: JSON.stringify({ query }),
    });
    const { status, headers } = response;
    return { status, type: headers.get("content-type"), body: await response.json() };
  };

  const first = await ask("{ statment }");
  expect(JSON.stringify(first)).toContain("Did you mean");
  expect(await ask("{ statment }")).toEqual(first);
  expect(validatedCount).toBe(1);

  expect(await ask("{ statmnt }")).not.toEqual(first);
  const strict = await ask("{ statment }", "application/graphql-response+json");
  expect(strict).toMatchObject({
    status: 400,
    type: expect.stringContaining("graphql-response"),
  });
  expect(validatedCount).toBe(3);

  server.close();
  server.closeAllConnections();
  await apollo.stop();
});
