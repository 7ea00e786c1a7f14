import { once } from "node:events";
import { type RequestListener, type Server, type ServerResponse, createServer } from "node:http";
import { type AddressInfo, type Socket, connect } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "@jest/globals";
import { takeTurns } from "../../../../src/api/http/take-turns.ts";

let server: Server;
let arrivedCount = 0;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.close();
  server.closeAllConnections();
  await once(server, "close");
});

/** A server that counts what arrived before anybody takes turns. */
async function open(answer: RequestListener): Promise<void> {
  arrivedCount = 0;
  const turns = takeTurns(answer);
  server = createServer((request, response) => {
    arrivedCount++;
    turns(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
}

function dial(): Socket {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  return socket.on("error", () => undefined);
}

const get = (path: string | number) =>
  `GET /${String(path)} HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n`;
const post = (body: string) =>
  `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`;
const last = "GET /last HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await nextTurn();
}

/** Waits until a number has not changed for long. */
async function still(count: () => number): Promise<void> {
  for (let before = -1; before !== count();) {
    before = count();
    for (let turn = 0; turn < 1_000; turn++) await nextTurn();
  }
}

test("takeTurns() hands on one request of a connection at a time, in their order", async () => {
  const begun: string[] = [];
  let runningCount = 0;
  let most = 0;
  await open((request, response) => {
    begun.push(request.url!);
    most = Math.max(most, ++runningCount);
    setTimeout(() => {
      runningCount--;
      response.end(`<${request.url!}>`);
    }, 1);
  });
  const socket = dial();
  const paths = Array.from({ length: 100 }, (_, index) => String(index));
  socket.write(paths.map(get).join("") + last);
  const answers = await text(socket);
  expect(most).toBe(1);
  expect(begun).toEqual([...paths.map((path) => `/${path}`), "/last"]);
  expect([...answers.matchAll(/<\/(\w+)>/gu)].map(([, path]) => path)).toEqual([...paths, "last"]);
});

test("takeTurns() lets other connections be answered in between", async () => {
  let answeredCount = 0;
  await open((_request, response) => {
    response.end();
    answeredCount++;
  });
  const [many, other] = [dial(), dial()];
  await Promise.all([once(many, "connect"), once(other, "connect")]);
  many.write(get("x").repeat(10_000));
  other.write(last);
  await text(other);
  expect(answeredCount).toBeLessThan(1_000);
});

test("takeTurns() reads no more of a connection on which many requests wait", async () => {
  const held: ServerResponse[] = [];
  let isHeld = true;
  let answeredCount = 0;
  let mostWaiting = 0;
  await open((request, response) => {
    // Reading a body lets the connection flow.
    void text(request).then(() => {
      mostWaiting = Math.max(mostWaiting, arrivedCount - answeredCount++);
      if (isHeld) held.push(response);
      else response.end();
    });
  });
  const socket = dial();
  socket.write(post("body").repeat(20_000) + last);
  await until(() => held.length === 1);
  await still(() => arrivedCount);
  expect(arrivedCount).toBeLessThan(2_000);
  isHeld = false;
  for (const response of held) response.end();
  await text(socket);
  expect(answeredCount).toBe(20_001);
  expect(mostWaiting).toBeLessThan(2_000);
});

test("takeTurns() begins nothing for a client that has gone", async () => {
  const begun: ServerResponse[] = [];
  await open((_request, response) => void begun.push(response));
  const socket = dial();
  socket.write(get("x").repeat(5));
  await until(() => arrivedCount === 5);
  const [response] = begun;
  socket.destroy();
  await once(response!, "close");
  for (let turn = 0; turn < 100; turn++) await nextTurn();
  expect(begun).toHaveLength(1);
});

test("takeTurns() waits until an answer is read before it makes the next", async () => {
  let begunCount = 0;
  await open((_request, response) => {
    begunCount++;
    response.end(Buffer.alloc(1_000_000));
  });
  const socket = dial();
  socket.pause();
  socket.write(get("x").repeat(100) + last);
  await until(() => begunCount > 1);
  await still(() => begunCount);
  expect(begunCount).toBeLessThan(50);
  await text(socket);
  expect(begunCount).toBe(101);
});
