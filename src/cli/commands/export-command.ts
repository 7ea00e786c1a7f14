import { Command, Option } from "commander";
import { AppError } from "../../errors/app-error.ts";
import {
  FORMATS,
  FORMAT_NAMES,
  type Format,
  type FormatName,
  findFormatByFile,
  openStatementFormat,
} from "../../export/formats.ts";
import { parseWhere } from "../../export/where-parameters.ts";
import { explainWhere } from "../answers/explain-where.ts";
import { writeChunks } from "../writing/write-chunks.ts";
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
  await withAsker((asker) =>
    explainWhere(() => writeChunks(() => openStatementFormat(format, asker, where), file)),
  );
}
