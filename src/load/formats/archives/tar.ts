import { Readable } from "node:stream";
import { createTarDecoder } from "modern-tar";
import { AppError } from "../../../errors/app-error.ts";
import type { ArticleFormat } from "../article-format.ts";
import { openMember } from "./open-member.ts";
import type { Member } from "./read-zip.ts";

/** A tar archive of files that hold articles; packed with gzip or zstd it is first of that format. */
export const tar: ArticleFormat = {
  name: "tar",
  recognizes: ({ bytes }) => bytes.toString("latin1", 257, 262) === "ustar" && bytes.length >= 512,
  async *split(source) {
    for await (const member of readTar(source.stream, source.path))
      yield* openMember(source, member);
  },
};

/** The files of a tar archive, likewise as those of `readZip`. @throws AppError ARTICLE_FILE_DAMAGED */
async function* readTar(stream: AsyncIterable<Buffer>, path: string): AsyncGenerator<Member> {
  const failures: Error[] = [];
  // What the stream itself threw is told in its own words.
  const explain = (cause: unknown): Error =>
    failures[0] ??
    (cause instanceof AppError
      ? cause
      : new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "tar archive" }, { cause }));
  try {
    const entries = toWeb(keepFailure(stream, failures)).pipeThrough(
      createTarDecoder({ strict: true }),
    );
    for await (const { header, body } of entries) {
      if (header.type === "file") yield { name: header.name, stream: toBuffers(body, explain) };
      // What nobody read is read over: where a body is cancelled, the decoder may wait for ever.
      if (!body.locked) for await (const _ of body);
    }
  } catch (cause) {
    throw explain(cause);
  }
}

function toWeb(stream: AsyncIterable<Buffer>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(stream)) as ReadableStream<Uint8Array>;
}

async function* keepFailure(
  stream: AsyncIterable<Buffer>,
  failures: Error[],
): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    failures.push(error as Error);
    throw error;
  }
}

async function* toBuffers(
  body: ReadableStream<Uint8Array>,
  explain: (cause: unknown) => unknown,
): AsyncGenerator<Buffer> {
  try {
    for await (const bytes of body.values({ preventCancel: true })) yield Buffer.from(bytes);
  } catch (cause) {
    throw explain(cause);
  }
}
