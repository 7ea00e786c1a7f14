import { AppError } from "../../errors/app-error.ts";

/** The text without a byte order mark, which is no part of what was written. */
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
