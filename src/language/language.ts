import type { PartOfSpeech } from "../domain/text/document.ts";
import type { ExtractLexicon } from "./extract-lexicon.ts";
import type { GrammarLexicon } from "./grammar-lexicon.ts";
import type { PlaceLexicon } from "./place-lexicon.ts";
import type { ResolveLexicon } from "./resolve-lexicon.ts";
import type { TextLexicon } from "./text-lexicon.ts";

/** All that reading a text needs to know of its language. */
export interface Language {
  /** Gives words, in order, their part of speech and lemma; contractions come back in pieces. */
  readonly tag: (words: readonly string[]) => TaggedWord[];
  readonly text: TextLexicon;
  readonly grammar: GrammarLexicon;
  readonly extract: ExtractLexicon;
  readonly places: PlaceLexicon;
  readonly resolve: ResolveLexicon;
}

export interface TaggedWord {
  readonly text: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}
