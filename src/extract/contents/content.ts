import type { ContentRule } from "../../domain/rules/quotation-rules.ts";
import type { Stretch } from "../../grammar/reading/word.ts";

/** What a cue says was said: words of the unit, and who is spoken to. */
export interface Content {
  readonly parts: readonly Stretch[];
  readonly addressee: Stretch | null;
  readonly rule: ContentRule;
}
