import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import artifactUrl, { type Artifact } from "mvn-artifact-url";
import pLimit from "p-limit";
import { EnvHttpProxyAgent } from "undici";
import { downloadFile } from "./download-file.ts";
import { requireSpace } from "../folders/free-space.ts";
import type { Jar } from "./jar-lock.ts";
import { getMavenMirror } from "./maven-mirror.ts";
import type { OnProgress } from "../progress.ts";

/**
 * Downloads jars, several at a time; `markChecked` is told of each that is whole and right.
 *
 * @throws NEO4J_DOWNLOAD_FAILED, NEO4J_JAR_DAMAGED, NEO4J_DISK_FULL
 */
export async function downloadJars(
  jars: readonly Jar[],
  folder: string,
  configuredMirror: string | null,
  onProgress: OnProgress,
  markChecked: (path: string) => Promise<void>,
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
    await markChecked(path);
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

const PARALLEL_DOWNLOADS = 10;
const STALLED_MS = 30_000;

async function getUrl({ coordinates }: Jar, mirror: string | null): Promise<string> {
  const [groupId = "", artifactId = "", version = "", classifier] = coordinates.split(":");
  const artifact: Artifact = { groupId, artifactId, version };
  return artifactUrl.default(
    classifier === undefined ? artifact : { ...artifact, classifier },
    mirror ?? undefined,
  );
}
