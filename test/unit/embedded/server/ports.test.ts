import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { LOOPBACK, leasePorts } from "../../../../src/embedded/server/ports.ts";

let folder: string;
let cacheFolder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-ports-"));
  cacheFolder = join(folder, "cache");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("gives homes that start at the same time different ports", async () => {
  const homes = ["a", "b", "c"].map((name) => join(folder, name));
  const leases = await Promise.all(homes.map((home) => leasePorts(home, cacheFolder)));
  const ports = leases.flatMap(({ bolt, http }) => [bolt, http]);
  expect(new Set(ports).size).toBe(6);
});

test("gives a home the same ports again", async () => {
  const first = await leasePorts(join(folder, "a"), cacheFolder);
  await leasePorts(join(folder, "b"), cacheFolder);
  expect(await leasePorts(join(folder, "a"), cacheFolder)).toEqual(first);
});

test("gives the ports of a deleted home to the next", async () => {
  const first = await leasePorts(join(folder, "a"), cacheFolder);
  rmSync(join(folder, "a"), { recursive: true });
  expect(await leasePorts(join(folder, "b"), cacheFolder)).toEqual(first);
});

test.each(["bolt", "http"] as const)("names a foreign program on the %s port", async (kind) => {
  const home = join(folder, "a");
  const port = (await leasePorts(home, cacheFolder))[kind];
  const foreign = createServer();
  await new Promise<void>((resolve) => foreign.listen(port, LOOPBACK, resolve));
  try {
    await expect(leasePorts(home, cacheFolder)).rejects.toMatchObject({
      code: "NEO4J_FOREIGN_PROCESS",
      details: { port },
    });
  } finally {
    await new Promise((resolve) => foreign.close(resolve));
  }
});
