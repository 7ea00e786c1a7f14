import { Unzip, UnzipInflate, type UnzipFile, UnzipPassThrough } from "fflate";
import { AppError } from "../../../errors/app-error.ts";
import { isEndless } from "../bytes/is-endless.ts";

/** A file in an archive, whose bytes are unpacked as they are asked for. */
export interface Member {
  /** As the archive has it; only ever a name, and never a place to write to. */
  readonly name: string;
  readonly stream: AsyncIterable<Buffer>;
}

/** Bytes of an archive that are unpacked at once: they give 4 MB at most. */
const STEP = 4_096;

/** Bytes at its end within which an archive has its list of files. */
const FAR = 66_000;

/**
 * The files of a zip archive, one after the other. What is not read of one is passed over when the next is
 * asked for.
 *
 * @throws AppError ARTICLE_FILE_DAMAGED, ARTICLE_FILE_LOCKED, ARTICLE_ARCHIVE_ENDLESS
 */
export async function* readZip(
  stream: AsyncIterable<Buffer>,
  path: string,
): AsyncGenerator<Member> {
  const unpacker = new Unpacker(stream, path);
  for (;;) {
    const name = await unpacker.findNext();
    if (name === null) return;
    yield { name, stream: unpacker.readMember() };
  }
}

type Event = { readonly name: string } | { readonly bytes: Buffer } | { readonly isOver: true };

/** What fflate finds in the bytes that it is given, in a row. */
class Unpacker {
  readonly #events: Event[] = [];
  readonly #pieces: AsyncIterator<Buffer>;
  readonly #path: string;
  readonly #unzip: Unzip;
  #isOver = false;
  #packed = 0;
  #unpacked = 0;

  constructor(stream: AsyncIterable<Buffer>, path: string) {
    this.#pieces = cut(stream, path);
    this.#path = path;
    this.#unzip = new Unzip((file) => {
      this.#begin(file);
    });
    this.#unzip.register(UnzipInflate);
    this.#unzip.register(UnzipPassThrough);
  }

  async findNext(): Promise<string | null> {
    for (;;) {
      const event = this.#events.shift();
      if (event === undefined) {
        if (!(await this.#unpack())) return null;
      } else if ("name" in event) return event.name;
    }
  }

  async *readMember(): AsyncGenerator<Buffer> {
    for (;;) {
      const [event] = this.#events;
      if (event === undefined) {
        if (!(await this.#unpack())) throw this.#refuse();
        continue;
      }
      if ("name" in event) return;
      this.#events.shift();
      if ("isOver" in event) return;
      yield event.bytes;
    }
  }

  #begin(file: UnzipFile): void {
    this.#events.push({ name: file.name });
    file.ondata = (error, bytes, isLast) => {
      if (error) throw error;
      this.#unpacked += bytes.length;
      if (bytes.length > 0) this.#events.push({ bytes: Buffer.from(bytes) });
      if (isLast) this.#events.push({ isOver: true });
    };
    file.start();
  }

  /** Whether there was more to unpack. */
  async #unpack(): Promise<boolean> {
    if (this.#isOver) return false;
    const { done = false, value } = await this.#pieces.next();
    this.#isOver = done;
    this.#packed += done ? 0 : (value as Buffer).length;
    try {
      this.#unzip.push(done ? new Uint8Array() : (value as Buffer), done);
    } catch (cause) {
      throw this.#refuse(cause);
    }
    if (isEndless(this.#unpacked, this.#packed)) {
      throw new AppError("ARTICLE_ARCHIVE_ENDLESS", { path: this.#path });
    }
    return true;
  }

  #refuse(cause?: unknown): AppError {
    return new AppError(
      "ARTICLE_FILE_DAMAGED",
      { path: this.#path, kind: "zip archive" },
      { cause },
    );
  }
}

/** The stream in small pieces. @throws AppError where its first file is locked, or it was cut */
async function* cut(stream: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  let isFirst = true;
  let end: Buffer = Buffer.of();
  for await (const chunk of stream) {
    // Flags stand after the four bytes that begin a file and the version that reads it.
    if (isFirst && chunk.length > 6 && (chunk[6]! & 1) === 1) {
      throw new AppError("ARTICLE_FILE_LOCKED", { path, kind: "zip archive" });
    }
    isFirst = false;
    end = Buffer.concat([end, chunk]).subarray(-FAR);
    for (let start = 0; start < chunk.length; start += STEP)
      yield chunk.subarray(start, start + STEP);
  }
  if (!end.includes(LIST_END)) {
    throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "zip archive" });
  }
}

/** With which the end of the list of files begins. */
const LIST_END = Buffer.of(0x50, 0x4b, 5, 6);
