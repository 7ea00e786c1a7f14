import { mkdir, statfs } from "node:fs/promises";
import { AppError } from "../../errors/app-error.ts";

const MEGABYTE = 1_000_000;

/** @throws NEO4J_DISK_FULL unless `bytes` fit into the folder's disk, with room to breathe. */
export async function requireSpace(folder: string, bytes: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const needed = bytes + SPARE;
  if ((await measureSpace(folder)) < needed) {
    throw new AppError("NEO4J_DISK_FULL", {
      folder,
      neededMegabytes: Math.ceil(needed / MEGABYTE),
    });
  }
}

/** Bytes that are free on a folder's disk. */
export async function measureSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** A new Neo4j with an empty graph takes about 3 MB; its logs and first articles a few more. */
const SPARE = 50 * MEGABYTE;
