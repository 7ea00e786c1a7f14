#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { getCallerFolder } from "../config.ts";
import { Interruption } from "./interruption.ts";
import { renderError } from "./render-error.ts";

// A path that somebody gives counts from the folder where they are.
process.chdir(getCallerFolder() ?? process.cwd());

const program = new Command("whosaid")
  .description("Who said what about where: a knowledge graph read from news articles")
  .version(readVersion(), "-v, --version", "print the version")
  .exitOverride();
/** Each stands in a file of its own, and what it imports takes up to a second of CPU time. */
const builders: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start-command.ts")).buildStartCommand(),
  load: async () => (await import("./load-command.ts")).buildLoadCommand(),
  extract: async () => (await import("./extract-command.ts")).buildExtractCommand(),
  serve: async () => (await import("./serve-command.ts")).buildServeCommand(),
  ask: async () => (await import("./ask-command.ts")).buildAskCommand(),
  review: async () => (await import("./review-command.ts")).buildReviewCommand(),
  eval: async () => (await import("./eval-command.ts")).buildEvalCommand(),
  gazetteer: async () => (await import("./gazetteer-command.ts")).buildGazetteerCommand(),
  neo4j: async () => (await import("./neo4j-command.ts")).buildNeo4jCommand(),
};
// Only the command that is wanted; all of them where none is named, as for --help.
const wanted = builders[process.argv[2] ?? ""];
for (const build of wanted === undefined ? Object.values(builders) : [wanted]) {
  program.addCommand(inherit(await build()));
}

// Whoever reads the output may have seen enough, as `head` does: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = renderError(error);
  // What it was doing may go on for a while, and nobody waits for it.
  if (error instanceof Interruption) process.exit();
}

/** Subcommands end through `renderError` too, which Commander does not do by itself for added ones. */
function inherit(command: Command): Command {
  command.copyInheritedSettings(program);
  command.commands.forEach(inherit);
  return command;
}

function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
