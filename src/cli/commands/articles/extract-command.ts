import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import { readConfig } from "../../../config.ts";
import { buildExtractionRecord } from "../../../domain/statements/extraction-record.ts";
import type { FieldMap } from "../../../load/formats/fields/field-map.ts";
import { findPlace } from "../../../load/articles/arrivals.ts";
import type { ReadSettings } from "../../../load/articles/read-articles.ts";
import { hashInput } from "../../../load/reading/hash-input.ts";
import { hashReader } from "../../../load/reading/hash-reader.ts";
import { buildLoadableRecord } from "../../../load/records/loadable-record.ts";
import { buildMaxCharacters } from "../../loading/max-characters.ts";
import { buildMap } from "../../loading/field-map-option.ts";
import { PATHS_HELP } from "../../loading/paths-help.ts";
import { readSources } from "../../loading/read-sources.ts";
import { printRecord } from "../../output/print-record.ts";
import {
  listSources,
  printRejection,
  renderSkipped,
  SOME_REJECTED,
  STDIN,
} from "../../loading/work-on-paths.ts";

/** `whosaid extract`: articles in, extraction records out, no database. */
export function buildExtractCommand(): Command {
  return new Command("extract")
    .description("print what articles say, one JSON record a line, without a database")
    .argument("[path...]", PATHS_HELP, [STDIN])
    .addOption(buildMaxCharacters())
    .addOption(buildMap())
    .option("--loadable", "print what `whosaid load --records` needs besides", false)
    .action(extract);
}

interface ExtractOptions {
  readonly maxCharacters: number;
  readonly map: FieldMap;
  readonly loadable: boolean;
}

async function extract(
  paths: readonly string[],
  { maxCharacters, map, loadable }: ExtractOptions,
): Promise<void> {
  const lines = buildLines(paths, { longest: maxCharacters, fields: map }, loadable);
  await pipeline(Readable.from(lines), process.stdout, { end: false });
}

/** A line for each article that could be read, in order. */
async function* buildLines(
  paths: readonly string[],
  settings: ReadSettings,
  isLoadable: boolean,
): AsyncGenerator<string> {
  const sources = await listSources(paths, settings);
  const readerHash = isLoadable ? hashReader(readConfig()) : null;
  for await (const read of readSources(sources)) {
    if ("error" in read) {
      printRejection(read);
      process.exitCode = SOME_REJECTED;
    } else {
      const { reading, ...article } = read;
      const record =
        readerHash === null
          ? buildExtractionRecord(reading)
          : buildLoadableRecord(findPlace(article), reading, hashInput(readerHash, article.input));
      yield* printRecord(record);
    }
  }
  if (sources.skipped.length > 0) console.error(renderSkipped(sources.skipped));
}
