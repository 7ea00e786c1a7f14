import { createReadStream, existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../../config.ts";
import { replaceGraph, requireStopped } from "../../embedded/server/dump.ts";
import { holdsGraph } from "../../embedded/server/home.ts";
import { AppError } from "../../errors/app-error.ts";
import { GRAPH_LAYOUT } from "../../graph/connection/layout.ts";
import { hasArticles } from "../../graph/read/has-articles.ts";
import { buildProgressDisplay } from "../output/show-progress.ts";
import { withGraph } from "../service/with-graph.ts";
import { type BackupManifest, DUMP, HOME_FILES } from "./backup-manifest.ts";
import { readManifest, unpackBackup } from "./read-backup.ts";
import { requireEmbedded } from "./require-embedded.ts";
import { untilWritten } from "../writing/until-written.ts";

/**
 * Makes of the home what a backup holds. What is there stays as it is until all of the backup is on the
 * disk and was found whole.
 *
 * @param replace  whether a graph, decisions and imported lists that are there may go
 * @throws BACKUP_NEO4J_CONFIGURED, BACKUP_NEO4J_RUNNING, BACKUP_HOME_FILLED, BACKUP_LAYOUT_FOREIGN,
 *   BACKUP_UNWRITABLE; what `readManifest`, `unpackBackup` and `replaceGraph` throw
 */
export async function restoreBackup(
  config: Config,
  file: string,
  replace: boolean,
  signal: AbortSignal,
): Promise<BackupManifest> {
  requireEmbedded(config);
  requireStopped(config.neo4jHome);
  const manifest = await readManifest(file);
  const { layout, version } = manifest;
  if (layout !== GRAPH_LAYOUT) {
    throw new AppError("BACKUP_LAYOUT_FOREIGN", { file, layout, ours: GRAPH_LAYOUT, version });
  }
  if (!replace && (await isFilled(config))) {
    throw new AppError("BACKUP_HOME_FILLED", { folder: config.home });
  }
  const folder = join(config.home, "restore.part");
  try {
    await untilWritten("BACKUP_UNWRITABLE", config.home, async () => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(join(folder, "neo4j"), { recursive: true });
      await unpackBackup(file, manifest, folder, signal);
      const input = createReadStream(join(folder, DUMP));
      await replaceGraph(config, join(folder, "neo4j"), { input, signal }, buildProgressDisplay());
      for (const name of HOME_FILES) {
        const [unpacked, place] = [join(folder, name), join(config.home, name)];
        await (existsSync(unpacked) ? rename(unpacked, place) : rm(place, { force: true }));
      }
      // What was being loaded was loaded into another graph.
      await rm(config.loadFile, { force: true });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return manifest;
}

/** Whether a home holds what nobody could bring back. */
async function isFilled({ home, neo4jHome }: Config): Promise<boolean> {
  if (HOME_FILES.some((name) => existsSync(join(home, name)))) return true;
  return holdsGraph(neo4jHome) && (await withGraph((graph) => hasArticles(graph)));
}
