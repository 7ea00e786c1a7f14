import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "../../errors/app-error.ts";
import { requireSpace } from "../folders/free-space.ts";
import { readJarLock } from "../jars/jar-lock.ts";
import { type JarSource, fetchJars } from "../jars/jars.ts";
import { requireJava } from "../java/java.ts";
import type { OnProgress } from "../progress.ts";
import { ensureClassArchive } from "./class-archive.ts";
import { homePaths, replaceFile } from "./home.ts";
import { buildClassPathArgument } from "./launch.ts";
import { identifyProcess, type ProcessIdentity } from "./process-identity.ts";

/** What Neo4j's own `neo4j-admin` is to do. */
export interface AdminTask {
  /** The folder that it works on; no server may run there. */
  readonly home: string;
  /** As on its command line: `["database", "dump", "neo4j", …]`. */
  readonly args: readonly string[];
  /** Folder against which relative paths count: the home, where none is given. */
  readonly folder?: string;
  /** What it reads, and where its bytes go; without an output it prints lines. */
  readonly input?: Readable;
  readonly output?: Writable;
  /** Ends it when it fires. */
  readonly signal: AbortSignal | null;
  /** Hears each line that it prints. */
  readonly onLine?: (line: string) => void;
  /** Hears which process it is. */
  readonly onStart?: (tool: ProcessIdentity) => Promise<void>;
  /** Says why it failed, from the last lines that it printed; else NEO4J_ADMIN_FAILED does. */
  readonly explain?: (lines: readonly string[]) => AppError;
}

/** Where Java and the jars are. */
export interface AdminConfig extends JarSource {
  readonly javaHome: string | null;
}

/**
 * Runs Neo4j's own `neo4j-admin` from the jars of the server, and waits for its end. It ends with this
 * process.
 *
 * @throws NEO4J_ADMIN_FAILED, NEO4J_DISK_FULL, what `requireJava` and `fetchJars` throw; the failure of a
 *   stream; the signal's reason
 */
export async function runAdminTool(
  config: AdminConfig,
  task: AdminTask,
  onProgress: OnProgress,
): Promise<void> {
  const { home, args, input, output, signal, onLine = () => undefined, onStart } = task;
  const { explain = (lines) => explainLines(args, lines) } = task;
  signal?.throwIfAborted();
  const child = await start(config, task, onProgress);
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  signal?.addEventListener("abort", kill);
  if (signal?.aborted === true) kill();
  const lines: string[] = [];
  for (const stream of output === undefined ? [child.stdout, child.stderr] : [child.stderr]) {
    createInterface(stream).on("line", (line) => {
      lines.push(line);
      if (lines.length > MOST_LINES) lines.shift();
      onLine(line);
    });
  }
  const ended = once(child, "close") as Promise<[exitCode: number | null]>;
  try {
    const tool = identifyProcess(child.pid ?? 0);
    if (tool !== null) await onStart?.(tool);
    const [flowed] = await Promise.allSettled([
      Promise.all([
        input === undefined ? child.stdin.end() : pipeline(input, child.stdin),
        output === undefined ? undefined : pipeline(child.stdout, output),
      ]).catch((error: unknown) => {
        kill();
        throw error;
      }),
    ]);
    const [exitCode] = await ended;
    signal?.throwIfAborted();
    // Where the tool ends early, writing to it fails, too, and that tells nothing.
    if (flowed.status === "rejected" && !isPipe(flowed.reason)) throw flowed.reason;
    if (exitCode === 0) return;
    if (lines.some((line) => /No space left on device/u.test(line))) {
      throw new AppError("NEO4J_DISK_FULL", { folder: home, neededMegabytes: NEEDED_MEGABYTES });
    }
    // On a full disk Java may end without a word.
    await requireSpace(home, 0);
    throw explain(lines);
  } finally {
    process.off("exit", kill);
    signal?.removeEventListener("abort", kill);
  }
}

/**
 * Makes sure that all is there that `runAdminTool` needs.
 *
 * @throws what `requireJava` and `fetchJars` throw
 */
export async function requireAdminTool(config: AdminConfig, onProgress: OnProgress) {
  const java = await requireJava(config.javaHome, config.cacheFolder, onProgress);
  const lock = readJarLock();
  const { paths } = await fetchJars(lock, config, onProgress);
  const { cacheFolder } = config;
  const wish = { java, jarPaths: paths, lock, cacheFolder };
  return { java, paths, options: await ensureClassArchive(wish, onProgress) };
}

async function start(
  config: AdminConfig,
  { home, args, folder = home }: AdminTask,
  onProgress: OnProgress,
) {
  const { java, paths, options } = await requireAdminTool(config, onProgress);
  const { classPathFile, configFolder } = homePaths(home);
  // A server's own settings may name what this tool does not know.
  const ownConfig = join(configFolder, "admin");
  await mkdir(ownConfig, { recursive: true });
  await replaceFile(join(ownConfig, "neo4j.conf"), SETTINGS);
  await replaceFile(classPathFile, buildClassPathArgument(paths));
  const javaWords = [...JAVA_OPTIONS, ...options, `@${classPathFile}`];
  return spawn(java.path, [...javaWords, "org.neo4j.cli.AdminTool", ...args], {
    cwd: folder,
    // Ctrl-C is for us to hear.
    detached: true,
    windowsHide: true,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: ownConfig },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Else it makes a log of 256 MB of zeros. */
const SETTINGS = "db.tx_log.preallocate=false\n";
const JAVA_OPTIONS = ["-XX:+UseParallelGC", "-Xmx1g", "-Dfile.encoding=UTF-8"];

const MOST_LINES = 200;
const SHOWN_LINES = 3;
const NEEDED_MEGABYTES = 50;

function isPipe(reason: unknown): boolean {
  const { code } = reason as NodeJS.ErrnoException;
  return code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE";
}

function explainLines(args: readonly string[], lines: readonly string[]): AppError {
  const told = lines.filter((line) => /\S/u.test(line) && !IN_PASSING.test(line));
  const reason = told.slice(-SHOWN_LINES).join("\n") || "it ended at once and said nothing";
  return new AppError("NEO4J_ADMIN_FAILED", { command: args.slice(0, 2).join(" "), reason });
}

/** How far it is, and places in its own code. */
const IN_PASSING = /^(?:Files: |Done: |\s+at |.* INFO )/u;
