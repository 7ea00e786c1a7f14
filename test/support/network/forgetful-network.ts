import { once } from "node:events";
import { type AddressInfo, type Socket, connect, createServer } from "node:net";
import type { Neo4jConnection } from "../../../src/domain/neo4j-connection.ts";

export interface ForgetfulNetwork {
  /** The same database, at the far end of this network. */
  readonly connection: Neo4jConnection;
  /** How many connections are open. */
  countOpen(): number;
  /**
   * Forgets all connections, as a machine that lost its power does: nobody is told, and whoever goes
   * on talking is told then that there is no such connection.
   */
  forget(): void;
  close(): void;
}

/** Puts a network before the database that can forget connections. */
export async function openForgetfulNetwork(connection: Neo4jConnection): Promise<ForgetfulNetwork> {
  const { hostname, port } = new URL(connection.uri);
  const pairs = new Map<Socket, Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    pairs.set(near, far);
    near.on("data", (chunk) => (far.destroyed ? near.resetAndDestroy() : far.write(chunk)));
    far.on("data", (chunk) => near.writable && near.write(chunk));
    near.on("close", () => {
      far.destroy();
      pairs.delete(near);
    });
    for (const socket of [near, far]) socket.on("error", () => socket.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const near = server.address() as AddressInfo;
  return {
    connection: { ...connection, uri: `bolt://127.0.0.1:${String(near.port)}` },
    countOpen: () => pairs.size,
    forget: () => {
      for (const far of pairs.values()) far.destroy();
    },
    close: () => {
      server.close();
      for (const near of pairs.keys()) near.destroy();
    },
  };
}
