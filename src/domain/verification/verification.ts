import type { QuotationKind } from "../statements/quotation.ts";
import type { Span } from "../text/span.ts";

/** Words in quotation marks that somebody wrote, such as in a manuscript, and who is to have said them. */
export interface QuotedWords {
  readonly text: string;
  /** Those whom the name of the speaker means; `null` where nobody is named. */
  readonly speakerIds: ReadonlySet<string> | null;
}

/** A quotation of an article from which they may come. */
export interface SourceQuotation {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly speakerId: string | null;
  /** What was said, piece by piece where the article splits it, as the article has it. */
  readonly content: readonly Passage[];
  /** The article from the first of the pieces to the last, the words between them included. */
  readonly whole: Passage;
}

/** A stretch of an article's text, which begins at `start`, in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/**
 * What became of quoted words:
 *
 * - `VERBATIM`: to the character the speaker's own words.
 * - `CUT`: that, too, but what was left out may turn their meaning.
 * - `ALTERED`: the speaker's own words with others among them.
 * - `OTHER_SPEAKER`: somebody else's.
 * - `UNATTRIBUTED`: in an article that does not tell who said them.
 * - `REPORTED_ONLY`: an article's words for what the speaker said, and no quotation.
 * - `NOT_FOUND`: none of these.
 */
export type Verdict =
  "VERBATIM" | "CUT" | "ALTERED" | "OTHER_SPEAKER" | "UNATTRIBUTED" | "REPORTED_ONLY" | "NOT_FOUND";

export interface Verification {
  readonly verdict: Verdict;
  /** Where they come from; `null` where that was not found. */
  readonly source: SourceQuotation | null;
  /** Their place in the article's text. */
  readonly span: Span | null;
  /** Where they differ from the article, in their order. */
  readonly differences: readonly Difference[];
  /** What was left out, where that may turn the meaning. */
  readonly omitted: string | null;
}

/** Words as they were quoted, and as the article has them; either may be empty. */
export interface Difference {
  readonly quoted: string;
  readonly said: string;
}
