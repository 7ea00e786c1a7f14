import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@jest/globals";
import { identifyProcess, isRunning } from "../../../../src/embedded/server/process-identity.ts";

test("knows a process while it runs, and no longer", async () => {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
  await once(child, "spawn");
  const identity = identifyProcess(child.pid!);
  expect(identity).not.toBeNull();
  expect(isRunning(identity!)).toBe(true);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isRunning(identity!)).toBe(false);
});

test("tells a later process with the same number apart", () => {
  const own = identifyProcess(process.pid)!;
  expect(isRunning(own)).toBe(true);
  expect(isRunning({ ...own, startedAt: `${own.startedAt}0` })).toBe(false);
});
