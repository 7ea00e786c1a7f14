import type { Duplex } from "node:stream";

/** Answers a connection with a status such as `403 Forbidden`, whatever it asks, and ends it. */
export function refuseConnection(socket: Duplex, status: string): void {
  // Whoever does not close it after that would hold it for ever.
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    socket.destroy(),
  );
}
