import type { PartOfSpeech } from "../../domain/text/document.ts";
import type { WordForm } from "../../language/word-form.ts";
import type { Tag } from "../reading/word.ts";

/** A word while its tag is still to be found; the same shape for all, since millions are made. */
export interface DraftWord {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly normal: string;
  lemma: string;
  /** What the tagger said. */
  readonly pos: PartOfSpeech | "QUOTE";
  readonly form: WordForm;
  tag: Tag;
  verbForms: number;
}
