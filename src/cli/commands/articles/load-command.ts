import { Command } from "commander";
import { readConfig } from "../../../config.ts";
import type { FieldMap } from "../../../load/formats/fields/field-map.ts";
import { readBegunLoad } from "../../loading/load-journal.ts";
import { buildMaxCharacters } from "../../loading/max-characters.ts";
import { buildMap } from "../../loading/field-map-option.ts";
import { PATHS_HELP } from "../../loading/paths-help.ts";
import { loadInBulk } from "../../loading/load-in-bulk.ts";
import { printLoad, runLoad } from "../../loading/run-load.ts";
import { explainPaths } from "../../loading/explain-paths.ts";

const ONE_OF_TWO = "error: give the files or folders to load, or --resume alone";
const NOT_IN_BULK = "error: --bulk begins anew: give it no --resume, and no --explain";
const NOT_EXPLAINED = "error: --explain reads articles, and --records are read already";

interface LoadOptions {
  readonly resume: boolean;
  readonly explain: boolean;
  readonly json: boolean;
  readonly maxCharacters: number;
  readonly map: FieldMap;
  readonly records: boolean;
  readonly bulk: boolean;
}

/** `whosaid load`: articles into the graph. */
export function buildLoadCommand(): Command {
  return new Command("load")
    .description("load articles into the graph")
    .argument("[path...]", PATHS_HELP)
    .addOption(buildMaxCharacters())
    .addOption(buildMap())
    .option("--records", "the paths hold what `whosaid extract --loadable` printed", false)
    .option(
      "--bulk",
      "for much, into an empty graph: import files are written and Neo4j's own import is run",
      false,
    )
    .option("--resume", "go on with the last load, which was stopped before its end", false)
    .option(
      "--explain",
      "load nothing: print what is read of each article, and from which words",
      false,
    )
    .option("--json", "print what became of each article, and what the graph holds, as JSON", false)
    .action(load);
}

async function load(
  paths: readonly string[],
  { resume, explain, json, maxCharacters, map, records, bulk }: LoadOptions,
  command: Command,
): Promise<void> {
  if ((paths.length === 0) !== resume) command.error(ONE_OF_TWO, { exitCode: 2 });
  if (explain && records) command.error(NOT_EXPLAINED, { exitCode: 2 });
  if (bulk && (resume || explain)) command.error(NOT_IN_BULK, { exitCode: 2 });
  const reading = { longest: maxCharacters, fields: map };
  if (explain) {
    await explainPaths(paths, { ...reading, json });
    return;
  }
  const given = { folder: process.cwd(), paths: [...paths], maxCharacters, map, records };
  if (bulk) {
    printLoad(await loadInBulk(readConfig(), given), json);
    return;
  }
  await runLoad(resume ? await readBegunLoad(readConfig().loadFile) : given, json);
}
