import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { createInterface } from "node:readline";
import { homePaths, replaceFile } from "./home.ts";
import { readJarLock } from "../jars/jar-lock.ts";
import { type JarSource, fetchJars } from "../jars/jars.ts";
import { requireJava } from "../java/java.ts";
import { buildClassPathArgument } from "./launch.ts";
import { identifyProcess, type ProcessIdentity } from "./process-identity.ts";
import type { OnProgress } from "../progress.ts";

/** What Neo4j's own `neo4j-admin` is to do. */
export interface AdminTask {
  /** The folder that it works on; no server may run there. */
  readonly home: string;
  /** As on its command line: `["database", "dump", "neo4j", …]`. */
  readonly args: readonly string[];
  /** Folder against which relative paths count. */
  readonly folder: string;
  /** Ends it when it fires. */
  readonly signal?: AbortSignal | null;
  /** Hears each line that it prints. */
  readonly onLine?: (line: string) => void;
  /** Hears which process it is. */
  readonly onStart?: (tool: ProcessIdentity) => Promise<void>;
}

/** Where Java and the jars are. */
export interface AdminConfig extends JarSource {
  readonly javaHome: string | null;
}

/** How it ended. */
export interface AdminEnd {
  /** 0 where all went well; `null` where a signal ended it. */
  readonly exitCode: number | null;
  /** The last lines that it printed. */
  readonly lines: readonly string[];
}

/**
 * Runs Neo4j's own `neo4j-admin` from the jars of the server, and waits for its end. It ends with this
 * process.
 *
 * @throws NEO4J_JAVA_MISSING, NEO4J_JAVA_TOO_OLD, NEO4J_DOWNLOAD_FAILED, NEO4J_JAR_DAMAGED,
 *   NEO4J_DISK_FULL, FOLDER_UNWRITABLE
 */
export async function runAdminTool(
  config: AdminConfig,
  { home, args, folder, signal = null, onLine = () => undefined, onStart }: AdminTask,
  onProgress: OnProgress,
): Promise<AdminEnd> {
  const java = await requireJava(config.javaHome, config.cacheFolder, onProgress);
  const { paths } = await fetchJars(readJarLock(), config, onProgress);
  const { classPathFile, configFolder } = homePaths(home);
  await mkdir(configFolder, { recursive: true });
  await replaceFile(classPathFile, buildClassPathArgument(paths));
  const child = spawn(
    java.path,
    [...JAVA_OPTIONS, `@${classPathFile}`, "org.neo4j.cli.AdminTool", ...args],
    {
      cwd: folder,
      // Else Ctrl-C would end it before we know why.
      detached: true,
      windowsHide: true,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: configFolder },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const stop = () => child.kill();
  process.once("exit", stop);
  signal?.addEventListener("abort", stop);
  if (signal?.aborted === true) stop();
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on("line", (line) => {
      lines.push(line);
      if (lines.length > MOST_LINES) lines.shift();
      onLine(line);
    });
  }
  const ended = once(child, "close") as Promise<[number | null]>;
  try {
    const tool = identifyProcess(child.pid ?? 0);
    if (tool !== null) await onStart?.(tool);
    const [exitCode] = await ended;
    return { exitCode, lines };
  } finally {
    signal?.removeEventListener("abort", stop);
    process.off("exit", stop);
  }
}

/** Fewer than the server's: with access to the system's own calls, an import makes a log of 256 MB of zeros. */
const JAVA_OPTIONS = ["-XX:+UseParallelGC", "-Xmx1g", "-Dfile.encoding=UTF-8"];

const MOST_LINES = 200;
