import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import {
  ensurePassword,
  homePaths,
  readState,
  writeState,
  type ServerState,
} from "../../../../src/embedded/server/home.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "whosaid-home-"));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const state: ServerState = {
  server: { pid: 10, startedAt: "100" },
  owner: { pid: 20, startedAt: "200" },
  neo4jVersion: "5.26.30",
};

test("keeps one password, which only its owner may read", async () => {
  const password = await ensurePassword(home);
  expect(password.length).toBeGreaterThanOrEqual(24);
  expect(await ensurePassword(home)).toBe(password);
  expect(statSync(homePaths(home).passwordFile).mode & 0o777).toBe(0o600);
});

test("never writes the password itself for Neo4j", async () => {
  const password = await ensurePassword(home);
  expect(readFileSync(homePaths(home).authFile, "utf8")).not.toContain(password);
});

test("gives every home its own password", async () => {
  const password = await ensurePassword(home);
  rmSync(homePaths(home).passwordFile);
  expect(await ensurePassword(home)).not.toBe(password);
});

test("reads back the state that it wrote", async () => {
  await writeState(home, state);
  expect(readState(home)).toEqual(state);
});

test("takes a state that a crash cut off for none", async () => {
  await writeState(home, state);
  const { stateFile } = homePaths(home);
  writeFileSync(stateFile, readFileSync(stateFile, "utf8").slice(0, 20));
  expect(readState(home)).toBeNull();
});
