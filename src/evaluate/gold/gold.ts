import type { Span } from "../../domain/text/span.ts";

/** An article in which people marked what is said, and by whom. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly contents: readonly GoldContent[];
}

/** One marked content span. */
export interface GoldContent extends Span {
  /** What the cue is for: "speech", or another act such as believing; `null` where nobody said. */
  readonly act: string | null;
  /** Neither to be found nor wrong to find. */
  readonly isIgnored: boolean;
  /** `null` where the article does not say who speaks. */
  readonly source: GoldSource | null;
}

/** Who speaks, as the annotators wrote it. */
export interface GoldSource {
  /** Where the text says so; more than one where either answer is right. */
  readonly spans: readonly Span[];
  /** Names and words that all mean this source, pronouns included. */
  readonly names: readonly string[];
  /** The words to show for it; empty where only a span is given. */
  readonly shown: string;
}
