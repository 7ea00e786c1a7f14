import { resolve } from "node:path";
import { Command } from "commander";
import { readConfig } from "../../../config.ts";
import { restoreBackup } from "../../backup/restore-backup.ts";
import { untilDoneOrInterrupted } from "../../interruption.ts";
import { renderBackup } from "../../output/render-backup.ts";

/** `whosaid restore`: what `whosaid backup` wrote, in place of what is there. */
export function buildRestoreCommand(): Command {
  return new Command("restore")
    .description("bring back what whosaid backup wrote")
    .argument("<file>", "the file that it wrote")
    .option("--replace", "delete the graph, decisions and imported lists that are there", false)
    .action(restore);
}

async function restore(file: string, { replace }: { readonly replace: boolean }): Promise<void> {
  const { graph, createdAt } = await untilDoneOrInterrupted((signal) =>
    restoreBackup(readConfig(), resolve(file), replace, signal),
  );
  console.log(`restored ${renderBackup(graph)} as of ${createdAt}`);
}
