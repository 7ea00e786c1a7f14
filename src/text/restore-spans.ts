import type { Span } from "../domain/text/span.ts";

/** A value in which every span counts `written` again, and shows its words. */
export function restoreSpans<Value>(
  value: Value,
  toWritten: (span: Span) => Span,
  written: string,
): Value {
  const restore = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(restore);
    if (typeof item !== "object" || item === null) return item;
    const copy = Object.fromEntries(
      Object.entries(item).map(([key, part]) => [key, restore(part)]),
    );
    // What was told with the text, and not read in it, has no words there.
    if (!isSpan(item) || ("text" in item && item.text === "")) return copy;
    const span = toWritten(item);
    const text = written.slice(span.start, span.end);
    return { ...copy, ...span, ...("text" in item ? { text } : {}) };
  };
  return restore(value) as Value;
}

function isSpan(item: object): item is Span {
  return (
    "start" in item &&
    "end" in item &&
    typeof item.start === "number" &&
    typeof item.end === "number"
  );
}
