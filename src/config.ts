import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import envPaths from "env-paths";
import type { Neo4jConnection } from "./domain/neo4j-connection.ts";
import { AppError } from "./errors/app-error.ts";

/**
 * What may be configured, and the only place that reads the environment. `cli/` reads it and hands
 * the values down.
 */
export interface Config {
  /** The Neo4j to use; `null` brings up the embedded one. */
  readonly neo4j: Neo4jConnection | null;
  /** The Redis that holds the queue of articles, `redis://[user:password@]host:port[/database]`. */
  readonly redisUrl: string;
  /** In how many threads articles are read; `null` for as many as the machine runs side by side. */
  readonly threads: number | null;
  /** Address on which the API and its pages are served; only this machine reaches the usual one. */
  readonly host: string;
  /** Port of the API and its pages; `null` takes the first free one from 4000 on. */
  readonly port: number | null;
  /** Folder of what belongs to one graph: the embedded Neo4j, decisions, imported places and actors. */
  readonly home: string;
  /** Folder of the embedded Neo4j: data, logs, password. */
  readonly neo4jHome: string;
  /** What `whosaid gazetteer import` brought; it need not be there. */
  readonly gazetteerFile: string;
  /** What `whosaid actors import` brought; it need not be there. */
  readonly actorsFile: string;
  /** What all homes share: jars, Java runtime, class archives, leased ports. */
  readonly cacheFolder: string;
  /** Base address that serves Maven artifacts instead of Maven Central. */
  readonly mavenMirror: string | null;
  readonly javaHome: string | null;
  /** JSON Lines file of the decisions that were made about this graph; outlives it. */
  readonly decisionFile: string;
  /** JSON Lines file of the articles that could not be loaded. */
  readonly rejectFile: string;
  /** What is being loaded; there until that is done. */
  readonly loadFile: string;
  /** What a request must hold to decide over the API; `null` lets nobody. */
  readonly curatorKey: string | null;
  /** What a request must hold to be answered by the API; `null` answers everybody. */
  readonly readKey: string | null;
  /** Names of this server, besides its address and `localhost`. */
  readonly allowedHosts: readonly string[];
  /** Origins whose web pages may ask the API. */
  readonly corsOrigins: readonly string[];
}

/**
 * @throws PORT_INVALID, NEO4J_AUTH_FILE_UNREADABLE, CURATOR_KEY_SHORT, READ_KEY_SHORT,
 *   CORS_ORIGIN_INVALID, ALLOWED_HOST_INVALID, REDIS_URL_INVALID, THREADS_INVALID
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const uri = environment["NEO4J_URI"];
  const home = resolve(environment["WHOSAID_HOME"] || findHome(environment));
  return {
    neo4j:
      uri === undefined || uri === ""
        ? null
        : {
            uri,
            ...readLogin(environment),
            database: environment["NEO4J_DATABASE"] ?? "neo4j",
          },
    redisUrl: requireRedisUrl(environment["REDIS_URL"] || "redis://127.0.0.1:6379"),
    threads: readThreads(environment["WHOSAID_THREADS"]),
    host: environment["WHOSAID_HOST"] ?? "127.0.0.1",
    port: readPort(environment["PORT"]),
    home,
    neo4jHome: join(home, "neo4j"),
    gazetteerFile: join(home, "gazetteer.bin"),
    actorsFile: join(home, "actors.bin"),
    cacheFolder: resolve(environment["WHOSAID_CACHE"] || envPaths("whosaid", { suffix: "" }).cache),
    mavenMirror: environment["WHOSAID_MAVEN_MIRROR"] ?? null,
    javaHome: environment["JAVA_HOME"] ?? null,
    decisionFile: join(home, "decisions.jsonl"),
    rejectFile: join(home, "rejects.jsonl"),
    loadFile: join(home, "load.json"),
    curatorKey: readKey(environment["WHOSAID_CURATOR_KEY"], "CURATOR_KEY_SHORT"),
    readKey: readKey(environment["WHOSAID_READ_KEY"], "READ_KEY_SHORT"),
    corsOrigins: readList(environment["WHOSAID_CORS_ORIGINS"]).map(requireOrigin),
    allowedHosts: readList(environment["WHOSAID_ALLOWED_HOSTS"]).map(requireHostName),
  };
}

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const HOME_NAME = ".whosaid";

/**
 * The folder where somebody called this package's own script with `npm run`, which moves into the
 * package's folder first; `null` where the program runs in the folder where it was called.
 */
