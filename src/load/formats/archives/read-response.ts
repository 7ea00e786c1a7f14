import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import iconv from "iconv-lite";
import { AppError } from "../../../errors/app-error.ts";
import { detectCharset } from "../bytes/charset.ts";
import { readHeaders } from "./read-warc.ts";

/** Bytes that the page of an answer unpacks to at most. */
const MOST_BYTES = 64_000_000;

/**
 * The page of an answer over HTTP: joined of its chunks, unpacked, and decoded by what the answer, else the
 * page, says of its charset.
 *
 * @throws AppError ARTICLE_FILE_DAMAGED, ARTICLE_ENCODING_INVALID
 */
export function readResponse(content: Buffer, path: string): string {
  const end = content.indexOf("\r\n\r\n");
  const headers = readHeaders(content.toString("latin1", 0, end));
  const body = content.subarray(end + 4);
  try {
    return decode(unpack(joinChunks(body, headers), headers), headers, path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "answer over HTTP" }, { cause });
  }
}

type Headers = ReadonlyMap<string, string>;

/** Crawlers keep the header, and most of them keep the bytes without what it told of. */
function joinChunks(body: Buffer, headers: Headers): Buffer {
  if (headers.get("transfer-encoding")?.toLowerCase() !== "chunked") return body;
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const line = /^(?<size>[\da-f]{1,8})[^\r\n]*\r\n/iu.exec(body.toString("latin1", at, at + 200));
    // It had no chunks any more.
    if (line === null) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const size = Number.parseInt(line.groups!["size"]!, 16);
    if (size === 0) break;
    const start = at + line[0].length;
    pieces.push(body.subarray(start, start + size));
    at = start + size + 2;
  }
  return Buffer.concat(pieces);
}

function unpack(body: Buffer, headers: Headers): Buffer {
  const options = { maxOutputLength: MOST_BYTES };
  const coding = headers.get("content-encoding")?.toLowerCase();
  if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options);
  if (coding === "deflate" && body[0] === 0x78) return inflateSync(body, options);
  if (coding !== "br" || body.subarray(0, 200).toString("latin1").trimStart().startsWith("<"))
    return body;
  return brotliDecompressSync(body, options);
}

function decode(body: Buffer, headers: Headers, path: string): string {
  const detected = detectCharset(body, false);
  const named = /charset=["']?\s*(?<name>[\w:.-]+)/iu.exec(headers.get("content-type") ?? "");
  const declared = named?.groups?.["name"] ?? "";
  const isKnown = /^(?:ascii|utf-(?:8|16.e|32.e))$/u.test(detected);
  // ISO 8859-1 is what browsers take for Windows' charset of the West.
  const told = /^(?:iso-?8859-1|latin-?1|us-ascii)$/iu.test(declared) ? "windows-1252" : declared;
  const charset = !isKnown && told !== "" && iconv.encodingExists(told) ? told : detected;
  if (charset === "none" || charset === "unsure" || !iconv.encodingExists(charset)) {
    throw new AppError("ARTICLE_ENCODING_INVALID", { path });
  }
  return iconv.decode(body, charset);
}
