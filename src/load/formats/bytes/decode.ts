import iconv from "iconv-lite";
import { AppError } from "../../../errors/app-error.ts";
import { type Charset, detectCharset } from "./charset.ts";

/** The text of bytes of UTF-8. @throws AppError ARTICLE_ENCODING_INVALID */
export function decode(bytes: Buffer, path: string): string {
  return openDecoder(path)(bytes, false);
}

/** The same of a stream: all of it, or its beginning of more than `longest` UTF-16 units. */
export async function decodeBeginning(
  stream: AsyncIterable<Buffer>,
  path: string,
  longest: number,
): Promise<string> {
  const decodePiece = openDecoder(path);
  let text = "";
  for await (const piece of stream) {
    text += decodePiece(piece, true);
    if (text.length > longest) return text;
  }
  return text + decodePiece(Buffer.of(), false);
}

function openDecoder(path: string): (bytes: Buffer, goesOn: boolean) => string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return (bytes, goesOn) => {
    try {
      return decoder.decode(bytes, { stream: goesOn });
    } catch (cause) {
      throw new AppError("ARTICLE_ENCODING_INVALID", { path }, { cause });
    }
  };
}

/** The pieces of a stream of UTF-8 as text. @throws AppError ARTICLE_ENCODING_INVALID */
export async function* decodePieces(
  stream: AsyncIterable<Buffer>,
  path: string,
): AsyncGenerator<string, undefined> {
  const decodePiece = openDecoder(path);
  for await (const piece of stream) yield decodePiece(piece, true);
  yield decodePiece(Buffer.of(), false);
  return undefined;
}

/** What the bytes of a file's beginning say, as far as that can be told; null where they are no text. */
export function previewText(bytes: Buffer, charset: Charset): string | null {
  if (charset === "none") return null;
  return isUtf8Like(charset)
    ? bytes.toString("utf8").replace(/^\uFEFF/u, "")
    : iconv.decode(bytes, charset);
}

/**
 * A stream as UTF-8, without a mark. One that began with ASCII alone shows its charset where something
 * else comes first; bytes of which the charset cannot be told are left as they are.
 *
 * @param charset  of the stream's beginning
 * @throws AppError ARTICLE_ENCODING_INVALID where it is another charset in its midst
 */
export async function* toUtf8(
  stream: AsyncIterable<Buffer>,
  path: string,
  charset: Charset,
): AsyncGenerator<Buffer> {
  let known = charset;
  let decoder = isUtf8Like(known) ? null : iconv.getDecoder(known);
  let isFirst = true;
  let length = 0;
  let half = "";
  const write = (text: string): Buffer => {
    const whole = half + text;
    // A pair may be cut where a chunk ends.
    half = /[\uD800-\uDBFF]$/.exec(whole)?.[0] ?? "";
    const said = whole.slice(0, whole.length - half.length);
    if (/[\uFFFD\p{Cs}]/u.test(said)) throw new AppError("ARTICLE_ENCODING_INVALID", { path });
    return Buffer.from(said);
  };
  for await (const chunk of stream) {
    if (known === "ascii") {
      known = detectCharset(chunk, true);
      if (known === "none") known = "ascii";
      decoder = isUtf8Like(known) ? null : iconv.getDecoder(known);
    }
    if (decoder !== null) yield write(decoder.write(chunk));
    else yield isFirst && chunk.subarray(0, 3).equals(MARK) ? chunk.subarray(3) : chunk;
    isFirst = false;
    length += chunk.length;
  }
  if (decoder !== null) yield write(decoder.end() ?? "");
  // What is left of a cut character is nothing to the decoder.
  const isCut = length % getUnitBytes(known) !== 0;
  if (half !== "" || isCut) throw new AppError("ARTICLE_ENCODING_INVALID", { path });
}

/** Bytes of which a charset has a multiple. */
function getUnitBytes(charset: Charset): number {
  if (charset.startsWith("utf-32")) return 4;
  return charset.startsWith("utf-16") ? 2 : 1;
}

const MARK = Buffer.of(0xef, 0xbb, 0xbf);

function isUtf8Like(charset: Charset): boolean {
  return ["ascii", "utf-8", "unsure", "none"].includes(charset);
}
