import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type TestApi, openTestApi } from "../support/api/api-server.ts";

/* Callers that take their time. */

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
});
afterAll(() => api.close());

test.concurrent(
  "a request that does not arrive is not waited for",
  async () => {
    const { port } = new URL(api.url);
    const begin = async (start: string): Promise<string> => {
      const socket = connect(Number(port), "127.0.0.1");
      socket.write(start);
      return text(socket);
    };
    const head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\n";
    const [withoutEnd, withoutBody] = await Promise.all([
      begin(head),
      begin(`${head}Content-Type: application/json\r\nContent-Length: 20\r\n\r\n{`),
    ]);
    expect(withoutEnd).toContain("408 Request Timeout");
    expect(withoutBody).toContain("408 Request Timeout");
  },
  120_000,
);

test.concurrent(
  "an answer that nobody reads is not kept",
  async () => {
    const { port } = new URL(api.url);
    const socket = connect(Number(port), "127.0.0.1");
    // More than the system keeps for a reader.
    socket.write("GET /graphiql.js HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(50));
    await sleep(35_000);
    const answers = await text(socket);
    expect(answers.split("HTTP/1.1 200").length).toBeLessThan(50);
  },
  120_000,
);
