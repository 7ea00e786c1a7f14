import type { Span } from "../text/span.ts";

/** A quotation as its sender found it in an article, at its words in the text that came with it. */
export interface GivenQuotation extends Span {
  /** The words that name who said it; `null` where the sender does not know. */
  readonly source: Span | null;
  /** How sure its sender is of that, from 0 to 1; `null` where it does not say. */
  readonly confidence: number | null;
}
