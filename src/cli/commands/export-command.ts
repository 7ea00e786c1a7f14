import { open, rename, rm } from "node:fs/promises";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { AppError } from "../../errors/app-error.ts";
import { AnswerErrors, type Asker } from "../../export/answers/asker.ts";
import {
  FORMATS,
  FORMAT_NAMES,
  type Format,
  type FormatName,
  findFormatByFile,
  openStatementFormat,
} from "../../export/formats.ts";
import { STATEMENTS_QUERY } from "../../export/statement.ts";
import { parseWhere } from "../../export/where-parameters.ts";
import { explainErrors } from "../answers/explain-errors.ts";
import { untilWritten } from "../output/until-written.ts";
import { withAsker } from "../service/with-asker.ts";

interface ExportOptions {
  readonly format?: FormatName;
  readonly where?: string;
}

/** `whosaid export`: statements as a file that other programs read. */
export function buildExportCommand(): Command {
  return new Command("export")
    .description("write statements as a table or graph that other programs read")
    .argument("[file]", "where to, standard output without it; its ending tells the format")
    .addOption(new Option("--format <name>", "what is written").choices(FORMAT_NAMES))
    .option("--where <json>", "which statements, as `where` of the API; all without it")
    .addHelpText("after", `\nFormats:\n${listFormats()}`)
    .action(exportStatements);
}

function listFormats(): string {
  const formats = Object.entries<Format>(FORMATS);
  const width = Math.max(...formats.map(([name]) => name.length));
  const end = Math.max(...formats.map(([, { ending }]) => ending.length));
  return formats
    .map(
      ([name, { ending, meaning }]) =>
        `  ${name.padEnd(width)}  .${ending.padEnd(end)}  ${meaning}\n`,
    )
    .join("");
}

/**
 * @throws EXPORT_FORMAT_UNCHOSEN, EXPORT_WHERE_INVALID, EXPORT_TERMINAL_REFUSED, EXPORT_UNWRITABLE; ASK_FAILED
 *   with what the API says of the filter
 */
async function exportStatements(
  file: string | undefined,
  { format: named, where: json }: ExportOptions,
): Promise<void> {
  const name = named ?? findFormatByFile(file ?? "");
  if (name === null) {
    throw new AppError("EXPORT_FORMAT_UNCHOSEN", { file: file ?? null, names: FORMAT_NAMES });
  }
  const format: Format = FORMATS[name];
  const isText = format.mediaType.includes("charset=");
  if (file === undefined && process.stdout.isTTY && !isText) {
    throw new AppError("EXPORT_TERMINAL_REFUSED", { format: name });
  }
  const where = json === undefined ? null : parseWhere(json);
  await withAsker((asker) => explain(() => write(asker, format, where, file)));
}

async function write(
  asker: Asker,
  format: Format,
  where: unknown,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) {
    await pipeline(await openStatementFormat(format, asker, where), openOutput());
    return;
  }
  // What could not be written to its end is not there.
  const part = `${file}.part`;
  try {
    await untilWritten("EXPORT_UNWRITABLE", file, async () => {
      const output = (await open(part, "w")).createWriteStream();
      try {
        await pipeline(await openStatementFormat(format, asker, where), output);
      } finally {
        output.destroy();
      }
      await rename(part, file);
    });
  } finally {
    await rm(part, { force: true });
  }
}

/** Standard output, which others may have something to say on afterwards. */
function openOutput(): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      process.stdout.write(chunk, done);
    },
  });
}

async function explain(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof AnswerErrors
      ? explainErrors(STATEMENTS_QUERY, withoutPlaces(error))
      : error;
  }
}

/** Where in our own query something is wrong helps nobody. */
function withoutPlaces({ errors }: AnswerErrors) {
  return errors.map(({ locations: _in, ...error }) => error);
}
