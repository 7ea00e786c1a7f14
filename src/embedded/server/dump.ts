import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../errors/app-error.ts";
import { withFolderLock } from "../folders/folder-lock.ts";
import type { OnProgress } from "../progress.ts";
import { type AdminStreams, runAdminTool } from "./admin-tool.ts";
import { ensurePassword, homePaths, replaceFile } from "./home.ts";
import { type EmbeddedConfig, findProcess } from "./server.ts";

/** Whether a Neo4j ever ran on a home. */
export function holdsGraph(home: string): boolean {
  return existsSync(join(homePaths(home).data, "databases"));
}

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
  streams: Required<Pick<AdminStreams, "output" | "signal">>,
  onProgress: OnProgress,
): Promise<void> {
  await withFolderLock(config.neo4jHome, "WHOSAID_HOME", async () => {
    requireStopped(config.neo4jHome);
    await runAdminTool(config, ["database", "dump", "--to-stdout", "neo4j"], streams, onProgress);
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
  streams: Required<Pick<AdminStreams, "input" | "signal">>,
  onProgress: OnProgress,
): Promise<void> {
  const { neo4jHome: home } = config;
  await withFolderLock(home, "WHOSAID_HOME", async () => {
    requireStopped(home);
    await replaceFile(homePaths(folder).passwordFile, await ensurePassword(home));
    // Neo4j is told, as long as it has no database.
    await ensurePassword(folder);
    const words = ["database", "load", "--from-stdin", "neo4j"];
    await runAdminTool({ ...config, neo4jHome: folder }, words, streams, onProgress);
    const { data } = homePaths(home);
    await rename(data, join(folder, "former")).catch(passWhereMissing);
    await rename(homePaths(folder).data, data);
  });
}

function passWhereMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
