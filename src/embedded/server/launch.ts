import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import { connect } from "node:net";
import { delimiter } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "../../errors/app-error.ts";
import { homePaths, replaceFile } from "./home.ts";
import type { Java } from "../java/java.ts";
import { LOOPBACK, describePorts, type Ports } from "./ports.ts";
import { buildSettings } from "./settings.ts";

export interface LaunchPlan {
  readonly home: string;
  readonly java: Java;
  readonly jarPaths: readonly string[];
  readonly ports: Ports;
  /** See `buildSettings`. */
  readonly pagesUrl: string | null;
  /** Options for Java besides those that every server gets. */
  readonly javaOptions: readonly string[];
}

/** Writes the settings and starts Java, in a process group of its own, so that Ctrl-C does not reach it. */
export async function launch(plan: LaunchPlan): Promise<ChildProcess> {
  const { classPathFile, configFile, configFolder, consoleFile, home } = homePaths(plan.home);
  await mkdir(home, { recursive: true });
  await chmod(home, 0o700);
  await replaceFile(configFile, buildSettings(plan.ports, plan.pagesUrl));
  await replaceFile(classPathFile, buildClassPathArgument(plan.jarPaths));
  mkdirSync(homePaths(home).logs, { recursive: true });
  const output = openSync(consoleFile, "w", 0o600);
  const child = spawn(
    plan.java.path,
    [
      ...JAVA_OPTIONS,
      ...plan.javaOptions,
      `@${classPathFile}`,
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home}`,
      `--config-dir=${configFolder}`,
    ],
    { cwd: home, detached: true, windowsHide: true, stdio: ["ignore", output, output] },
  );
  closeSync(output);
  child.unref();
  await new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  return child;
}

/**
 * Waits until the server takes connections for Bolt and for its Browser.
 *
 * @throws NEO4J_PORT_IN_USE, NEO4J_START_FAILED
 */
export async function waitUntilUp(
  { home, ports }: Pick<LaunchPlan, "home" | "ports">,
  isAlive: () => boolean,
): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!((await answers(ports.bolt)) && (await answers(ports.http)))) {
    if (!isAlive()) throw explainEnd(home, ports);
    if (Date.now() > deadline) {
      throw new AppError("NEO4J_START_FAILED", {
        reason: `it does not answer after ${String(START_TIMEOUT_MS / 1000)} seconds`,
        logFile: homePaths(home).logFile,
      });
    }
    await sleep(POLL_MS);
  }
}

/** The quick start: a server for one person gains nothing from the collector and compiler for big ones. */
const JAVA_OPTIONS = [
  "-XX:+UseSerialGC",
  "-XX:TieredStopAtLevel=1",
  "-Xmx1g",
  "-Xshare:auto",
  "-Dfile.encoding=UTF-8",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
  "--enable-native-access=ALL-UNNAMED",
];

const START_TIMEOUT_MS = 120_000;
const POLL_MS = 100;
const SHOWN_LINES = 5;

/** In a file, since 188 paths are too long for a command line on Windows. */
export function buildClassPathArgument(jarPaths: readonly string[]): string {
  const quoted = jarPaths.join(delimiter).replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return `-cp "${quoted}"\n`;
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => {
      resolve(false);
    });
  });
}

function explainEnd(home: string, ports: Ports): AppError {
  const { consoleFile, logFile } = homePaths(home);
  const log = readLines(logFile);
  const said = [...readLines(consoleFile), ...log.slice(log.findLastIndex(isStartLine))];
  if (said.some((line) => /Address already in use|BindException/u.test(line))) {
    return new AppError("NEO4J_PORT_IN_USE", { ports: describePorts(ports) });
  }
  if (said.some((line) => /No space left on device/u.test(line))) {
    return new AppError("NEO4J_DISK_FULL", { folder: home, neededMegabytes: 50 });
  }
  return new AppError("NEO4J_START_FAILED", {
    reason:
      said.filter(isTelling).slice(-SHOWN_LINES).join("\n") ||
      "Java ended at once and said nothing",
    logFile,
  });
}

function isStartLine(line: string): boolean {
  return line.includes("Starting...");
}

/** Not a place in Neo4j's own code, nor a step that went well. */
function isTelling(line: string): boolean {
  return !/^\s+(?:at|\.\.\.) | INFO /u.test(line);
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
}
