import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import { ensureServer, stopServer } from "../../src/embedded/server/server.ts";

const folder = mkdtempSync(join(tmpdir(), "whosaid-killed-"));
const config = { ...readConfig(), neo4jHome: join(folder, "neo4j") };
afterAll(async () => {
  await stopServer(config.neo4jHome);
  rmSync(folder, { recursive: true, force: true });
});

async function start() {
  return (await ensureServer(config, true, () => undefined)).server;
}

test("a Neo4j that is killed is started again at once, on its own ports", async () => {
  const first = await start();
  process.kill(first.pid, "SIGKILL");
  // Its threads may live on for a moment, and hold its ports.
  const second = await start();
  expect(second.connection).toEqual(first.connection);
  expect(second.pid).not.toBe(first.pid);
});
