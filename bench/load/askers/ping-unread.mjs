// Sends pings on a WebSocket and never reads what comes back; now and then it shows that it is alive, so
// that nobody takes it for gone.
import { once } from "node:events";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { openSocket } from "./open-socket.mjs";
import { serveTask } from "./serve-task.mjs";

const MOST_WAITING = 2_000_000;
const ALIVE_MS = 1_000;

await serveTask(async ({ url, bytes, saysWho }, signal) => {
  const { socket, closing } = await openSocket(url);
  if (saysWho) {
    socket.send(JSON.stringify({ type: "connection_init" }));
    await once(socket, "message");
  }
  socket.pause();
  const start = performance.now();
  const ping = JSON.stringify({ type: "ping", payload: { text: "x".repeat(bytes) } });
  let sent = 0;
  let aliveAt = start;
  while (!signal.aborted && socket.readyState === socket.OPEN) {
    if (performance.now() - aliveAt > ALIVE_MS) {
      socket.pong();
      aliveAt = performance.now();
    }
    if (socket.bufferedAmount > MOST_WAITING) {
      await sleep(5);
    } else {
      socket.send(ping);
      sent++;
      await nextTurn();
    }
  }
  const endedMs = (closing.at ?? performance.now()) - start;
  const isClosed = socket.readyState !== socket.OPEN;
  socket.terminate();
  return { sent, isClosed, endedMs };
});
