import type { Span } from "./span.ts";

/**
 * Something odd in the text. A result, not an error: what could be read is still returned beside it.
 */
export interface Finding extends Span {
  readonly code: FindingCode;
  readonly message: string;
}

export type FindingCode =
  | "DATE_AMBIGUOUS"
  | "MARKUP_LEFT_IN"
  | "NAME_GARBLED"
  | "NAME_UNDECIDED"
  | "QUOTE_MARK_UNPAIRED"
  | "QUOTATION_WITHOUT_SOURCE"
  | "PLACE_AMBIGUOUS"
  | "SPEAKER_UNRESOLVED"
  | "TEXT_EMPTY"
  | "TEXT_INCOMPLETE"
  | "TEXT_TOO_LONG"
  | "WEEKDAY_WITHOUT_ARTICLE_DATE";

/** What a step found, and what was odd on the way. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
}
