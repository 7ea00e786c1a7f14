import { once } from "node:events";
import { type Socket, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
});
afterAll(() => api.close());

function dial(): Socket {
  return connect(Number(new URL(api.url).port), "127.0.0.1").on("error", () => undefined);
}

function post(query: string): string {
  const body = JSON.stringify({ query });
  const head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json";
  return `${head}\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`;
}

test("a 501st connection is refused, and there is room again when others leave", async () => {
  const sockets = Array.from({ length: 500 }, dial);
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  expect(await text(dial())).toContain("503 Service Unavailable");
  for (const socket of sockets) socket.destroy();
  let status = 503;
  while (status === 503) ({ status } = await fetch(new URL("healthz", api.url)));
  expect(status).toBe(200);
});

test("others are answered beside one that sends a thousand wrong queries at once", async () => {
  const names = (row: number) =>
    Array.from({ length: 300 }, (_, column) => `statment${String(row * 300 + column)}`).join(" ");
  const rows = Array.from({ length: 1_000 }, (_, row) => row);
  const socket = dial();
  await once(socket, "connect");
  let answers = "";
  socket.on("data", (chunk) => (answers += chunk.toString()));
  socket.write(rows.map((row) => post(`{ ${names(row)} }`)).join(""));
  await once(socket, "data");
  const count = () => answers.split("HTTP/1.1 200").length - 1;
  const before = count();
  expect(await postQuery(api.url, "{ __typename }")).toEqual({ data: { __typename: "Query" } });
  expect(count() - before).toBeLessThan(100);
  socket.destroy();
});

test("of many wrong names as many are told as help, with what they may mean", async () => {
  const { errors } = await postQuery(
    api.url,
    `{ ${Array.from({ length: 300 }, (_, index) => `statment${String(index)}`).join(" ")} }`,
  );
  expect(errors).toHaveLength(11);
  expect(errors![0]!.message).toContain('Did you mean "statement"');
  expect(errors![10]!.message).toContain("error limit reached");
});
