import { Readable, pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { AppError } from "../../../errors/app-error.ts";
import { type ArticleFormat, type Beginning, type Source, namePart } from "../article-format.ts";
import { decodePieces } from "../bytes/decode.ts";
import { getMostBytes } from "../bytes/most-bytes.ts";
import { readFields, requireText } from "../fields/read-fields.ts";
import { openPage } from "../pages/open-page.ts";
import { guessDelimiter, hasNames, isHeader } from "./csv-header.ts";

/** CSV and TSV whose first line names the columns; what parts them is told from that line. */
export const csv: ArticleFormat = { name: "csv", recognizes, split };

function recognizes({ text, ending }: Beginning): boolean {
  if (text === null) return false;
  return /^\.(?:csv|tsv|tab)$/u.test(ending) || isHeader(text);
}

async function* split({ path, utf8, longest, fields }: Source) {
  let header: readonly string[] | null = null;
  let number = 0;
  for await (const cells of readRows(utf8, path, getMostBytes(longest))) {
    if (header === null) {
      header = cells.map((cell) => cell.trim());
      requireText(header, fields, path);
      continue;
    }
    const names = header;
    const place = `row ${String(++number)}`;
    const rowPath = namePart(path, place);
    yield {
      place,
      piece: JSON.stringify(cells),
      parse: () => {
        if (cells.length === names.length) {
          return openPage(readFields(pair(names, cells), fields, rowPath));
        }
        const counts = `it has ${String(cells.length)} cells, and the first line ${String(names.length)}`;
        throw new AppError("ARTICLE_INVALID", { path: rowPath, reason: counts });
      },
    };
  }
}

/** Of two columns of one name the first counts. */
function pair(names: readonly string[], cells: readonly string[]): Record<string, string> {
  const pairs = names.map((name, index): [string, string] => [name, cells[index]!]);
  return Object.fromEntries(pairs.reverse());
}

/** @throws AppError ARTICLE_TABLE_INVALID, ARTICLE_ENCODING_INVALID */
async function* readRows(
  utf8: AsyncIterable<Buffer>,
  path: string,
  mostBytes: number,
): AsyncGenerator<readonly string[]> {
  const pieces = decodePieces(utf8, path);
  const { done, value: first = "" } = await pieces.next();
  if (done === true) return;
  if (!hasNames(first)) {
    throw new AppError("ARTICLE_TABLE_INVALID", {
      path,
      reason: "its first line names no columns",
    });
  }
  const parser = parse({
    delimiter: guessDelimiter(first),
    max_record_size: mostBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const all = async function* () {
    yield first;
    yield* pieces;
  };
  // A failure of either comes where the rows are read.
  pipeline(Readable.from(all()), parser, () => undefined);
  try {
    for await (const row of parser) yield row as string[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new AppError("ARTICLE_TABLE_INVALID", { path, reason: cause.message }, { cause });
  }
}
