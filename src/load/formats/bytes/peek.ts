/** Bytes of a file that tell its format. */
const BEGINNING = 65_536;

/** How a stream begins, and all of it. */
export interface Peeked {
  /** At least as many bytes as tell a format, or all; `isAll` tells which. */
  readonly bytes: Buffer;
  readonly isAll: boolean;
  readonly stream: AsyncIterable<Buffer>;
  /** Ends a stream that nobody reads. */
  readonly close: () => Promise<void>;
}

/**
 * Reads how a stream begins, without losing it.
 *
 * @param isSlow  its writer may wait for what is made of a line before it writes the next
 */
export async function peek(source: AsyncIterable<Buffer>, isSlow: boolean): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let length = 0;
  let isAll = false;
  while (length < BEGINNING && !(isSlow && chunks.some(hasLine))) {
    const { done = false, value } = await iterator.next();
    if (done) {
      isAll = true;
      break;
    }
    chunks.push(value as Buffer);
    length += (value as Buffer).length;
  }
  return {
    bytes: Buffer.concat(chunks).subarray(0, BEGINNING),
    isAll: isAll && length <= BEGINNING,
    stream: readOn(chunks, iterator),
    close: async () => {
      await iterator.return?.();
    },
  };
}

async function* readOn(
  chunks: readonly Buffer[],
  iterator: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
  yield* chunks;
  for (;;) {
    const { done = false, value } = await iterator.next();
    if (done) return;
    yield value as Buffer;
  }
}

/** Whether a line ends in it that is not blank. */
function hasLine(chunk: Buffer): boolean {
  const end = chunk.lastIndexOf(0x0a);
  return end >= 0 && chunk.subarray(0, end).some((byte) => byte > 0x20);
}
