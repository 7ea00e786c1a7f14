import type { AssertionLexicon } from "./assertions/assertion-lexicon.ts";
import type { DisclaimerLexicon } from "./assertions/disclaimers.ts";

/** Words that the steps from quotations to statements need. */
export interface ResolveLexicon {
  readonly assertions: AssertionLexicon;
  readonly disclaimers: DisclaimerLexicon;
}
