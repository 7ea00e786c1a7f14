import { createWriteStream, existsSync } from "node:fs";
import { copyFile, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { packTar } from "modern-tar/fs";
import type { Config } from "../../config.ts";
import { hashFile } from "../../embedded/jars/hash-file.ts";
import { readJarLock } from "../../embedded/jars/jar-lock.ts";
import { dumpGraph, requireStopped } from "../../embedded/server/dump.ts";
import { holdsGraph } from "../../embedded/server/home.ts";
import { AppError } from "../../errors/app-error.ts";
import { GRAPH_LAYOUT } from "../../graph/connection/layout.ts";
import { countGraph } from "../../graph/read/count-graph.ts";
import { buildProgressDisplay } from "../output/show-progress.ts";
import { readVersion } from "../read-version.ts";
import { withGraph } from "../service/with-graph.ts";
import { type BackupManifest, DUMP, HOME_FILES, MANIFEST } from "./backup-manifest.ts";
import { requireEmbedded } from "./require-embedded.ts";
import { untilWritten } from "../writing/until-written.ts";

/**
 * Writes the embedded graph, and what else of its home cannot be made again, to one new file, which is
 * there as a whole or not at all: a tar archive that begins with its manifest.
 *
 * @throws BACKUP_NEO4J_CONFIGURED, BACKUP_NEO4J_RUNNING, BACKUP_GRAPH_MISSING, BACKUP_FILE_EXISTS,
 *   BACKUP_UNWRITABLE; what `withGraph` and `dumpGraph` throw
 */
export async function makeBackup(
  config: Config,
  file: string,
  signal: AbortSignal,
): Promise<BackupManifest> {
  requireEmbedded(config);
  requireStopped(config.neo4jHome);
  if (!holdsGraph(config.neo4jHome)) {
    throw new AppError("BACKUP_GRAPH_MISSING", { folder: config.home });
  }
  if (existsSync(file)) throw new AppError("BACKUP_FILE_EXISTS", { file });
  // Where the server was killed, this also brings its files in order.
  const graph = await withGraph((opened) => countGraph(opened));
  // Of the same name, so that what a killed run left is found by the next.
  const folder = `${file}.part`;
  try {
    return await untilWritten("BACKUP_UNWRITABLE", file, async () => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      const output = createWriteStream(join(folder, DUMP), { mode: 0o600 });
      await dumpGraph(config, { output, signal }, buildProgressDisplay());
      const kept = HOME_FILES.filter((name) => existsSync(join(config.home, name)));
      for (const name of kept) await copyFile(join(config.home, name), join(folder, name));
      const names = [DUMP, ...kept] as const;
      const manifest: BackupManifest = {
        kind: "whosaid-backup",
        version: readVersion(),
        createdAt: new Date().toISOString(),
        layout: GRAPH_LAYOUT,
        neo4jVersion: readJarLock().neo4jVersion,
        graph,
        files: await Promise.all(names.map((name) => describeFile(folder, name))),
      };
      const packed = join(folder, "backup.tar");
      await pack(folder, manifest, packed, signal);
      await rename(packed, file);
      return manifest;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type BackupFile = BackupManifest["files"][number];

async function describeFile(folder: string, name: BackupFile["name"]): Promise<BackupFile> {
  const path = join(folder, name);
  return { name, bytes: (await stat(path)).size, sha256: await hashFile(path) };
}

async function pack(
  folder: string,
  manifest: BackupManifest,
  target: string,
  signal: AbortSignal,
): Promise<void> {
  const content = `${JSON.stringify(manifest, null, 2)}\n`;
  const tar = packTar([
    { type: "content", content, target: MANIFEST },
    ...manifest.files.map(
      ({ name }) => ({ type: "file", source: join(folder, name), target: name }) as const,
    ),
  ]);
  await pipeline(tar, createWriteStream(target, { mode: 0o600 }), { signal });
  // Else a machine that loses power may keep the name and lose the content.
  const written = await open(target, "r+");
  await written.sync().finally(() => written.close());
}
