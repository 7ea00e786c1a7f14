import type { WebSocket } from "ws";

/** How often a client is asked whether it is there; one that is silent as long again is cut off. */
const PING_MS = 5_000;

/** Cuts a client off that says nothing for long. */
export function endWhenSilent(socket: WebSocket): void {
  let isHeard = true;
  const hear = (): void => {
    isHeard = true;
  };
  socket.on("message", hear).on("ping", hear).on("pong", hear);
  const pings = setInterval(() => {
    // It has to read first what is there; how long that may take is watched where it is sent.
    if (socket.bufferedAmount > 0) return;
    if (!isHeard) {
      socket.terminate();
      return;
    }
    // Of one that is slowed down nothing can be heard.
    isHeard = socket.isPaused;
    socket.ping();
  }, PING_MS);
  socket.once("close", () => {
    clearInterval(pings);
  });
}
