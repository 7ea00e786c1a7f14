import { join } from "node:path";
import { lock } from "proper-lockfile";
import { type FolderSetting, requireWritable } from "./writable-folder.ts";

/**
 * Runs `work` while no other process does so for the same folder; others wait their turn.
 *
 * @throws FOLDER_UNWRITABLE
 */
export async function withFolderLock<Result>(
  folder: string,
  setting: FolderSetting,
  work: () => Promise<Result>,
): Promise<Result> {
  // Else the lock would be tried for ever.
  await requireWritable(folder, setting);
  const release = await lock(folder, {
    lockfilePath: join(folder, ".lock"),
    // A lock whose owner was killed goes stale after this long.
    stale: 5_000,
    update: 1_000,
    retries: { forever: true, minTimeout: 100, maxTimeout: 300 },
    // A laptop that slept may find its lock taken over. Going on is safe: jars are checked by their
    // hash, and Neo4j itself refuses a second server on the same data.
    onCompromised: () => undefined,
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
