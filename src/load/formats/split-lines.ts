const NEWLINE = 0x0a;

export class LineTooLongError extends Error {}

/**
 * Splits a stream of bytes into lines, without their ends.
 *
 * Bytes and not text, so that a line with broken characters can be told from its neighbours.
 *
 * @throws LineTooLongError before more than `maxBytes` of one line are kept in memory
 */
export async function* splitLines(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end; (end = chunk.indexOf(NEWLINE, start)) >= 0; start = end + 1) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)]);
      pieces = [];
      length = 0;
    }
    pieces.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > maxBytes) throw new LineTooLongError();
  }
  if (length > 0) yield Buffer.concat(pieces);
}
