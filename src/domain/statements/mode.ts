/**
 * How words were put forward, where the text tells.
 *
 * ASSERTED: said to be so. DENIED: said not to be so. ASKED: a question. DEMANDED: what somebody is to do.
 * PROMISED: what the speaker is to do. EXPECTED: not said yet, and perhaps never. REFUSED: not said.
 */
export type Mode =
  "ASSERTED" | "DENIED" | "ASKED" | "DEMANDED" | "PROMISED" | "EXPECTED" | "REFUSED";

/** Whether a mode tells that somebody said something. */
export function isUttered(mode: Mode): boolean {
  return mode !== "EXPECTED" && mode !== "REFUSED";
}

/** Whether a mode says of its words that they are so, or that they are not. */
export function isClaim(mode: Mode): boolean {
  return mode === "ASSERTED" || mode === "DENIED";
}

/** Whether the same words in two modes can be one act of saying: "he said", "he promised". */
export function mayBeOneAct(one: Mode, other: Mode): boolean {
  return (
    one === other ||
    (isUttered(one) && isUttered(other) && (one === "DENIED") === (other === "DENIED"))
  );
}
