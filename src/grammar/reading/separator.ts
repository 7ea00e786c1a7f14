import type { Word } from "./word.ts";

/** A mark between words. */
export interface Separator {
  readonly word: Word;
  readonly kind: SeparatorKind;
  /** Whether it parts what stands around it; not within a phrase, as in "a long, dark night". */
  readonly isBorder: boolean;
}

export type SeparatorKind =
  | "comma"
  | "semicolon"
  | "colon"
  | "dash"
  | "opening-bracket"
  | "closing-bracket"
  | "quotation-mark"
  | "stop"
  | "other";
