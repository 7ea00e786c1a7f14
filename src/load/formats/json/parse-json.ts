import { AppError } from "../../../errors/app-error.ts";
import { decode } from "../bytes/decode.ts";
import { JsonDepth } from "./json-depth.ts";

/** Objects and lists inside each other, of which no more are read. */
const DEEPEST = 200;

/** What bytes of JSON say. @throws AppError ARTICLE_ENCODING_INVALID, ARTICLE_JSON_INVALID */
export function parseJson(bytes: Buffer, path: string): unknown {
  const json = decode(bytes, path);
  const depth = new JsonDepth();
  for (const byte of bytes) {
    depth.take(byte);
    if (depth.level > DEEPEST) throw refuseJson(path, "it is nested too deep");
  }
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw refuseJson(path, (cause as SyntaxError).message, cause);
  }
}

export function refuseJson(path: string, reason: string, cause?: unknown): AppError {
  return new AppError("ARTICLE_JSON_INVALID", { path, reason }, { cause });
}
