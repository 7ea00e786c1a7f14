import { PieceCollector } from "./piece-collector.ts";

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes into lines, without their ends; one of more than `maxBytes` is `null`, and no
 * more than that is ever kept of it.
 *
 * Bytes and not text, so that a line with broken characters can be told from its neighbours.
 */
export async function* splitLines(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Buffer | null> {
  const line = new PieceCollector(maxBytes);
  for await (const chunk of stream) {
    let start = 0;
    for (let end; (end = chunk.indexOf(NEWLINE, start)) >= 0; start = end + 1) {
      line.take(chunk.subarray(start, end));
      yield line.finish();
    }
    line.take(chunk.subarray(start));
  }
  if (line.length > 0) yield line.finish();
}
