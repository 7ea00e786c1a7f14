import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "../../errors/app-error.ts";
import { withFolderLock } from "../folders/folder-lock.ts";
import { measureFolder } from "../folders/folder-size.ts";
import { requireSpace } from "../folders/free-space.ts";
import type { OnProgress } from "../progress.ts";
import { ensurePassword, holdsGraph, homePaths, readJson, readState, replaceFile } from "./home.ts";
import { identifyProcess, isRunning, type ProcessIdentity } from "./process-identity.ts";
import { type AdminConfig, runAdminTool } from "./run-admin-tool.ts";

/*
 * A graph is imported beside the one that is there, and takes its place only when it is whole. Whoever
 * starts a server finds the old graph or the new one, also where the import was killed at any moment.
 */

/** Where things stand while a graph is imported into a home. */
function importPaths(home: string) {
  const folder = join(home, "import-graph");
  return {
    folder,
    /** Who imports. */
    ownerFile: join(folder, "owner.json"),
    /** Files from which the graph is made. */
    files: join(folder, "files"),
    /** A home of its own, in which the graph is made. */
    made: join(folder, "neo4j"),
    /** There once the graph is whole. */
    readyFile: join(folder, "ready"),
  };
}

interface Owner {
  readonly owner: ProcessIdentity;
  /** The program of Neo4j that imports. */
  readonly tool: ProcessIdentity | null;
}

/** The import's files grow to about so much of the graph. */
const GRAPH_TO_FILES = 1.5;

/** Whether no Neo4j ever ran on a home, and no graph waits for one. */
export function isUnused(home: string): boolean {
  return !holdsGraph(home) && !existsSync(importPaths(home).folder);
}

/**
 * Makes sure that no server runs on a home and none starts until `endImport`, and returns the empty folder
 * of the files from which its graph is to be made.
 *
 * @throws NEO4J_IMPORT_NEEDS_STOP, NEO4J_IMPORT_RUNNING, FOLDER_UNWRITABLE
 */
export async function beginImport(home: string): Promise<string> {
  return withFolderLock(home, "WHOSAID_HOME", async () => {
    const running = readState(home)?.server;
    if (running !== undefined && isRunning(running)) {
      throw new AppError("NEO4J_IMPORT_NEEDS_STOP", { pid: running.pid });
    }
    await settleImport(home);
    const { files } = importPaths(home);
    await mkdir(files, { recursive: true });
    await writeOwner(home, null);
    return files;
  });
}

/**
 * Makes the graph of the files and puts it in the place of the one that is there.
 *
 * @param args  of `database import full`, besides its own; paths count from the folder of the files
 * @throws NEO4J_IMPORT_FAILED, NEO4J_DISK_FULL; what `runAdminTool` throws
 */
export async function importGraph(
  config: AdminConfig & { readonly neo4jHome: string },
  args: readonly string[],
  onProgress: OnProgress,
  signal: AbortSignal | null = null,
): Promise<void> {
  const home = config.neo4jHome;
  const { files, made, readyFile } = importPaths(home);
  await requireSpace(home, GRAPH_TO_FILES * (await measureFolder(files)));
  await runAdminTool(
    config,
    {
      home: made,
      folder: files,
      args: ["database", "import", "full", "neo4j", ...args],
      signal,
      onLine: followImport(onProgress),
      onStart: (tool) => writeOwner(home, tool),
      explain: (lines) => explainFailure(home, lines),
    },
    onProgress,
  );
  await writeFile(readyFile, "");
  await withFolderLock(home, "WHOSAID_HOME", () => settleImport(home));
}

/** Removes what an import leaves; the graph that was there stays unless another took its place. */
export async function endImport(home: string): Promise<void> {
  await rm(importPaths(home).folder, { recursive: true, force: true, maxRetries: 10 });
}

/**
 * Brings an import to its end that was killed: one that is whole takes its place, of all others nothing is
 * left. Needs the home's lock.
 *
 * @throws NEO4J_IMPORT_RUNNING
 */
export async function settleImport(home: string): Promise<void> {
  const { folder, made, ownerFile, readyFile } = importPaths(home);
  if (!existsSync(folder)) return;
  if (existsSync(readyFile)) {
    // Neo4j is told of it as long as it has no database.
    await ensurePassword(home);
    for (const part of ["databases", "transactions"]) {
      const [from, to] = [made, home].map((each) => join(homePaths(each).data, part, "neo4j"));
      if (!existsSync(from!)) continue;
      await rm(to!, { recursive: true, force: true });
      await mkdir(dirname(to!), { recursive: true });
      await rename(from!, to!);
    }
  } else {
    const { owner, tool } = readJson<Owner>(ownerFile) ?? { owner: null, tool: null };
    if (owner !== null && isRunning(owner)) {
      throw new AppError("NEO4J_IMPORT_RUNNING", { pid: owner.pid });
    }
    if (tool !== null) await kill(tool);
  }
  await endImport(home);
}

async function writeOwner(home: string, tool: ProcessIdentity | null): Promise<void> {
  const owner = identifyProcess(process.pid);
  await replaceFile(importPaths(home).ownerFile, JSON.stringify({ owner, tool }));
}

/** Whose owner was killed would go on for nobody. */
async function kill(tool: ProcessIdentity): Promise<void> {
  while (isRunning(tool)) {
    try {
      process.kill(tool.pid, "SIGKILL");
    } catch {
      // It ended by itself in the meantime.
    }
    await sleep(POLL_MS);
  }
}

const POLL_MS = 20;

const SHOWN_LINES = 3;
const PERCENT = 100;

/** Hears how far an import is: it tells which of its parts begins, and how much of that is done. */
function followImport(onProgress: OnProgress): (line: string) => void {
  let text = "";
  return (line) => {
    const part = /^\((\d)\/(\d)\) /u.exec(line);
    if (part !== null) {
      text = `Importing the graph, part ${part[1]!} of ${part[2]!}`;
      onProgress({ kind: "step", text, done: 0, total: PERCENT });
    }
    const done = /^[-. ]{10,} (\d+)% /u.exec(line);
    if (done !== null) onProgress({ kind: "step", text, done: Number(done[1]), total: PERCENT });
  };
}

function explainFailure(home: string, lines: readonly string[]): AppError {
  const causes = lines.filter((line) => /^\s*(?:original error|Caused by):/u.test(line));
  const reported = readReport(join(importPaths(home).files, "import.report"));
  const told = [
    ...reported,
    ...(causes.length > 0 ? causes : lines.filter((line) => /\S/u.test(line))),
  ];
  const reason = told.slice(0, SHOWN_LINES).map((line) => line.trim());
  return new AppError("NEO4J_IMPORT_FAILED", { reason: reason.join("; ") || "it says nothing" });
}

function readReport(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n", SHOWN_LINES).filter(Boolean);
  } catch {
    return [];
  }
}
