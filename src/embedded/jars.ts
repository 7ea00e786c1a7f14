import { mkdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import artifactUrl, { type Artifact } from "mvn-artifact-url";
import pLimit from "p-limit";
import { EnvHttpProxyAgent } from "undici";
import { downloadFile, hashFile } from "./download-file.ts";
import { withFolderLock } from "./folder-lock.ts";
import { requireSpace } from "./free-space.ts";
import type { Jar, JarLock } from "./jar-lock.ts";
import { getMavenMirror } from "./maven-mirror.ts";
import type { OnProgress } from "./progress.ts";

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
 * @throws NEO4J_DOWNLOAD_FAILED, NEO4J_JAR_DAMAGED, NEO4J_DISK_FULL
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
  return withFolderLock(folder, async () => {
    const missing = await findMissing(lock.jars, folder, true);
    if (missing.length > 0) await download(missing, folder, source.mavenMirror, onProgress);
    return { paths, fetchedCount: missing.length };
  });
}

/**
 * The time that a jar gets once its sha256 was found right. Any change gives the file another time.
 * It has to be the same for every download besides, since Java refuses a class archive when the
 * times of its jars differ.
 */
const CHECKED = new Date("2000-01-01T00:00:00Z");

const PARALLEL_DOWNLOADS = 10;
const STALLED_MS = 30_000;

async function findMissing(
  jars: readonly Jar[],
  folder: string,
  thorough: boolean,
): Promise<readonly Jar[]> {
  const limit = pLimit(PARALLEL_DOWNLOADS);
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
  await utimes(path, CHECKED, CHECKED);
  return true;
}

async function download(
  jars: readonly Jar[],
  folder: string,
  configuredMirror: string | null,
  onProgress: OnProgress,
): Promise<void> {
  const totalBytes = jars.reduce((sum, { size }) => sum + size, 0);
  await requireSpace(folder, totalBytes);
  await mkdir(folder, { recursive: true });
  const mirror = await getMavenMirror(configuredMirror);
  const dispatcher = new EnvHttpProxyAgent({
    connect: { timeout: STALLED_MS },
    headersTimeout: STALLED_MS,
    bodyTimeout: STALLED_MS,
  });
  const failed = new AbortController();
  const network = { dispatcher, signal: failed.signal };
  let doneBytes = 0;
  const limit = pLimit(PARALLEL_DOWNLOADS);
  const fetchJar = async (jar: Jar): Promise<void> => {
    const path = join(folder, jar.fileName);
    const url = await getUrl(jar, mirror);
    await downloadFile({ ...jar, url, path }, network, (count) => {
      doneBytes += count;
      onProgress({ kind: "download", doneBytes: Math.min(doneBytes, totalBytes), totalBytes });
    });
    await utimes(path, CHECKED, CHECKED);
  };
  try {
    await Promise.all(jars.map((jar) => limit(() => fetchJar(jar))));
  } finally {
    // When one jar fails for good, the others need not be waited for.
    limit.clearQueue();
    failed.abort();
    await dispatcher.destroy();
  }
  onProgress({ kind: "download", doneBytes: totalBytes, totalBytes });
}

async function getUrl({ coordinates }: Jar, mirror: string | null): Promise<string> {
  const [groupId = "", artifactId = "", version = "", classifier] = coordinates.split(":");
  const artifact: Artifact = { groupId, artifactId, version };
  return artifactUrl.default(
    classifier === undefined ? artifact : { ...artifact, classifier },
    mirror ?? undefined,
  );
}
