import type { TextSpan } from "../../../domain/text/span.ts";

/** Where something stands in a text, as two properties of a node. */
export function printSpan(name: string, span: TextSpan | null) {
  return { [`${name}Start`]: span?.start ?? null, [`${name}End`]: span?.end ?? null };
}
