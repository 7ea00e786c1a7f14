import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Neo4jConnection } from "../../domain/neo4j-connection.ts";
import { AppError } from "../../errors/app-error.ts";
import { ensureClassArchive } from "./class-archive.ts";
import { withFolderLock } from "../folders/folder-lock.ts";
import { requireSpace } from "../folders/free-space.ts";
import { settleImport } from "./graph-import.ts";
import { ensurePassword, homePaths, readState, removeState, writeState } from "./home.ts";
import { readJarLock } from "../jars/jar-lock.ts";
import { fetchJars } from "../jars/jars.ts";
import { requireJava } from "../java/java.ts";
import { launch, waitUntilUp } from "./launch.ts";
import { getLoginFault } from "./login-fault.ts";
import { LOOPBACK, leasePorts, readPorts, type Ports } from "./ports.ts";
import {
  identifyProcess,
  isRunning,
  type ProcessIdentity,
  untilThreadsEnd,
} from "./process-identity.ts";
import type { OnProgress } from "../progress.ts";
import { readPagesUrl } from "./settings.ts";

export interface EmbeddedConfig {
  readonly neo4jHome: string;
  readonly cacheFolder: string;
  readonly mavenMirror: string | null;
  readonly javaHome: string | null;
  /** Where pages for Browser are about to be served, see `buildSettings`. */
  readonly pagesUrl?: string | null;
}

export interface RunningServer {
  readonly pid: number;
  readonly neo4jVersion: string;
  readonly connection: Neo4jConnection;
  /** Neo4j Browser with everything filled in but the password. */
  readonly browserUrl: string;
  /** Whose pages Browser opens by itself, as it was started; `null` for nobody's. */
  readonly pagesUrl: string | null;
}

/**
 * Finds the running server of a home or starts one.
 *
 * With `keepRunning` it stays when this process ends; otherwise this process owns a server that it
 * started, or whose owner died, and has to stop it with `stopOwnServer`.
 *
 * @throws NEO4J_JAVA_MISSING, NEO4J_JAVA_TOO_OLD, NEO4J_DOWNLOAD_FAILED, NEO4J_JAR_DAMAGED,
 *   NEO4J_DISK_FULL, NEO4J_FOREIGN_PROCESS, NEO4J_PORT_IN_USE, NEO4J_START_FAILED, FOLDER_UNWRITABLE,
 *   NEO4J_IMPORT_RUNNING
 */
export async function ensureServer(
  config: EmbeddedConfig,
  keepRunning: boolean,
  onProgress: OnProgress,
): Promise<{ server: RunningServer; isNew: boolean }> {
  const owner = keepRunning ? null : identifyProcess(process.pid);
  return withFolderLock(config.neo4jHome, "WHOSAID_HOME", async () => {
    const found = await adoptServer(config.neo4jHome, owner);
    if (found !== null) return { server: found, isNew: false };
    await settleImport(config.neo4jHome);
    const former = readState(config.neo4jHome)?.server;
    if (former !== undefined) await untilThreadsEnd(former);
    return { server: await startServer(config, owner, onProgress), isNew: true };
  });
}

/** The running server of a home, or `null`; does not wait for one that is just starting. */
export async function findServer(home: string): Promise<RunningServer | null> {
  const state = readState(home);
  const ports = readPorts(home);
  if (state === null || ports === null || !isRunning(state.server)) return null;
  const server = await describeServer(home, state.server.pid, state.neo4jVersion, ports);
  return (await getLoginFault(server.connection)) === null ? server : null;
}

/** The process that runs or starts up on a home, whether it answers or not. */
export function findProcess(home: string): ProcessIdentity | null {
  const state = readState(home);
  return state !== null && isRunning(state.server) ? state.server : null;
}

/** Stops a home's server in order and returns whether there was one. */
export async function stopServer(home: string): Promise<boolean> {
  // Where none was ever started, nothing is made to find that out.
  if (!existsSync(home)) return false;
  return withFolderLock(home, "WHOSAID_HOME", () => stopLocked(home));
}

/** Stops the home's server when this process is the one that has to. */
export async function stopOwnServer(home: string): Promise<void> {
  await withFolderLock(home, "WHOSAID_HOME", async () => {
    if (readState(home)?.owner?.pid === process.pid) await stopLocked(home);
  });
}

/**
 * Deletes a home: graph, password, logs and ports.
 *
 * @throws NEO4J_STILL_RUNNING, NEO4J_IMPORT_RUNNING
 */
export async function deleteHome(home: string): Promise<void> {
  const running = findProcess(home);
  if (running !== null) throw new AppError("NEO4J_STILL_RUNNING", { pid: running.pid });
  await settleImport(home);
  await rm(home, { recursive: true, force: true });
}

const STOP_POLL_MS = 20;
const STOP_TIMEOUT_MS = 30_000;
const ENDING_MS = 1_000;

