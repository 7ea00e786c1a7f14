import { once } from "node:events";
import { type AddressInfo, type Socket, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Neo4jConnection } from "../../../src/domain/neo4j-connection.ts";

/**
 * What is wrong with a network.
 *
 * - `none`: nothing
 * - `silence`: what was asked arrives, and no answer comes back until the fault is over
 * - `half`: of each connection's next piece of an answer only the first half comes
 * - `cut`: connections end, and new ones as soon as they are made
 * - a delay: each piece of an answer comes so many milliseconds late
 */
export type Fault = "none" | "silence" | "half" | "cut" | { readonly delayMs: number };

export interface FaultyNetwork {
  /** The same database, at the far end of this network. */
  readonly connection: Neo4jConnection;
  /** How many connections are open. */
  countOpen(): number;
  /** From now on, for connections that are open, too. */
  setFault(fault: Fault): void;
  /**
   * Forgets all connections, as a machine that lost its power does: nobody is told, and whoever goes
   * on talking is told then that there is no such connection.
   */
  forget(): void;
  close(): void;
}

/** Puts a network before the database that can be made to fail as networks and machines do. */
export async function openFaultyNetwork(connection: Neo4jConnection): Promise<FaultyNetwork> {
  const { hostname, port } = new URL(connection.uri);
  const pairs = new Map<Socket, Socket>();
  let fault: Fault = "none";
  const server = createServer((near) => {
    near.on("error", () => near.destroy());
    if (fault === "cut") {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    pairs.set(near, far);
    if (fault === "silence") far.pause();
    near.on("data", (chunk) => (far.destroyed ? near.resetAndDestroy() : far.write(chunk)));
    far.on("data", (chunk) => {
      passOn(chunk, { near, far }, fault);
    });
    near.on("close", () => {
      far.destroy();
      pairs.delete(near);
    });
    far.on("error", () => far.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const near = server.address() as AddressInfo;
  const cut = (): void => {
    for (const socket of pairs.keys()) socket.destroy();
  };
  return {
    connection: { ...connection, uri: `bolt://127.0.0.1:${String(near.port)}` },
    countOpen: () => pairs.size,
    setFault: (next) => {
      fault = next;
      if (fault === "cut") cut();
      for (const far of pairs.values()) {
        if (fault === "silence") far.pause();
        else far.resume();
      }
    },
    forget: () => {
      for (const far of pairs.values()) far.destroy();
    },
    close: () => {
      server.close();
      cut();
    },
  };
}

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

function passOn(chunk: Buffer, { near, far }: Pair, fault: Fault): void {
  const send = (bytes: Buffer): void => {
    if (near.writable) near.write(bytes);
  };
  if (fault === "half") {
    far.pause();
    send(chunk.subarray(0, chunk.length / 2));
  } else if (typeof fault === "object") {
    void sleep(fault.delayMs).then(() => {
      send(chunk);
    });
  } else {
    send(chunk);
  }
}
