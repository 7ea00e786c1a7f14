import { Command } from "commander";
import { readConfig } from "../../../config.ts";
import type { FieldMap } from "../../../load/formats/fields/field-map.ts";
import { type Reject, readRejects } from "../../../load/rejects/reject-file.ts";
import { buildMap } from "../../loading/field-map-option.ts";
import { buildMaxCharacters } from "../../loading/max-characters.ts";
import { runLoad } from "../../loading/run-load.ts";
import { renderRejection } from "../../loading/work-on-paths.ts";
import { countArticles } from "../../output/count-articles.ts";

/** `whosaid rejects`: what could not be loaded, and why. */
export function buildRejectsCommand(): Command {
  return new Command("rejects")
    .description("the articles that could not be loaded, and why")
    .option("--json", "print them as JSON", false)
    .action(list)
    .addCommand(
      new Command("retry")
        .description("load the files that they are in again")
        .addOption(buildMaxCharacters())
        .addOption(buildMap())
        .option("--json", "print what became of each article as JSON", false)
        .action(retry),
    );
}

async function list({ json }: { readonly json: boolean }): Promise<void> {
  const rejects = await readRejects(readConfig().rejectFile);
  if (json) {
    console.log(JSON.stringify({ rejects }, null, 2));
    return;
  }
  for (const reject of rejects) {
    console.log(`${renderRejection(reject.path, reject)} (${reject.at.slice(0, 10)})`);
  }
  const count = countArticles(rejects.length);
  console.log(rejects.length === 0 ? "nothing is rejected" : `${count}: whosaid rejects retry`);
}

interface RetryOptions {
  readonly json: boolean;
  readonly maxCharacters: number;
  readonly map: FieldMap;
}

async function retry({ json, maxCharacters, map }: RetryOptions): Promise<void> {
  const rejects = await readRejects(readConfig().rejectFile);
  const loads = [false, true]
    .map((records) => ({ records, paths: listFiles(rejects, records) }))
    .filter(({ paths }) => paths.length > 0);
  if (loads.length === 0) console.log("nothing is rejected that is in a file");
  const folder = process.cwd();
  for (const load of loads) {
    if (!(await runLoad({ folder, ...load, maxCharacters, map }, json))) return;
  }
}

function listFiles(rejects: readonly Reject[], areRecords: boolean): string[] {
  const files = rejects.flatMap(({ file, isRecord }) =>
    file !== null && isRecord === areRecords ? file : [],
  );
  return [...new Set(files)].sort();
}
