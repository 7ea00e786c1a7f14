import "reflect-metadata";
import { Command } from "commander";
import { buildAskCommand } from "./ask-command.ts";
import { buildEvalCommand } from "./eval-command.ts";
import { buildExtractCommand } from "./extract-command.ts";
import { Interruption } from "./interruption.ts";
import { buildLoadCommand } from "./load-command.ts";
import { buildNeo4jCommand } from "./neo4j-command.ts";
import { renderError } from "./render-error.ts";
import { buildServeCommand } from "./serve-command.ts";
import { buildStartCommand } from "./start-command.ts";

const program = new Command("whosaid")
  .description("Who said what about where: a knowledge graph read from news articles")
  .exitOverride();
const commands = [
  buildStartCommand(),
  buildLoadCommand(),
  buildExtractCommand(),
  buildServeCommand(),
  buildAskCommand(),
  buildEvalCommand(),
  buildNeo4jCommand(),
];
for (const command of commands) program.addCommand(inherit(command));

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
