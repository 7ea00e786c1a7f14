import { isBlank } from "../bytes/is-blank.ts";
import { PieceCollector } from "../bytes/piece-collector.ts";
import { JsonDepth } from "./json-depth.ts";
import { refuseJson } from "./parse-json.ts";

const COMMA = 0x2c;
const OPENING = 0x5b;

/** A value of a document. */
export interface JsonValue {
  /** `null` where they are more than may be held. */
  readonly bytes: Buffer | null;
  /** Whether it is one of a list. */
  readonly isOfList: boolean;
}

/**
 * Splits a stream of JSON into the values that stand side by side in it: those of one list, or those that
 * follow each other. Nothing is parsed, and no more than one value is kept; none of
 * more than `maxBytes`.
 *
 * @throws AppError ARTICLE_JSON_INVALID where a list has no end, or nothing between two commas
 */
export async function* splitJson(
  stream: AsyncIterable<Buffer>,
  path: string,
  maxBytes: number,
): AsyncGenerator<JsonValue> {
  const depth = new JsonDepth();
  const piece = new PieceCollector(maxBytes);
  let isList = false;
  for await (const chunk of stream) {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index]!;
      const before = depth.level;
      depth.take(byte);
      if (depth.isInString) continue;
      const isEnd = isList
        ? before === 1 && (byte === COMMA || depth.level === 0)
        : before === 1 && depth.level === 0;
      if (isEnd) {
        // What ends a list is no part of its last value.
        piece.take(chunk.subarray(start, isList ? index : index + 1));
        start = index + 1;
        const value = finish(isList);
        if (value !== null) yield value;
        else if (byte === COMMA) throw refuseJson(path, "its list lacks a value");
        isList &&= depth.level === 1;
      } else if (!isList && before === 0 && byte === OPENING) {
        piece.take(chunk.subarray(start, index));
        const value = finish(false);
        if (value !== null) yield value;
        start = index + 1;
        isList = true;
      }
    }
    piece.take(chunk.subarray(start));
  }
  const rest = finish(isList);
  if (rest !== null) yield rest;
  if (isList) throw refuseJson(path, "it ends before its list does");

  function finish(isOfList: boolean): JsonValue | null {
    if (piece.length === 0) return null;
    const bytes = piece.finish();
    return bytes === null || !isBlank(bytes) ? { bytes, isOfList } : null;
  }
}
