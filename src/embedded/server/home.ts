import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ProcessIdentity } from "./process-identity.ts";

/** Where things stand in the folder of one embedded Neo4j. */
export function homePaths(home: string) {
  return {
    home,
    data: join(home, "data"),
    configFolder: join(home, "conf"),
    configFile: join(home, "conf", "neo4j.conf"),
    classPathFile: join(home, "conf", "class-path.args"),
    /** The password that clients log in with. */
    passwordFile: join(home, "password"),
    /** What Neo4j reads the first password from, when it starts on an empty folder. */
    authFile: join(home, "data", "dbms", "auth.ini"),
    logs: join(home, "logs"),
    portsFile: join(home, "ports.json"),
    stateFile: join(home, "server.json"),
    logFile: join(home, "logs", "neo4j.log"),
    /** What Java itself prints: options it refuses, a port that is taken. */
    consoleFile: join(home, "logs", "console.log"),
  };
}

/** The server that was last started on a home; it may have ended since. */
export interface ServerState {
  readonly server: ProcessIdentity;
  /** The command that stops the server when it ends; `null` when the server stays. */
  readonly owner: ProcessIdentity | null;
  readonly neo4jVersion: string;
}

export function readState(home: string): ServerState | null {
  return readJson<ServerState>(homePaths(home).stateFile);
}

export async function writeState(home: string, state: ServerState): Promise<void> {
  await replaceFile(homePaths(home).stateFile, JSON.stringify(state));
}

export async function removeState(home: string): Promise<void> {
  await rm(homePaths(home).stateFile, { force: true });
}

export function readJson<Content>(file: string): Content | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Content;
  } catch {
    // Not there, or cut off by a crash: either way it tells nothing.
    return null;
  }
}

/** Writes a file so that readers find the old content or the new, even after a crash. */
export async function replaceFile(file: string, content: string, mode = 0o600): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.${String(process.pid)}`;
  await writeFile(next, content, { mode });
  await rename(next, file);
}

/** Reads the home's password; a new home gets a generated one, and Neo4j is told. */
export async function ensurePassword(home: string): Promise<string> {
  const { authFile, passwordFile } = homePaths(home);
  if (!existsSync(passwordFile)) {
    await replaceFile(passwordFile, randomBytes(18).toString("base64url"));
  }
  const password = await readFile(passwordFile, "utf8");
  // Once Neo4j has stored users in its system database it never reads this file again.
  if (!holdsGraph(home)) {
    await replaceFile(authFile, buildCredential(password));
  }
  return password;
}

/** Neo4j's format: algorithm, hash and salt in hexadecimal, and how often the hash was applied. */
function buildCredential(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < HASH_ROUNDS; round++)
    hash = createHash("sha256").update(hash).digest();
  const hex = (bytes: Buffer) => bytes.toString("hex").toUpperCase();
  return `neo4j:SHA-256,${hex(hash)},${hex(salt)},${String(HASH_ROUNDS)}:\n`;
}

const HASH_ROUNDS = 1024;

/** Whether a Neo4j ever ran on a home. */
export function holdsGraph(home: string): boolean {
  return existsSync(join(homePaths(home).data, "databases"));
}
