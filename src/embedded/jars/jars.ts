import { stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import { withFolderLock } from "../folders/folder-lock.ts";
import { hashFile } from "./hash-file.ts";
import type { Jar, JarLock } from "./jar-lock.ts";
import type { OnProgress } from "../progress.ts";

export interface JarSource {
  readonly cacheFolder: string;
  readonly mavenMirror: string | null;
}

/**
 * Fetches the jars that the cache lacks and returns the paths of all, in the order of the class path.
 *
 * A jar that was checked once is known by its size and time; `thorough` reads every jar again. A
 * damaged one is fetched anew.
 *
 * @throws NEO4J_DOWNLOAD_FAILED, NEO4J_JAR_DAMAGED, NEO4J_DISK_FULL, FOLDER_UNWRITABLE
 */
export async function fetchJars(
  lock: JarLock,
  source: JarSource,
  onProgress: OnProgress,
  thorough = false,
): Promise<{ paths: readonly string[]; fetchedCount: number }> {
  const folder = join(source.cacheFolder, "jars");
  const paths = lock.jars.map(({ fileName }) => join(folder, fileName));
  if (!thorough && (await findMissing(lock.jars, folder, false)).length === 0) {
    return { paths, fetchedCount: 0 };
  }
  return withFolderLock(folder, "WHOSAID_CACHE", async () => {
    const missing = await findMissing(lock.jars, folder, true);
    if (missing.length > 0) {
      // What downloads is big, and only a first start needs it.
      const { downloadJars } = await import("./download-jars.ts");
      await downloadJars(missing, folder, source.mavenMirror, onProgress, markChecked);
    }
    return { paths, fetchedCount: missing.length };
  });
}

/**
 * The time that a jar gets once its sha256 was found right. Any change gives the file another time.
 * It has to be the same for every download besides, since Java refuses a class archive when the
 * times of its jars differ.
 */
const CHECKED = new Date("2000-01-01T00:00:00Z");

const PARALLEL_CHECKS = 10;

async function findMissing(
  jars: readonly Jar[],
  folder: string,
  thorough: boolean,
): Promise<readonly Jar[]> {
  const limit = pLimit(PARALLEL_CHECKS);
  const present = await Promise.all(
    jars.map((jar) => limit(() => isPresent(jar, join(folder, jar.fileName), thorough))),
  );
  return jars.filter((_jar, index) => present[index] === false);
}

async function isPresent(jar: Jar, path: string, thorough: boolean): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found?.size !== jar.size) return false;
  if (!thorough && found.mtimeMs === CHECKED.getTime()) return true;
  if (!thorough || (await hashFile(path)) !== jar.sha256) return false;
  await markChecked(path);
  return true;
}

async function markChecked(path: string): Promise<void> {
  await utimes(path, CHECKED, CHECKED);
}
