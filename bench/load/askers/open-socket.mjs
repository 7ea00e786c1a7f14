import { once } from "node:events";
import WebSocket from "ws";

/** Opens a WebSocket to the API; `closing` has the code with which it was closed, and when. */
export async function openSocket(url) {
  const socket = new WebSocket(url.replace(/^http/u, "ws"), "graphql-transport-ws");
  const closing = { code: null, at: null };
  socket.on("error", () => undefined);
  socket.on("close", (code) => {
    closing.code = code;
    closing.at = performance.now();
  });
  await once(socket, "open");
  return { socket, closing };
}
