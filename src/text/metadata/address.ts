import type { Document } from "../../domain/text/document.ts";
import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import { listHeadAndTail } from "./name-lines.ts";

/** The address that an article gives as its own: "URL: https://…"; not one that it links to. */
export function findAddress(document: Document, patterns: readonly RegExp[]): TextSpan | null {
  for (const { start, end } of listHeadAndTail(document)) {
    const line = document.text.slice(start, end);
    const url = patterns
      .map((pattern) => pattern.exec(line)?.groups?.["url"])
      .find((found) => found !== undefined);
    if (url !== undefined && URL.canParse(url))
      return sliceSpan(document.text, { start: end - url.length, end });
  }
  return null;
}
