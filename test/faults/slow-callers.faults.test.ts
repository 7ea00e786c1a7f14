import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type TestApi, openTestApi } from "../support/api/api-server.ts";

/* Callers that take their time. */

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
});
afterAll(() => api.close());

test("a request that does not arrive is not waited for", async () => {
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
}, 120_000);
