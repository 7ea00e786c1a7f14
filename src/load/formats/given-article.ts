import type { GivenQuotation } from "../../domain/articles/given-quotation.ts";

/** An article as a file gives it, each field absent where the file has none. */
export interface GivenArticle {
  readonly text: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** Names as the file has them, several joined by ", ". */
  readonly author?: string | undefined;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly publishedOn?: string | undefined;
  /** Whether the file says that its text goes on elsewhere, or has a summary alone. */
  readonly isCut?: boolean | undefined;
  /** Quotations that the file has beside the text; then no others are looked for. */
  readonly quotations?: readonly GivenQuotation[] | undefined;
}
