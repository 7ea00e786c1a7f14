import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { AppError } from "../../errors/app-error.ts";
import { withFolderLock } from "../folders/folder-lock.ts";
import { requireSpace } from "../folders/free-space.ts";
import { ensurePassword } from "./home.ts";
import type { JarLock } from "../jars/jar-lock.ts";
import type { Java } from "../java/java.ts";
import { launch, waitUntilUp } from "./launch.ts";
import { LOOPBACK, findShortLivedPorts } from "./ports.ts";
import type { OnProgress } from "../progress.ts";

/**
 * Gives the Java options that load Neo4j's classes from an archive, which makes a start about twice
 * as quick (Application Class-Data Sharing).
 *
 * The archive is made once for each Java and lock file, by a server that starts, answers and stops.
 * Where that fails the options are empty and the server starts without; it is not tried again, except
 * after a full disk.
 */
export async function ensureClassArchive(
  { java, jarPaths, lock, cacheFolder }: ArchiveWish,
  onProgress: OnProgress,
): Promise<readonly string[]> {
  const folder = join(cacheFolder, "class-archives");
  const key = [java.version, java.path, lock.hash, ...jarPaths.slice(0, 1)].join("\n");
  const name = createHash("sha256").update(key).digest("hex").slice(0, 16);
  const archive = join(folder, `${name}.jsa`);
  const failed = join(folder, `${name}.failed`);
  if (!existsSync(archive) && !existsSync(failed)) {
    // Whatever goes wrong here, the server starts without an archive.
    await withFolderLock(folder, "WHOSAID_CACHE", async () => {
      if (existsSync(archive) || existsSync(failed)) return;
      onProgress({ kind: "note", text: "Preparing Neo4j for quick starts (once)" });
      try {
        await makeArchive(archive, java, jarPaths);
      } catch (error) {
        const isFull = error instanceof AppError && error.code === "NEO4J_DISK_FULL";
        if (!isFull) await writeFile(failed, String(error));
      }
    }).catch(() => undefined);
  }
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

export interface ArchiveWish {
  readonly java: Java;
  readonly jarPaths: readonly string[];
  readonly lock: JarLock;
  readonly cacheFolder: string;
}

const ARCHIVE_BYTES = 150_000_000;

async function makeArchive(
  archive: string,
  java: Java,
  jarPaths: readonly string[],
): Promise<void> {
  await requireSpace(join(archive, ".."), ARCHIVE_BYTES);
  const home = await mkdtemp(join(tmpdir(), "whosaid-neo4j-"));
  try {
    const password = await ensurePassword(home);
    const ports = await findShortLivedPorts();
    const unfinished = `${archive}.part`;
    // Java lists hundreds of classes that cannot be archived, none of which matter.
    const javaOptions = [`-XX:ArchiveClassesAtExit=${unfinished}`, "-Xlog:disable"];
    const server = await launch({ home, java, jarPaths, ports, javaOptions, pagesUrl: null });
    server.ref();
    const ended = once(server, "exit");
    const stop = () => server.kill();
    process.once("exit", stop);
    try {
      await waitUntilUp(
        { home, ports },
        () => server.exitCode === null && server.signalCode === null,
      );
      await exercise(ports.bolt, password);
    } finally {
      stop();
      await ended;
      process.off("exit", stop);
    }
    await rename(unfinished, archive);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Has the project's own queries planned and a few run, so that the classes they need are archived too. */
async function exercise(boltPort: number, password: string): Promise<void> {
  const address = `bolt://${LOOPBACK}:${String(boltPort)}`;
  const driver = neo4j.driver(address, neo4j.auth.basic("neo4j", password));
  const constraints = readQueries("constraints");
  const queries = [...readQueries("write"), ...readQueries("read")];
  const plans = queries.map((text) => `EXPLAIN ${text}`);
  try {
    for (const query of [...constraints, ...plans, ...EXAMPLES]) await driver.executeQuery(query);
  } finally {
    await driver.close();
  }
}

function readQueries(folder: string): readonly string[] {
  const url = new URL(`../../../cypher/${folder}/`, import.meta.url);
  return readdirSync(url)
    .sort()
    .map((name) => readFileSync(new URL(name, url), "utf8"));
}

/** Each uses other parts of what runs a plan. */
const EXAMPLES = [
  "CALL db.awaitIndexes()",
  "UNWIND range(1, 10) AS id MERGE (node:Node {id: id}) SET node.name = 'name ' + id",
  "MATCH (a:Node), (b:Node {id: a.id + 1}) MERGE (a)-[:NEXT]->(b)",
  "MATCH (a:Node)-[:NEXT*1..3]->(b) WHERE b.id > 3 RETURN a {.id, .name}, collect(b.id) ORDER BY a.id LIMIT 5",
];
