import { statSync } from "node:fs";
import { resolve } from "node:path";
import { Command } from "commander";
import { readConfig } from "../../../config.ts";
import { makeBackup } from "../../backup/make-backup.ts";
import { renderBackup } from "../../output/render-backup.ts";
import { untilDoneOrInterrupted } from "../../interruption.ts";

/** `whosaid backup`: the embedded graph and what else cannot be made again, in one file. */
export function buildBackupCommand(): Command {
  return new Command("backup")
    .description("write the graph, decisions, rejected articles and imported lists to one file")
    .argument("<file>", "a new file, such as whosaid.tar")
    .action(backup);
}

async function backup(file: string): Promise<void> {
  const target = resolve(file);
  const { graph } = await untilDoneOrInterrupted((signal) =>
    makeBackup(readConfig(), target, signal),
  );
  const megabytes = (statSync(target).size / 1_000_000).toFixed(1);
  console.log(`saved ${renderBackup(graph)} to ${file} (${megabytes} MB)`);
}
