import { rm, stat } from "node:fs/promises";
import { type ImportedSource, openActorIndex } from "./index/actor-index.ts";
import { getWorkFolder } from "./intake/checkpoint.ts";

/** What is installed of imported lists. */
export interface InstalledActors {
  readonly actors: number;
  /** Of the index. */
  readonly bytes: number;
  /** In the order in which they were imported. */
  readonly sources: readonly ImportedSource[];
}

/**
 * Tells what was imported.
 *
 * @throws AppError ACTORS_INDEX_UNREADABLE
 */
export async function describeActors(file: string): Promise<InstalledActors> {
  const index = openActorIndex(file);
  if (index === null) return { actors: 0, bytes: 0, sources: [] };
  try {
    return { actors: index.size, bytes: (await stat(file)).size, sources: index.listSources() };
  } finally {
    index.close();
  }
}

/** Removes all that was imported, and what an interrupted import left. */
export async function removeActors(file: string): Promise<void> {
  await rm(file, { force: true });
  await rm(getWorkFolder(file), { recursive: true, force: true });
}
