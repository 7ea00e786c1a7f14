import type { Clause } from "./clause.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { PrepositionalPhrase } from "./prepositional-phrase.ts";
import type { Separator } from "./separator.ts";
import type { TimeExpression } from "./time-expression.ts";
import type { VerbGroup } from "./verb-group.ts";
import type { Word } from "./word.ts";

/** A sentence read once: its words, and what they make. Every list is in the order of the text. */
export interface SentenceReading {
  readonly words: readonly Word[];
  /** Without owners, which stand inside the phrase that they own. */
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  readonly prepositionalPhrases: readonly PrepositionalPhrase[];
  readonly times: readonly TimeExpression[];
  readonly separators: readonly Separator[];
  /** By where they begin. */
  readonly clauses: readonly Clause[];
}
