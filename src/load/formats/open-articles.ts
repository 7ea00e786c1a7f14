import { createHash } from "node:crypto";
import { extname } from "node:path";
import { AppError } from "../../errors/app-error.ts";
import { type ArticlePart, type OpenedFile, type Source, namePart } from "./article-format.ts";
import { articleFormats } from "./article-formats.ts";
import { detectCharset } from "./bytes/charset.ts";
import { previewText, toUtf8 } from "./bytes/decode.ts";
import { isEndless } from "./bytes/is-endless.ts";
import { peek } from "./bytes/peek.ts";
import type { FieldMap } from "./fields/field-map.ts";

/** A part, and the file that it is of. */
export type OpenedPart = ArticlePart & { readonly file: OpenedFile };

export interface OpenSettings {
  /** UTF-16 units that are read of an article. */
  readonly longest: number;
  /** What senders call our fields. */
  readonly fields: FieldMap;
  /** Ending of the name, see `Beginning`. */
  readonly ending: string;
  /** Whether the stream's writer may wait for what is made of a line before it writes the next. */
  readonly isSlow: boolean;
}

/**
 * The articles of a file, whatever it is called: its format is told from how it begins.
 *
 * @throws AppError ARTICLE_FORMAT_UNKNOWN, ARTICLE_FORMAT_REFUSED and what its format throws
 */
export function openArticles(
  path: string,
  stream: AsyncIterable<Buffer>,
  settings: OpenSettings,
): AsyncGenerator<OpenedPart> {
  return openFile(path, stream, { ...settings, outermost: null, depth: 0 });
}

interface Nesting extends OpenSettings {
  /** The file that holds all, where this one is inside another. */
  readonly outermost: Meter | null;
  /** Files around this one. */
  readonly depth: number;
}

/** A file inside a file inside a file, and one more. */
const DEEPEST = 4;

async function* openFile(
  path: string,
  stream: AsyncIterable<Buffer>,
  nesting: Nesting,
): AsyncGenerator<OpenedPart> {
  const { ending, isSlow, longest, fields, outermost, depth } = nesting;
  if (depth > DEEPEST) throw new AppError("ARTICLE_ARCHIVE_TOO_DEEP", { path });
  const meter = new Meter();
  const metered = meter.measure(outermost === null ? stream : limit(stream, path, outermost));
  const { bytes, isAll, stream: all, close } = await peek(metered, isSlow);
  try {
    const charset = detectCharset(bytes, !isAll);
    const beginning = { bytes, text: previewText(bytes, charset), ending };
    const format = articleFormats.find(({ recognizes }) => recognizes(beginning));
    if (format === undefined) {
      throw new AppError("ARTICLE_FORMAT_UNKNOWN", {
        path,
        kind: "no text and of no known format",
      });
    }
    const file = { path, format: format.name, getSha256: () => meter.getSha256() };
    const source: Source = {
      path,
      stream: all,
      utf8: toUtf8(all, path, charset),
      longest,
      fields,
      open: openMember,
    };
    for await (const part of format.split(source)) yield { ...part, file: part.file ?? file };
  } finally {
    await close();
  }

  async function* openMember(
    name: string,
    member: AsyncIterable<Buffer>,
  ): AsyncGenerator<OpenedPart> {
    const inside = openFile(`${path}/${name}`, member, {
      longest,
      fields,
      ending: extname(name).toLowerCase(),
      isSlow: false,
      outermost: outermost ?? meter,
      depth: depth + 1,
    });
    for await (const part of inside) yield { ...part, place: namePart(name, part.place) };
  }
}

/** What is measured of a stream while it flows: its bytes, and their hash. */
class Meter {
  length = 0;
  #isWhole = false;
  #sha256: string | undefined;
  readonly #hash = createHash("sha256");

  async *measure(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      this.length += chunk.length;
      this.#hash.update(chunk);
      yield chunk;
    }
    this.#isWhole = true;
  }

  getSha256(): string | undefined {
    if (this.#isWhole) this.#sha256 ??= this.#hash.digest("hex");
    return this.#sha256;
  }
}

/** The same stream; it breaks where it grew out of all proportion to what it was unpacked from. */
async function* limit(
  stream: AsyncIterable<Buffer>,
  path: string,
  outermost: Meter,
): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (isEndless(length, outermost.length)) {
      throw new AppError("ARTICLE_ARCHIVE_ENDLESS", { path });
    }
    yield chunk;
  }
}
