import { existsSync, readFileSync } from "node:fs";
import { freemem, totalmem } from "node:os";
import { dirname } from "node:path";
import { requireOpenable } from "../../api/http/listen.ts";
import type { Config } from "../../config.ts";
import { measureSpace } from "../../embedded/folders/free-space.ts";
import { findPython } from "../../embedded/java/java-runtime.ts";
import { findJavaInstallCommand } from "../../embedded/java/java-install-command.ts";
import { findJava } from "../../embedded/java/java.ts";
import { readJarLock } from "../../embedded/jars/jar-lock.ts";
import { requireRemembered } from "../../embedded/server/ports.ts";
import { findProcess, findServer } from "../../embedded/server/server.ts";
import { type FolderSetting, requireWritable } from "../../embedded/folders/writable-folder.ts";
import { AppError } from "../../errors/app-error.ts";
import { countGraph } from "../../graph/read/count-graph.ts";
import { openGraph } from "../../graph/connection/driver.ts";
import { GRAPH_LAYOUT, requireLayout } from "../../graph/connection/layout.ts";
import { readNameKnowledge } from "../../knowledge/read-name-knowledge.ts";

/** What was found of one thing that whosaid stands on. */
export interface Finding {
  readonly subject: string;
  readonly text: string;
  /** What to do; `null` where it is well. */
  readonly advice: string | null;
}

/** Looks at all that whosaid stands on, changes nothing and starts nothing. */
export async function* checkUp(config: Config): AsyncGenerator<Finding> {
  const isEmbedded = config.neo4j === null;
  yield* check("Node", () => checkNode());
  if (isEmbedded) yield* check("Java", () => checkJava(config));
  yield* check("Memory", () => checkMemory(config));
  yield* check("Home", () => checkFolder(config.home, "WHOSAID_HOME", HOME_BYTES));
  if (isEmbedded) {
    yield* check("Cache", () => checkFolder(config.cacheFolder, "WHOSAID_CACHE", getCacheBytes()));
  }
  yield* check("API", async () => {
    await requireOpenable(config.host, config.port);
    return `can be opened at ${config.host}, port ${String(config.port ?? "4000 or after")}`;
  });
  yield* check("Neo4j", () => checkNeo4j(config));
  yield* check("Graph", () => checkGraph(config));
}

/** What is well, or what is not and what to do. */
type Checked = string | Pick<Finding, "text" | "advice">;

async function* check(
  subject: string,
  look: () => Checked | Promise<Checked>,
): AsyncGenerator<Finding> {
  try {
    const found = await look();
    yield { subject, ...(typeof found === "string" ? { text: found, advice: null } : found) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    yield { subject, text: error.message, advice: error.hint };
  }
}

const MEGABYTE = 1_000_000;
/** What a graph of a few hundred articles takes, with Neo4j's own files. */
const HOME_BYTES = 100 * MEGABYTE;
/** Neo4j with its graph, beside this program. */
const MEMORY_BYTES = 1_200 * MEGABYTE;
const ARCHIVE_BYTES = 150 * MEGABYTE;

function checkNode(): Checked {
  const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const { engines } = JSON.parse(text) as { engines: { node: string } };
  const oldest = engines.node.replace(/^>=/u, "");
  const isOld = process.versions.node.localeCompare(oldest, "en", { numeric: true }) < 0;
  return {
    text: process.versions.node,
    advice: isOld ? `Install Node ${oldest} or newer` : null,
  };
}

async function checkJava({ javaHome, cacheFolder }: Config): Promise<Checked> {
  const { java, tooOld } = await findJava(javaHome, cacheFolder);
  if (java !== null) return `${java.version}, ${java.path}`;
  if ((await findPython()) !== null) return "none; the first start fetches one with Python's pip";
  const command = await findJavaInstallCommand();
  throw tooOld === null
    ? new AppError("NEO4J_JAVA_MISSING", { command })
    : new AppError("NEO4J_JAVA_TOO_OLD", { ...tooOld, command });
}

function checkMemory({ neo4j, neo4jHome }: Config): Checked {
  const isNeeded = neo4j === null && findProcess(neo4jHome) === null;
  const [free, total] = [freemem(), totalmem()].map((bytes) => Math.round(bytes / MEGABYTE));
  const needed = MEMORY_BYTES / MEGABYTE;
  return {
    text: `${String(free)} of ${String(total)} MB free`,
    advice:
      isNeeded && free! < needed
        ? `Close other programs: Neo4j may take ${String(needed)} MB`
        : null,
  };
}

async function checkFolder(
  folder: string,
  setting: FolderSetting,
  neededBytes: number,
): Promise<Checked> {
  // Nothing is made to find out whether it could be.
  let found = folder;
  while (!existsSync(found)) found = dirname(found);
  await requireWritable(found, setting);
  const free = await measureSpace(found);
  const neededMegabytes = Math.ceil(neededBytes / MEGABYTE);
  if (free < neededBytes) throw new AppError("NEO4J_DISK_FULL", { folder, neededMegabytes });
  const when = found === folder ? "" : ", made when it is needed";
  return `${folder}${when}; ${String(Math.floor(free / MEGABYTE))} MB free`;
}

/** Neo4j's jars, and the archive of its classes. */
function getCacheBytes(): number {
  return readJarLock().jars.reduce((sum, { size }) => sum + size, ARCHIVE_BYTES);
}

async function checkNeo4j({ neo4j, neo4jHome, ...imported }: Config): Promise<Checked> {
  if (neo4j !== null) {
    const graph = await openGraph(neo4j, readNameKnowledge(imported));
    await graph.close();
    return `answers at ${neo4j.uri}`;
  }
  const server = await findServer(neo4jHome);
  if (server !== null) return `${server.neo4jVersion} is running at ${server.connection.uri}`;
  if (findProcess(neo4jHome) !== null) return "is starting";
  const ports = await requireRemembered(neo4jHome);
  const where = ports === null ? "" : ` at port ${String(ports.bolt)}`;
  return `${readJarLock().neo4jVersion} is started by commands that need it${where}`;
}

async function checkGraph({ neo4j, neo4jHome, ...imported }: Config): Promise<Checked> {
  const connection = neo4j ?? (await findServer(neo4jHome))?.connection;
  if (connection === undefined) {
    return existsSync(neo4jHome)
      ? "cannot be looked at while Neo4j does not run; `whosaid neo4j start` starts it"
      : "none yet; `whosaid load` makes one";
  }
  const graph = await openGraph(connection, readNameKnowledge(imported));
  try {
    await requireLayout(graph);
    const { articles, statements } = await countGraph(graph);
    return `${String(articles)} articles, ${String(statements)} statements, layout ${String(GRAPH_LAYOUT)}`;
  } finally {
    await graph.close();
  }
}
