import type { Mode } from "../statements/mode.ts";
import type { ClaimedContent } from "./claim.ts";

/** A quotation as far as it is compared with those of other statements. */
export interface ComparedClaims {
  readonly id: string;
  readonly speakerId: string | null;
  /** Whether the article hides who speaks: "a senior official". */
  readonly isHidden: boolean;
  readonly isPerson: boolean;
  readonly articleId: string;
  /** The day of saying, else that of the article; `null` while neither is known. */
  readonly day: string | null;
  readonly start: number;
  readonly end: number;
  readonly mode: Mode;
  readonly claimed: ClaimedContent;
}

/** All that it says, in the words of the article. */
export function getWords({ claimed: { claims } }: Pick<ComparedClaims, "claimed">): string {
  return claims.at(-1)?.text ?? "";
}
