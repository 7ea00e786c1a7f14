import { Command } from "commander";
import { readConfig } from "../config.ts";
import { ensureServer, findProcess, findServer, stopServer } from "../embedded/server.ts";
import { buildProgressDisplay } from "./show-progress.ts";

/** `whosaid neo4j …`: the Neo4j that this checkout brings up for itself. */
export function buildNeo4jCommand(): Command {
  const command = new Command("neo4j").description("the Neo4j of this checkout");
  command.command("start").description("start it and leave it running").action(start);
  command.command("stop").description("stop it").action(stop);
  command.command("status").description("tell whether it runs, and where").action(status);
  return command;
}

async function start(): Promise<void> {
  const { server, isNew } = await ensureServer(readConfig(), true, buildProgressDisplay());
  console.log(`Neo4j ${server.neo4jVersion} ${isNew ? "started" : "is running"}`);
  console.log(`Bolt      ${server.connection.uri}`);
  console.log(`Browser   ${server.browserUrl}`);
  console.log(`Username  ${server.connection.username}`);
  console.log(`Password  ${server.connection.password}`);
}

async function stop(): Promise<void> {
  const stopped = await stopServer(readConfig().neo4jHome);
  console.log(stopped ? "Neo4j stopped" : "Neo4j is not running");
}

async function status(): Promise<void> {
  const { neo4jHome } = readConfig();
  const server = await findServer(neo4jHome);
  if (server === null) {
    console.log(findProcess(neo4jHome) === null ? "Neo4j is not running" : "Neo4j is starting");
    process.exitCode = 1;
    return;
  }
  console.log(`Neo4j ${server.neo4jVersion} is running as process ${String(server.pid)}`);
  console.log(`Bolt      ${server.connection.uri}`);
  console.log(`Browser   ${server.browserUrl}`);
}
