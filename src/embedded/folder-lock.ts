import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { lock } from "proper-lockfile";

/** Runs `work` while no other process does so for the same folder; others wait their turn. */
export async function withFolderLock<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await mkdir(folder, { recursive: true });
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
