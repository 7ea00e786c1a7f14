import { once } from "node:events";
import { type AddressInfo, type Socket, connect, createServer } from "node:net";
import type { Neo4jConnection } from "../../../src/domain/neo4j-connection.ts";

export interface SlowNetwork {
  /** The same database, at the far end of this network. */
  readonly connection: Neo4jConnection;
  close(): void;
}

/** Puts a network before the database that brings each piece of its answers `delayMs` late. */
export async function openSlowNetwork(
  connection: Neo4jConnection,
  delayMs: number,
): Promise<SlowNetwork> {
  const { hostname, port } = new URL(connection.uri);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    near.pipe(far);
    far.on("data", (chunk) => {
      setTimeout(() => near.writable && near.write(chunk), delayMs);
    });
    far.on("close", () => near.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const near = server.address() as AddressInfo;
  return {
    connection: { ...connection, uri: `bolt://127.0.0.1:${String(near.port)}` },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
