import { AppError } from "../../../errors/app-error.ts";

/** A record of a WARC file. */
export interface WarcRecord {
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** What was fetched, as it came; null where it is longer than wanted. */
  readonly content: Buffer | null;
}

/** Bytes of the headers of one record. */
const LONGEST_HEADERS = 65_536;

/**
 * The records of a WARC file (ISO 28500), one after the other; of one of more than `mostBytes` nothing is
 * kept.
 *
 * @throws AppError ARTICLE_FILE_DAMAGED
 */
export async function* readWarc(
  stream: AsyncIterable<Buffer>,
  path: string,
  mostBytes: number,
): AsyncGenerator<WarcRecord> {
  const bytes = new ByteReader(stream);
  const refuse = () => new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "WARC file" });
  for (;;) {
    const head = await bytes.readHead(LONGEST_HEADERS);
    if (head === "") return;
    if (head === null || !/^WARC\/\d\.\d\r?\n/u.test(head)) throw refuse();
    const headers = readHeaders(head);
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw refuse();
    const content = await bytes.read(length, mostBytes);
    if (content === "cut") throw refuse();
    yield { headers, content };
  }
}

/** Lines "Name: value"; of several of one name the last. */
export function readHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/u)) {
    const colon = line.indexOf(":");
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Reads a stream by lengths, and no more ahead than a chunk of it. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.of();

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** Lines until a blank one, without blank ones before; "" at the end; null where there is none so near. */
  async readHead(longest: number): Promise<string | null> {
    for (;;) {
      const start = this.#rest.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
      this.#rest = start < 0 ? Buffer.of() : this.#rest.subarray(start);
      const end = this.#rest.indexOf("\r\n\r\n");
      if (end >= 0 && end <= longest) {
        const head = this.#rest.toString("utf8", 0, end);
        this.#rest = this.#rest.subarray(end + 4);
        return head;
      }
      if (this.#rest.length > longest) return null;
      if (!(await this.#readOn())) return this.#rest.length === 0 ? "" : null;
    }
  }

  /** So many bytes; null where they are more than wanted, "cut" where the stream ends before. */
  async read(length: number, most: number): Promise<Buffer | null | "cut"> {
    const pieces: Buffer[] = [];
    let left = length;
    for (;;) {
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      if (length <= most) pieces.push(piece);
      if (left === 0) return length <= most ? Buffer.concat(pieces) : null;
      if (!(await this.#readOn())) return "cut";
    }
  }

  async #readOn(): Promise<boolean> {
    const { done = false, value } = await this.#chunks.next();
    if (done) return false;
    const chunk = value as Buffer;
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    return true;
  }
}
