import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { measureFolder } from "../../embedded/folders/folder-size.ts";
import { homePaths } from "../../embedded/server/home.ts";
import {
  deleteHome,
  ensureServer,
  findProcess,
  findServer,
  stopServer,
  type RunningServer,
} from "../../embedded/server/server.ts";
import { AppError } from "../../errors/app-error.ts";
import { untilInterrupted } from "../interruption.ts";
import { buildProgressDisplay } from "../output/show-progress.ts";

/** `whosaid neo4j …`: the Neo4j that the program brings up for itself. */
export function buildNeo4jCommand(): Command {
  const command = new Command("neo4j").description("the Neo4j that whosaid brings up for itself");
  command.command("start").description("start it and leave it running").action(start);
  command.command("stop").description("stop it").action(stop);
  command
    .command("status")
    .description("tell whether it runs, and where; exit code 1 when it does not")
    .action(printStatus);
  command.command("logs").description("print what it logged").action(printLogs);
  command
    .command("reset")
    .description("delete its graph, password and logs")
    .option("--yes", "do not ask")
    .action(reset);
  return command;
}

const NOT_RUNNING = 1;
const MEGABYTE = 1_000_000;

async function start(): Promise<void> {
  const starting = ensureServer(readConfig(), true, buildProgressDisplay());
  const { server, isNew } = await Promise.race([starting, untilInterrupted()]);
  console.log(`Neo4j ${server.neo4jVersion} ${isNew ? "started" : "is running"}`);
  printAddresses(server);
  console.log(`Username  ${server.connection.username}`);
  console.log(`Password  ${server.connection.password}`);
}

async function stop(): Promise<void> {
  const stopped = await stopServer(readConfig().neo4jHome);
  console.log(stopped ? "Neo4j stopped" : "Neo4j is not running");
}

async function printStatus(): Promise<void> {
  const { neo4jHome } = readConfig();
  const server = await findServer(neo4jHome);
  if (server === null) {
    console.log(findProcess(neo4jHome) === null ? "Neo4j is not running" : "Neo4j is starting");
    process.exitCode = NOT_RUNNING;
    return;
  }
  const size = await measureFolder(homePaths(neo4jHome).data);
  console.log(`Neo4j ${server.neo4jVersion} is running as process ${String(server.pid)}`);
  printAddresses(server);
  console.log(`Data      ${(size / MEGABYTE).toFixed(1)} MB`);
}

function printAddresses({ connection, browserUrl }: RunningServer): void {
  console.log(`Bolt      ${connection.uri}`);
  console.log(`Browser   ${browserUrl}`);
}

async function printLogs(): Promise<void> {
  const { logFile } = homePaths(readConfig().neo4jHome);
  if (!existsSync(logFile)) {
    console.log("Neo4j has not logged anything yet");
    return;
  }
  await pipeline(createReadStream(logFile), process.stdout, { end: false });
}

async function reset({ yes = false }: { yes?: boolean }): Promise<void> {
  const { neo4jHome } = readConfig();
  if (!yes && !(await confirm(`Delete the graph in "${neo4jHome}"? [y/N] `))) {
    throw new AppError("NEO4J_RESET_UNCONFIRMED", { folder: neo4jHome });
  }
  await deleteHome(neo4jHome);
  console.log("The graph is deleted");
}

async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/iu.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