async function stopLocked(home: string): Promise<boolean> {
  const running = findProcess(home);
  if (running !== null) await endProcess(running);
  await removeState(home);
  return running !== null;
}

/**
 * Takes over a server that runs already, also one whose starter was killed before it was up.
 *
 * One that is just ending is waited for, and is `null` then.
 */
async function adoptServer(
  home: string,
  owner: ProcessIdentity | null,
): Promise<RunningServer | null> {
  const state = readState(home);
  const ports = readPorts(home);
  if (state === null || ports === null || !isRunning(state.server)) return null;
  const server = await describeServer(home, state.server.pid, state.neo4jVersion, ports);
  try {
    await waitUntilUp({ home, ports }, () => isRunning(state.server));
    await requireLogin(home, server.connection);
  } catch (error) {
    if (await goesOn(state.server)) throw error;
    return null;
  }
  const isOrphan = state.owner !== null && !isRunning(state.owner);
  if (owner === null || isOrphan) await writeState(home, { ...state, owner });
  return server;
}

/** Whether a server that did not let us in is there to stay: one that is just ending lets nobody in. */
async function goesOn(server: ProcessIdentity): Promise<boolean> {
  const deadline = Date.now() + ENDING_MS;
  while (isRunning(server)) {
    if (Date.now() > deadline) return true;
    await sleep(STOP_POLL_MS);
  }
  return false;
}

async function startServer(
  config: EmbeddedConfig,
  owner: ProcessIdentity | null,
  onProgress: OnProgress,
): Promise<RunningServer> {
  try {
    return await startOnce(config, owner, onProgress);
  } catch (error) {
    // A jar that went bad after it was checked shows only here, as a Java error of any kind.
    if (!(error instanceof AppError) || error.code !== "NEO4J_START_FAILED") throw error;
    const { fetchedCount } = await fetchJars(readJarLock(), config, onProgress, true);
    if (fetchedCount === 0) throw error;
    return await startOnce(config, owner, onProgress);
  }
}

async function startOnce(
  config: EmbeddedConfig,
  owner: ProcessIdentity | null,
  onProgress: OnProgress,
): Promise<RunningServer> {
  const { neo4jHome: home, cacheFolder, pagesUrl = null } = config;
  const lock = readJarLock();
  // First what is known at once: nobody should wait for a download to hear of a port that is taken.
  const ports = await leasePorts(home, cacheFolder);
  await requireSpace(home, 0);
  const java = await requireJava(config.javaHome, cacheFolder, onProgress);
  const { paths: jarPaths } = await fetchJars(lock, config, onProgress);
  if (!existsSync(homePaths(home).passwordFile)) {
    onProgress({ kind: "note", text: `Beginning a graph in ${home}` });
  }
  await ensurePassword(home);
  const javaOptions = await ensureClassArchive({ java, jarPaths, lock, cacheFolder }, onProgress);
  onProgress({ kind: "note", text: `Starting Neo4j ${lock.neo4jVersion}` });
  const child = await launch({ home, java, jarPaths, ports, javaOptions, pagesUrl });
  const server = identifyProcess(child.pid ?? 0) ?? { pid: child.pid ?? 0, startedAt: "" };
  // Until it is up nobody else stops it, should this process be told to end.
  const stop = () => child.kill();
  process.once("exit", stop);
  await writeState(home, { server, owner, neo4jVersion: lock.neo4jVersion });
  try {
    await waitUntilUp({ home, ports }, () => isRunning(server));
  } catch (error) {
    await stopLocked(home);
    throw error;
  } finally {
    process.off("exit", stop);
  }
  const running = await describeServer(home, server.pid, lock.neo4jVersion, ports);
  await requireLogin(home, running.connection);
  return running;
}

async function requireLogin(home: string, connection: Neo4jConnection): Promise<void> {
  const fault = await getLoginFault(connection);
  if (fault === null) return;
  const { logFile } = homePaths(home);
  throw new AppError("NEO4J_START_FAILED", { reason: `it refuses us with "${fault}"`, logFile });
}

async function describeServer(
  home: string,
  pid: number,
  neo4jVersion: string,
  { bolt, http }: Ports,
): Promise<RunningServer> {
  const password = await ensurePassword(home);
  const address = `${LOOPBACK}:${String(bolt)}`;
  return {
    pid,
    neo4jVersion,
    connection: { uri: `bolt://${address}`, username: "neo4j", password, database: "neo4j" },
    browserUrl: `http://${LOOPBACK}:${String(http)}/browser/?dbms=bolt://neo4j@${address}&db=neo4j`,
    pagesUrl: readPagesUrl(readFileSync(homePaths(home).configFile, "utf8")),
  };
}

async function endProcess(running: ProcessIdentity): Promise<void> {
  process.kill(running.pid, "SIGTERM");
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (isRunning(running)) {
    // A server that hangs loses nothing when it is killed: it recovers at its next start.
    if (Date.now() > deadline) process.kill(running.pid, "SIGKILL");
    await sleep(STOP_POLL_MS);
  }
}
