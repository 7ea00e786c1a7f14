import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Puts a file in the place of the one before, or where there was none: all of it or, where the system does
 * not let us, nothing. What it answers then tells the file's name.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.next`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(next, text);
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}
