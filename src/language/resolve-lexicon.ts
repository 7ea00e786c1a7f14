import type { AssertionLexicon } from "./assertion-lexicon.ts";
import type { ClaimLexicon } from "./claim-lexicon.ts";
import type { DateLexicon } from "./date-lexicon.ts";
import type { DisclaimerLexicon } from "./disclaimer-lexicon.ts";
import type { ReferenceLexicon } from "./reference-lexicon.ts";

/** Words that the steps from quotations to statements need. */
export interface ResolveLexicon {
  readonly assertions: AssertionLexicon;
  readonly claims: ClaimLexicon;
  readonly dates: DateLexicon;
  readonly disclaimers: DisclaimerLexicon;
  readonly references: ReferenceLexicon;
}