export function getCallerFolder(environment: NodeJS.ProcessEnv = process.env): string | null {
  const isOwnScript = environment["npm_package_json"] === join(PACKAGE, "package.json");
  return isOwnScript ? (environment["INIT_CWD"] ?? null) : null;
}

/**
 * The checkout's own home for its scripts. Else that of the folder where one works, or of the nearest
 * folder above that has one, as git does; where there is none, the folder where one works gets it.
 */
function findHome(environment: NodeJS.ProcessEnv): string {
  if (getCallerFolder(environment) !== null) return join(PACKAGE, HOME_NAME);
  const here = join(process.cwd(), HOME_NAME);
  for (let folder = dirname(process.cwd()); !existsSync(here); folder = dirname(folder)) {
    const home = join(folder, HOME_NAME);
    if (isOurs(home)) return home;
    if (folder === dirname(folder)) return here;
  }
  return here;
}

/** What somebody else left in a folder above would hear what we load. */
function isOurs(home: string): boolean {
  try {
    const { uid } = statSync(home);
    return uid === (process.getuid?.() ?? uid);
  } catch {
    // Not there, or behind a folder that we may not read.
    return false;
  }
}

/** Characters below which a key can be guessed. */
const SHORTEST_KEY = 16;

function readKey(
  key: string | undefined,
  shortCode: "CURATOR_KEY_SHORT" | "READ_KEY_SHORT",
): string | null {
  if (key === undefined || key === "") return null;
  if (key.length < SHORTEST_KEY) throw new AppError(shortCode, { shortest: SHORTEST_KEY });
  return key;
}

function readList(list = ""): string[] {
  return list
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** As the header `Host` has it, without the port. */
function requireHostName(name: string): string {
  const address = `http://${name}/`;
  const isName =
    /^[^*:/]+$/u.test(name) && URL.canParse(address) && new URL(address).href === address;
  if (!isName) throw new AppError("ALLOWED_HOST_INVALID", { name });
  return name;
}

/** Browsers write an origin in one way alone, and what is written otherwise would never fit. */
function requireOrigin(origin: string): string {
  const isOrigin =
    /^https?:[^*]+$/u.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
  if (!isOrigin) throw new AppError("CORS_ORIGIN_INVALID", { origin });
  return origin;
}

/** Each takes some hundred megabytes. */
const MOST_THREADS = 256;

function readThreads(threads: string | undefined): number | null {
  if (threads === undefined || threads === "") return null;
  const number = Number(threads);
  if (!Number.isInteger(number) || number < 1 || number > MOST_THREADS) {
    throw new AppError("THREADS_INVALID", { threads, most: MOST_THREADS });
  }
  return number;
}

/** It may hold a password, which no message shows. */
function requireRedisUrl(url: string): string {
  if (!/^rediss?:\/\/[^/]/u.test(url) || !URL.canParse(url)) {
    throw new AppError("REDIS_URL_INVALID", {});
  }
  return url;
}

function readPort(port: string | undefined): number | null {
  if (port === undefined || port === "") return null;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new AppError("PORT_INVALID", { port });
  }
  return number;
}

/**
 * User and password, which a file in Neo4j's own form (`neo4j/password`) keeps out of the environment,
 * as Docker's secrets want it.
 */
function readLogin(environment: NodeJS.ProcessEnv): Pick<Neo4jConnection, "username" | "password"> {
  const file = environment["NEO4J_AUTH_FILE"];
  if (file === undefined || file === "") {
    return {
      username: environment["NEO4J_USERNAME"] ?? "neo4j",
      password: environment["NEO4J_PASSWORD"] ?? "",
    };
  }
  const [username = "", ...rest] = readAuthFile(file).trimEnd().split("/");
  return { username, password: rest.join("/") };
}

function readAuthFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new AppError("NEO4J_AUTH_FILE_UNREADABLE", { file }, { cause });
  }
}
