import type { DateStretch } from "../text/date-stretch.ts";
import type { GivenQuotation } from "./given-quotation.ts";
import type { TextSpan } from "../text/span.ts";

/**
 * An article as it reaches us: the text, and what the sender knows about it.
 *
 * `schema/article.schema.json` describes the same for other programs.
 */
export interface ArticleInput {
  /**
   * Name of the article: the same id with other text replaces the article. Made from what it holds
   * where it was given none.
   */
  readonly id: string;
  readonly text: string;
  /** Whether the text went on, and was too long for one article. */
  readonly isCut?: boolean | undefined;
  /** Whether its sender says that the text goes on elsewhere, or gave a summary alone. */
  readonly isPart?: boolean | undefined;
  /** Quotations that its sender found; then no others are looked for. */
  readonly quotations?: readonly GivenQuotation[] | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** As the sender names them, several joined by ", ". */
  readonly author?: string | undefined;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly publishedOn?: string | undefined;
  /** Name of the format in which it came: "nexis". */
  readonly format?: string | undefined;
  /** SHA-256 of the bytes that it was read from: of the file, or of its line or the like. Hexadecimal. */
  readonly sourceSha256?: string | undefined;
}

/** The item as published: its text exactly as received, and its metadata, each `null` where unknown. */
export interface Article {
  readonly id: string;
  /** Of the text's UTF-8 bytes, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Who wrote it, several joined by ", ". Nobody is taken to have said anything by that. */
  readonly author: string | null;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  /** Name of the format in which it came: "nexis". */
  readonly format: string | null;
  /** SHA-256 of the bytes that it was read from, see `ArticleInput`; `null` where they were not all read. */
  readonly sourceSha256: string | null;
  /** Name of the place the article was filed from. Not where anything was said. */
  readonly dateline: string | null;
  /**
   * When it was published: the day where it is known, else what the text lets one reckon, which is
   * never a day.
   */
  readonly publishedDuring: DateStretch | null;
  /** The publishers from whom it says that it has its text, each once, in the order of the text. */
  readonly credits: readonly TextSpan[];
  /** Whether it says that it comes from others whom it does not name: "a syndicated feed". */
  readonly isFromFeed: boolean;
  /** Who hands on the page of `publisher` by machine and says so. */
  readonly aggregator: TextSpan | null;
  /** The words of the text that gave each piece of metadata; `null` where the sender gave it. */
  readonly evidence: {
    readonly url: TextSpan | null;
    readonly title: TextSpan | null;
    readonly publisher: TextSpan | null;
    readonly author: TextSpan | null;
    readonly publishedOn: TextSpan | null;
    readonly dateline: TextSpan | null;
  };
}
