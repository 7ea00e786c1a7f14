import { type PlainText, replacePieces } from "./plain-text.ts";

/**
 * The inner part of a run of signs that are neither letters, marks of letters nor digits, with little
 * white space between them. It is taken in pieces, since the matcher's stack is not without end.
 */
const INSIDE_OF_RUN =
  /(?<=(?:[^\s\p{L}\p{M}\p{N}]\s{0,9}){60})(?:[^\s\p{L}\p{M}\p{N}]\s{0,9}){80,100000}(?=(?:[^\s\p{L}\p{M}\p{N}]\s{0,9}){60})/gu;

/**
 * Leaves out the inner part of runs of two hundred signs and more, in which nobody says anything.
 *
 * Each sign would be a token, and each quotation mark one without its partner: a million of them would
 * take seconds and a gigabyte. What stands at either end of a run is kept, since it may belong to the
 * words beside it.
 */
export function leaveOutSigns(plain: PlainText): PlainText {
  const pieces = Array.from(plain.text.matchAll(INSIDE_OF_RUN), ({ 0: signs, index }) => ({
    start: index,
    end: index + signs.length,
    shown: "",
  }));
  if (pieces.length === 0) return plain;
  const { text, toWritten } = replacePieces(plain.text, pieces);
  return {
    text,
    findings: plain.findings,
    toWritten: (span) => plain.toWritten(toWritten(span)),
  };
}
