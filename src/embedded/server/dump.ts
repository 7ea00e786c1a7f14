import { rename } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../errors/app-error.ts";
import { withFolderLock } from "../folders/folder-lock.ts";
import type { OnProgress } from "../progress.ts";
import { ensurePassword, homePaths, replaceFile } from "./home.ts";
import { type AdminTask, runAdminTool } from "./run-admin-tool.ts";
import { type EmbeddedConfig, findProcess } from "./server.ts";

/** Where the graph comes from or goes, and what ends it. */
type Streams<Name extends "input" | "output"> = Required<Pick<AdminTask, Name | "signal">>;

/** @throws BACKUP_NEO4J_RUNNING */
export function requireStopped(home: string): void {
  const running = findProcess(home);
  if (running !== null) throw new AppError("BACKUP_NEO4J_RUNNING", { pid: running.pid });
}

/**
 * Writes the graph of a home in Neo4j's own form; nobody starts its server meanwhile.
 *
 * @throws BACKUP_NEO4J_RUNNING, what `runAdminTool` throws
 */
export async function dumpGraph(
  config: EmbeddedConfig,
  streams: Streams<"output">,
  onProgress: OnProgress,
): Promise<void> {
  const home = config.neo4jHome;
  await withFolderLock(home, "WHOSAID_HOME", async () => {
    requireStopped(home);
    const args = ["database", "dump", "--to-stdout", "neo4j"];
    await runAdminTool(config, { home, args, ...streams }, onProgress);
  });
}

/**
 * Puts a graph that `dumpGraph` wrote in place of a home's own, which stays until all of it is there. The
 * password of the home stays, too. `folder` is an empty one on the same disk.
 *
 * @throws BACKUP_NEO4J_RUNNING, what `runAdminTool` throws
 */
export async function replaceGraph(
  config: EmbeddedConfig,
  folder: string,
  streams: Streams<"input">,
  onProgress: OnProgress,
): Promise<void> {
  const { neo4jHome: home } = config;
  await withFolderLock(home, "WHOSAID_HOME", async () => {
    requireStopped(home);
    await replaceFile(homePaths(folder).passwordFile, await ensurePassword(home));
    // Neo4j is told, as long as it has no database.
    await ensurePassword(folder);
    const args = ["database", "load", "--from-stdin", "neo4j"];
    await runAdminTool(config, { home: folder, args, ...streams }, onProgress);
    const { data } = homePaths(home);
    await rename(data, join(folder, "former")).catch(passWhereMissing);
    await rename(homePaths(folder).data, data);
  });
}

function passWhereMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
