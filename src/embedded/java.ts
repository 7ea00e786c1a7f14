import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { AppError } from "../errors/app-error.ts";
import { findJavaInstallCommand } from "./java-install-command.ts";
import { fetchJavaRuntime, javaRuntimePath } from "./java-runtime.ts";
import { OLDEST_JAVA, parseJavaVersion } from "./java-version.ts";
import type { OnProgress } from "./progress.ts";

export interface Java {
  /** The program to run. */
  readonly path: string;
  readonly version: string;
  readonly major: number;
}

/**
 * Finds a Java that runs Neo4j: the one of JAVA_HOME, of the path, or the runtime fetched through pip.
 *
 * @throws NEO4J_JAVA_MISSING, NEO4J_JAVA_TOO_OLD
 */
export async function requireJava(
  javaHome: string | null,
  cacheFolder: string,
  onProgress: OnProgress,
): Promise<Java> {
  const places = [
    ...(javaHome === null ? [] : [join(javaHome, "bin", "java")]),
    "java",
    javaRuntimePath(cacheFolder),
  ];
  const seen: Java[] = [];
  for (const place of places) {
    const java = await readJava(place);
    if (java !== null && java.major >= OLDEST_JAVA) return java;
    if (java !== null) seen.push(java);
  }
  const fetched = (await fetchJavaRuntime(cacheFolder, onProgress))
    ? await readJava(javaRuntimePath(cacheFolder))
    : null;
  if (fetched !== null) return fetched;
  const command = await findJavaInstallCommand();
  const [tooOld] = seen;
  if (tooOld === undefined) throw new AppError("NEO4J_JAVA_MISSING", { command });
  throw new AppError("NEO4J_JAVA_TOO_OLD", { ...tooOld, command });
}

/** `null` when there is no program at `path`, or when it is not a Java that runs. */
async function readJava(path: string): Promise<Java | null> {
  try {
    const { stderr, stdout } = await promisify(execFile)(path, ["-version"]);
    const parsed = parseJavaVersion(stderr + stdout);
    return parsed === null ? null : { path, ...parsed };
  } catch {
    return null;
  }
}
