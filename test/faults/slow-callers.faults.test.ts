import { once } from "node:events";
import { type Socket, connect } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pino } from "pino";
import { WebSocket } from "ws";
import { StatementEvents } from "../../src/api/subscriptions/statement-events.ts";
import { loadArticles } from "../../src/load/articles/load-articles.ts";
import { type TestApi, openTestApi, postQuery } from "../support/api/api-server.ts";
import { knowledge } from "../support/read-text.ts";

/* Callers that take their time. */

const events = new StatementEvents(pino({ level: "silent" }));
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([], () => ({ events }));
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

test.concurrent(
  "a client that reads nothing is cut off, though it shows that it is alive",
  async () => {
    async function* read() {
      const text = `“${"It rains on the bridge. ".repeat(1_000)}It rains,” said Ada Okoye.`;
      yield { path: "rain", input: { id: "rain", text } };
    }
    for await (const { outcome } of loadArticles(read(), knowledge, api.graph, events)) {
      expect(outcome).toBe("loaded");
    }
    const found = await postQuery(api.url, "{ statements { nodes { id text } } }");
    const { nodes } = found.data!["statements"] as { nodes: { id: string; text: string }[] };
    expect(nodes[0]!.text.length).toBeGreaterThan(20_000);

    const socket = await openSocket();
    const names = Array.from({ length: 50 }, (_, index) => `a${String(index)}: text`).join(" ");
    const query = `subscription { statementAdded { ${names} } }`;
    socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query } }));
    while (events.listenerCount("added") === 0) await sleep(10);
    socket.pause();
    const alive = setInterval(() => socket.pong(), 1_000);
    for (let count = 0; count < 100; count++) events.announce([nodes[0]!.id]);
    while (events.listenerCount("added") > 0) await sleep(100);
    clearInterval(alive);
    socket.terminate();
  },
  120_000,
);

test.concurrent(
  "a client that sends half of a frame is cut off",
  async () => {
    const socket = await openSocket();
    const { _socket: wire } = socket as unknown as { _socket: Socket };
    // 100 bytes are to come.
    wire.write(Buffer.from([0x81, 0x80 | 100, 0, 0, 0, 0, 0x7b]));
    const [code] = (await once(socket, "close")) as [number];
    expect(code).toBe(1006);
  },
  120_000,
);

async function openSocket(): Promise<WebSocket> {
  const url = new URL("graphql", api.url).href.replace("http", "ws");
  const socket = new WebSocket(url, "graphql-transport-ws");
  await once(socket, "open");
  socket.send('{"type":"connection_init"}');
  await once(socket, "message");
  return socket;
}
