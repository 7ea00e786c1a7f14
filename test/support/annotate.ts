/*
 * Marked text: what a row of a table expects, written into its own sentence.
 *
 *   {source|Mayor Ada Okoye} {cue|said} {content|the bridge would reopen}.
 *
 * A mark is `{role|words}`, or `{2.role|words}` where the sentence holds more than one quotation; a
 * mark without a number belongs to quotation 1. Two content marks of one number are one quotation
 * with two spans. Marks nest, so that one quotation can report another:
 *
 *   {1.source|Okoye} {1.cue|said} {1.content|that {2.source|Halonen} {2.cue|denied} {2.content|it}}.
 *
 * Braces that do not open a mark are text.
 */
import { expect } from "@jest/globals";
import { sliceSpan, type Span, type TextSpan } from "../../src/domain/text/span.ts";

export const ROLES = [
  "source",
  "cue",
  "content",
  "addressee",
  "medium",
  "time",
  "place",
  "name",
] as const;
export type Role = (typeof ROLES)[number];

/** A marked span of the plain text. */
export interface Mark extends TextSpan {
  readonly role: Role;
  /** The number of its quotation. */
  readonly quotation: number;
}

export interface Annotated {
  readonly text: string;
  /** In the order of their first character, outer marks first. */
  readonly marks: readonly Mark[];
}

/** Takes the marks out of a marked text. Throws where a mark is not closed. */
export function readMarkedText(marked: string): Annotated {
  const opener = new RegExp(`\\{(?:(\\d+)\\.)?(${ROLES.join("|")})\\|`, "y");
  const open: { role: Role; quotation: number; start: number }[] = [];
  const spans: (Span & { role: Role; quotation: number })[] = [];
  let text = "";
  for (let index = 0; index < marked.length;) {
    opener.lastIndex = index;
    const match = opener.exec(marked);
    if (match !== null) {
      open.push({
        role: match[2] as Role,
        quotation: Number(match[1] ?? "1"),
        start: text.length,
      });
      index += match[0].length;
    } else if (marked[index] === "}" && open.length > 0) {
      spans.push({ ...open.pop()!, end: text.length });
      index++;
    } else {
      text += marked[index++]!;
    }
  }
  if (open.length > 0) throw new Error(`A mark is not closed in "${marked}"`);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks: spans.map((span) => ({ ...span, ...sliceSpan(text, span) })) };
}

/** What was found for one quotation, by role; a role that was not found is left out or empty. */
export type FoundSpans = Partial<Record<Role, readonly Span[]>>;

/**
 * Expects that what `find` finds in the marked text is what its marks say.
 *
 * The number of quotations always counts. A role that no mark of the row names is not compared, so
 * that a table about sources need not repeat what the tables about contents settle.
 */
export function expectMarks(marked: string, find: (text: string) => readonly FoundSpans[]): void {
  const { text, marks } = readMarkedText(marked);
  const roles = ROLES.filter((role) => marks.some((mark) => mark.role === role));
  const show = (spans: readonly Span[] = []): string[] =>
    spans.map((span) => `${String(span.start)}: ${sliceSpan(text, span).text}`);
  const numbers = [...new Set(marks.map(({ quotation }) => quotation))];
  const expected = numbers.map((number) =>
    roles.map((role) => ({
      role,
      spans: show(marks.filter((mark) => mark.quotation === number && mark.role === role)),
    })),
  );
  const found = find(text).map((spans) =>
    roles.map((role) => ({ role, spans: show(spans[role]) })),
  );
  expect({ text, quotations: inOrder(found) }).toEqual({ text, quotations: inOrder(expected) });
}

function inOrder<Item>(items: readonly Item[]): Item[] {
  const key = (item: Item): string => JSON.stringify(item);
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
