import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../programs/find-program.ts";

/** What runs a queue; `null` where it is not installed, as Debian's package `redis-server`. */
export const redisServer = findProgram("redis-server");

/** A Redis of one's own, which keeps on disk what it holds. */
export class RedisServer {
  readonly #folder = mkdtempSync(join(tmpdir(), "whosaid-redis-"));
  #child: ChildProcess | null = null;

  private constructor(readonly port: number) {}

  /** Chooses a port, and starts nothing yet. */
  static async choose(): Promise<RedisServer> {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    return new RedisServer(port);
  }

  get url(): string {
    return `redis://127.0.0.1:${String(this.port)}`;
  }

  async start(): Promise<void> {
    const settings = ["--port", String(this.port), "--dir", this.#folder, "--save", ""];
    this.#child = spawn(redisServer!, [...settings, "--appendonly", "yes", "--bind", "127.0.0.1"]);
    let told = "";
    for await (const chunk of this.#child.stdout!) {
      told += String(chunk);
      if (told.includes("Ready to accept connections")) break;
    }
  }

  /** Ends it, as a crash does: nothing is said to whoever is connected. */
  async kill(): Promise<void> {
    if (this.#child === null) return;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await ended;
    this.#child = null;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true });
  }
}
