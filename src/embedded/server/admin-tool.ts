import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "../../errors/app-error.ts";
import { requireSpace } from "../folders/free-space.ts";
import { readJarLock } from "../jars/jar-lock.ts";
import { fetchJars } from "../jars/jars.ts";
import { requireJava } from "../java/java.ts";
import type { OnProgress } from "../progress.ts";
import { replaceFile } from "./home.ts";
import type { EmbeddedConfig } from "./server.ts";

/** Where the tool gets its bytes from, where it puts them, and what ends it. */
export interface AdminStreams {
  readonly input?: Readable;
  readonly output?: Writable;
  readonly signal: AbortSignal;
}

/**
 * Runs Neo4j's own tool for the folder of a server that is stopped: `database dump`, `database load`.
 *
 * @throws NEO4J_ADMIN_FAILED, NEO4J_DISK_FULL, what `requireJava` and `fetchJars` throw; the failure of a
 *   stream; the signal's reason
 */
export async function runAdminTool(
  { neo4jHome: home, ...config }: EmbeddedConfig,
  words: readonly string[],
  { input, output, signal }: AdminStreams,
  onProgress: OnProgress,
): Promise<void> {
  signal.throwIfAborted();
  const java = await requireJava(config.javaHome, config.cacheFolder, onProgress);
  const { paths } = await fetchJars(readJarLock(), config, onProgress);
  const conf = join(home, "conf");
  await mkdir(conf, { recursive: true });
  // A server's own settings may name what this tool does not know.
  const admin = join(conf, "admin");
  await replaceFile(join(admin, "neo4j.conf"), SETTINGS);
  const child = spawn(java.path, [...JAVA_OPTIONS, "org.neo4j.cli.AdminTool", ...words], {
    env: {
      ...process.env,
      CLASSPATH: paths.join(delimiter),
      NEO4J_HOME: home,
      NEO4J_CONF: admin,
    },
    // Ctrl-C is for us to hear.
    detached: true,
    windowsHide: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  signal.addEventListener("abort", kill);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-MOST_KEPT)));
  const ended = once(child, "close") as Promise<[exitCode: number | null]>;
  try {
    const [flowed] = await Promise.allSettled([
      Promise.all([
        input === undefined ? child.stdin.end() : pipeline(input, child.stdin),
        output === undefined ? child.stdout.resume() : pipeline(child.stdout, output),
      ]).catch((error: unknown) => {
        kill();
        throw error;
      }),
    ]);
    const [exitCode] = await ended;
    signal.throwIfAborted();
    // Where the tool ends early, writing to it fails, too, and that tells nothing.
    if (flowed.status === "rejected" && !isPipe(flowed.reason)) throw flowed.reason;
    if (exitCode !== 0) {
      // On a full disk Java may end without a word.
      await requireSpace(home, 0);
      throw explain(said, words, home);
    }
  } finally {
    process.off("exit", kill);
    signal.removeEventListener("abort", kill);
  }
}

const SETTINGS = "db.tx_log.preallocate=false\n";
const JAVA_OPTIONS = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"];

/** Characters of what the tool prints: it tells of its progress, too. */
const MOST_KEPT = 20_000;

function isPipe(reason: unknown): boolean {
  const { code } = reason as NodeJS.ErrnoException;
  return code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE";
}

function explain(said: string, words: readonly string[], folder: string): AppError {
  if (/No space left on device/u.test(said)) {
    return new AppError("NEO4J_DISK_FULL", { folder, neededMegabytes: 50 });
  }
  const lines = said.split(/[\r\n]+/u).filter((line) => /\S/u.test(line) && !IN_PASSING.test(line));
  const reason = lines.slice(-3).join("\n") || "it ended at once and said nothing";
  return new AppError("NEO4J_ADMIN_FAILED", { command: words.slice(0, 2).join(" "), reason });
}

/** How far it is, and places in its own code. */
const IN_PASSING = /^(?:Files: |Done: |\s+at |.* INFO )/u;
