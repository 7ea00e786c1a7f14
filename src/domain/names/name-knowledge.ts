import type { EntityLookup } from "../ports.ts";
import type { NameLexicon } from "./name-lexicon.ts";

/** What is known of names when one is written or looked for. */
export interface NameKnowledge {
  readonly lexicon: NameLexicon;
  /** Known actors and places; read when first asked for. */
  getLookup(): EntityLookup;
}
