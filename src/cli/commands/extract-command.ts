import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { buildExtractionRecord } from "../../domain/statements/extraction-record.ts";
import { AppError } from "../../errors/app-error.ts";
import { openReader } from "../../load/reading/open-reader.ts";
import { readInOrder } from "../../load/reading/read-in-order.ts";
import type { FieldMap } from "../../load/formats/fields/field-map.ts";
import type { ReadSettings } from "../../load/articles/read-articles.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";
import { buildMaxCharacters } from "../loading/max-characters.ts";
import { buildMap } from "../loading/field-map-option.ts";
import { PATHS_HELP } from "../loading/paths-help.ts";
import { printRecord } from "../output/print-record.ts";
import {
  listSources,
  printRejection,
  renderSkipped,
  SOME_REJECTED,
  STDIN,
  workOnPaths,
} from "../loading/work-on-paths.ts";

/** `whosaid extract`: articles in, extraction records out, no database. */
export function buildExtractCommand(): Command {
  return new Command("extract")
    .description("print what articles say, one JSON record a line, without a database")
    .argument("[path...]", PATHS_HELP, [STDIN])
    .addOption(buildMaxCharacters())
    .addOption(buildMap())
    .action(extract);
}

interface ExtractOptions {
  readonly maxCharacters: number;
  readonly map: FieldMap;
}

async function extract(
  paths: readonly string[],
  { maxCharacters, map }: ExtractOptions,
): Promise<void> {
  const lines = buildLines(paths, { longest: maxCharacters, fields: map });
  await pipeline(Readable.from(lines), process.stdout, { end: false });
}

/** A line for each article that could be read, in order. */
async function* buildLines(
  paths: readonly string[],
  settings: ReadSettings,
): AsyncGenerator<string> {
  const config = readConfig();
  const sources = await listSources(paths, settings);
  const reader = openReader(readKnowledge(config), config);
  const readings = workOnPaths(sources, "Reading", (articles) =>
    readInOrder(articles, reader, async (article) =>
      "error" in article ? article : { ...article, reading: await reader.read(article.input) },
    ),
  );
  for await (const read of readings) {
    const error = "error" in read ? read.error : read.reading;
    if (error instanceof AppError) {
      printRejection({ path: read.path, error });
      process.exitCode = SOME_REJECTED;
    } else {
      yield* printRecord(buildExtractionRecord(error));
    }
  }
  await reader.close();
  if (sources.skipped.length > 0) console.error(renderSkipped(sources.skipped));
}
