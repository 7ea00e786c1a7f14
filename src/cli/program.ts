import { Command } from "commander";
import { addExamples } from "./examples.ts";
import { readVersion } from "./read-version.ts";

/** Each stands in a file of its own, and what it imports takes up to a second of CPU time. */
const builders: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./commands/start-command.ts")).buildStartCommand(),
  load: async () => (await import("./commands/articles/load-command.ts")).buildLoadCommand(),
  forget: async () => (await import("./commands/articles/forget-command.ts")).buildForgetCommand(),
  rejects: async () =>
    (await import("./commands/articles/rejects-command.ts")).buildRejectsCommand(),
  queue: async () => (await import("./commands/articles/queue-command.ts")).buildQueueCommand(),
  worker: async () => (await import("./commands/articles/worker-command.ts")).buildWorkerCommand(),
  extract: async () =>
    (await import("./commands/articles/extract-command.ts")).buildExtractCommand(),
  serve: async () => (await import("./commands/serve-command.ts")).buildServeCommand(),
  ask: async () => (await import("./commands/ask-command.ts")).buildAskCommand(),
  export: async () => (await import("./commands/export-command.ts")).buildExportCommand(),
  verify: async () => (await import("./commands/verify-command.ts")).buildVerifyCommand(),
  dossier: async () => (await import("./commands/dossier-command.ts")).buildDossierCommand(),
  claims: async () => (await import("./commands/claims-command.ts")).buildClaimsCommand(),
  review: async () => (await import("./commands/review-command.ts")).buildReviewCommand(),
  cite: async () => (await import("./commands/cite-command.ts")).buildCiteCommand(),
  eval: async () => (await import("./commands/eval-command.ts")).buildEvalCommand(),
  gazetteer: async () => (await import("./commands/gazetteer-command.ts")).buildGazetteerCommand(),
  actors: async () => (await import("./commands/actors-command.ts")).buildActorsCommand(),
  neo4j: async () => (await import("./commands/neo4j-command.ts")).buildNeo4jCommand(),
  backup: async () => (await import("./commands/home/backup-command.ts")).buildBackupCommand(),
  restore: async () => (await import("./commands/home/restore-command.ts")).buildRestoreCommand(),
  doctor: async () => (await import("./commands/doctor-command.ts")).buildDoctorCommand(),
};

/** Builds the command line with the one command that is wanted, or with all where it is none of them. */
export async function buildProgram(wanted: string): Promise<Command> {
  const program = new Command("whosaid")
    .description("Who said what about where: a knowledge graph read from news articles")
    .version(readVersion(), "-v, --version", "print the version")
    .exitOverride();
  const builder = builders[wanted];
  for (const build of builder === undefined ? Object.values(builders) : [builder]) {
    program.addCommand(inherit(await build(), program));
  }
  if (builder === undefined) {
    const { buildCompletionCommand } = await import("./commands/completion-command.ts");
    program.addCommand(inherit(buildCompletionCommand(program), program));
  }
  addExamples(program);
  return program;
}

/** Subcommands end through `renderError` too, which Commander does not do by itself for added ones. */
function inherit(command: Command, program: Command): Command {
  command.copyInheritedSettings(program);
  for (const inner of command.commands) inherit(inner, program);
  return command;
}
