import type { Server } from "node:http";
import type { Socket } from "node:net";
import { refuseConnection } from "./refuse-connection.ts";

/** Of HTTP and WebSockets together. */
const MOST_CONNECTIONS = 500;

/**
 * Refuses connections for which there is no room, with status 503. Node's own `maxConnections` closes them
 * without a word, after which clients may wait for ever.
 */
export function limitConnections(server: Server): void {
  let count = 0;
  server.on("connection", (socket: Socket) => {
    count++;
    socket.once("close", () => {
      count--;
    });
    if (count > MOST_CONNECTIONS) refuseConnection(socket, "503 Service Unavailable");
  });
}
