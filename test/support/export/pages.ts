/** Pages of rows as they come from the graph. */
export async function* pagesOf<Row>(
  ...pages: readonly (readonly Row[])[]
): AsyncGenerator<readonly Row[]> {
  for (const page of pages) yield await Promise.resolve(page);
}

/** All that is written, as text. */
export async function gather(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as string));
  return Buffer.concat(parts).toString();
}
