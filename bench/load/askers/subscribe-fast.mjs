// Begins and ends subscriptions on one WebSocket as fast as it takes them.
import { once } from "node:events";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { openSocket } from "./open-socket.mjs";
import { serveTask } from "./serve-task.mjs";

const BURST = 50;
const MOST_WAITING = 1_000_000;

await serveTask(async ({ url, query }, signal) => {
  const { socket, closing } = await openSocket(url);
  socket.send(JSON.stringify({ type: "connection_init" }));
  await once(socket, "message");
  let begun = 0;
  while (!signal.aborted && socket.readyState === socket.OPEN) {
    for (let number = 0; number < BURST; number++) {
      const id = String(++begun);
      socket.send(JSON.stringify({ id, type: "subscribe", payload: { query } }));
      socket.send(JSON.stringify({ id, type: "complete" }));
    }
    await (socket.bufferedAmount > MOST_WAITING ? sleep(5) : nextTurn());
  }
  const closeCode = closing.code;
  socket.terminate();
  return { begun, closeCode };
});
