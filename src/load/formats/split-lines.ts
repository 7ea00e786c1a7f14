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
  let pieces: Buffer[] = [];
  let length = 0;
  const take = (piece: Buffer): void => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  const finish = (): Buffer | null => {
    const line = length > maxBytes ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end; (end = chunk.indexOf(NEWLINE, start)) >= 0; start = end + 1) {
      take(chunk.subarray(start, end));
      yield finish();
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
