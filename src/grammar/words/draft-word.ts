import type { PartOfSpeech } from "../../domain/text/document.ts";
import type { WordForm } from "../../language/word-form.ts";
import type { Tag } from "../reading/word.ts";

/** A word while its tag is still to be found; a class for the reason that `Token` is one. */
export class DraftWord {
  verbForms = 0;

  constructor(
    readonly index: number,
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly normal: string,
    public lemma: string,
    /** What the tagger said. */
    readonly pos: PartOfSpeech | "QUOTE",
    readonly form: WordForm,
    public tag: Tag,
  ) {}
}
