import { once } from "node:events";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import type { RunningServer } from "../../../src/api/http/server.ts";
import { type TestApi, openTestApi, startTestServer } from "../../support/api/api-server.ts";

/* Clients that send much, or what nobody should. */

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
});
afterAll(() => api.close());

const address = (server: RunningServer = api) =>
  new URL("graphql", server.url).href.replace("http", "ws");

/** A WebSocket, and what it was told so far. */
async function open({ hasBegun = true } = {}): Promise<{ socket: WebSocket; heard: string[] }> {
  const socket = new WebSocket(address(), "graphql-transport-ws");
  const heard: string[] = [];
  await once(socket, "open");
  if (hasBegun) {
    socket.send('{"type":"connection_init"}');
    await once(socket, "message");
  }
  socket.on("message", (data: Buffer) => heard.push(data.toString()));
  return { socket, heard };
}

/** What is under the WebSocket, for bytes that it would not send itself. */
function wire(socket: WebSocket): Socket {
  return (socket as unknown as { _socket: Socket })._socket;
}

async function closing(socket: WebSocket): Promise<[code: number, reason: string]> {
  const [code, reason] = (await once(socket, "close")) as [number, Buffer];
  return [code, reason.toString()];
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(10);
}

const PING = '{"type":"ping"}';
const PONG = '{"type":"pong"}';

test("a ping is answered, and what it holds is not sent back", async () => {
  const { socket, heard } = await open();
  socket.send(JSON.stringify({ type: "ping", payload: { text: "x".repeat(200_000) } }));
  await until(() => heard.length === 1);
  expect(heard).toEqual([PONG]);
  socket.terminate();
});

test("a hundred messages are handled at once, and then fifty a second", async () => {
  const { socket, heard } = await open();
  const start = performance.now();
  for (let count = 0; count < 200; count++) socket.send(PING);
  await until(() => heard.length === 200);
  // The hundred that are too many.
  expect(performance.now() - start).toBeGreaterThan(1_800);
  socket.terminate();
});

test("a large message counts as several", async () => {
  const { socket, heard } = await open();
  const large = JSON.stringify({ type: "ping", payload: { text: "x".repeat(160_000) } });
  const start = performance.now();
  for (let count = 0; count < 20; count++) socket.send(large);
  await until(() => heard.length === 20);
  expect(performance.now() - start).toBeGreaterThan(1_800);
  socket.terminate();
});

test("subscriptions that begin and end without pause hold up nobody else", async () => {
  const { socket, heard } = await open();
  const query = "subscription { statementAdded { id } }";
  for (let id = 0; id < 20_000; id++) {
    socket.send(JSON.stringify({ id: String(id), type: "subscribe", payload: { query } }));
    socket.send(JSON.stringify({ id: String(id), type: "complete" }));
  }
  const wrong = JSON.stringify({ id: "wrong", type: "subscribe", payload: { query: "{ nope }" } });
  socket.send(wrong);
  for (let count = 0; count < 20; count++) {
    expect((await fetch(new URL("healthz", api.url))).status).toBe(200);
  }
  // The last one still waits.
  expect(socket.readyState).toBe(WebSocket.OPEN);
  expect(heard).toEqual([]);
  socket.terminate();
});

test("the same wrong subscription is refused each time, with the same words", async () => {
  const { socket, heard } = await open();
  const names = Array.from({ length: 300 }, (_, index) => `txt${String(index)}`).join(" ");
  const query = `subscription { statementAdded { ${names} } }`;
  for (const id of ["a", "b"]) {
    socket.send(JSON.stringify({ id, type: "subscribe", payload: { query } }));
  }
  await until(() => heard.length === 2);
  const [first, second] = heard.map((message) => JSON.parse(message) as { payload: unknown[] });
  expect(first!.payload).toEqual(second!.payload);
  expect(first!.payload).toHaveLength(11);
  expect(first!.payload[0]).toMatchObject({
    message: expect.stringContaining('Did you mean "text"'),
    locations: [{ line: 1, column: 33 }],
  });
  socket.terminate();
});

/** A frame as a client sends it, masked with zeros. */
function frame(first: number, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([first, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}

const EMPTY = Buffer.alloc(0);
const sent: [string, () => Buffer, number][] = [
  [
    "two thousand pings in one piece",
    () => Buffer.concat(Array<Buffer>(2_000).fill(frame(0x89, EMPTY))),
    1008,
  ],
  [
    "two thousand pongs in one piece",
    () => Buffer.concat(Array<Buffer>(2_000).fill(frame(0x8a, EMPTY))),
    1008,
  ],
  [
    "a message in more than a thousand parts",
    () => Buffer.concat([frame(0x01, EMPTY), ...Array<Buffer>(1_100).fill(frame(0x00, EMPTY))]),
    1008,
  ],
  ["a ping of more than 125 bytes", () => Buffer.from([0x89, 0xfe, 0, 126, 0, 0, 0, 0]), 1002],
  ["a compressed frame", () => frame(0xc1, Buffer.from("{}")), 1002],
  ["bytes that are no text", () => frame(0x81, Buffer.from([0xff, 0xff])), 1007],
  ["a binary message that is no JSON", () => frame(0x82, Buffer.from([0xff, 0, 1])), 4400],
  ["a text that is no JSON", () => frame(0x81, Buffer.from("{")), 4400],
  [
    "a message that only a server sends",
    () => frame(0x81, Buffer.from('{"type":"connection_ack"}')),
    4500,
  ],
  ["a second greeting", () => frame(0x81, Buffer.from('{"type":"connection_init"}')), 4429],
];
test.each(sent)("%s: closed with its code", async (_name, write, code) => {
  const { socket } = await open();
  socket.on("error", () => undefined);
  const closed = closing(socket);
  wire(socket).write(write());
  expect((await closed)[0]).toBe(code);
  expect((await fetch(new URL("healthz", api.url))).status).toBe(200);
});

test("many pings are answered one by one", async () => {
  const { socket } = await open();
  const pongs: string[] = [];
  socket.on("pong", (data: Buffer) => pongs.push(data.toString()));
  for (let count = 0; count < 90; count++) socket.ping(String(count));
  await until(() => pongs.length === 90);
  expect(pongs[89]).toBe("89");
  socket.terminate();
});

test("of a thousand WebSockets fifty come in, and others when they leave", async () => {
  const server = await startTestServer(api.graph);
  let refusedCount = 0;
  const entered: WebSocket[] = [];
  const dial = () => {
    const socket = new WebSocket(address(server), "graphql-transport-ws");
    socket.on("open", () => entered.push(socket));
    socket.on("error", () => refusedCount++);
  };
  for (let count = 0; count < 1_000; count++) dial();
  await until(() => entered.length + refusedCount === 1_000);
  expect(entered.length).toBe(50);
  for (const socket of entered) socket.terminate();
  while (entered.length === 50) {
    dial();
    await sleep(10);
  }
  await server.close();
});
