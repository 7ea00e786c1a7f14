import type { Span } from "./span.ts";

/** Universal part-of-speech tag (Universal Dependencies, UPOS). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/**
 * A word or mark of the text.
 *
 * A class, as all is of which an article holds many until it is read: where most objects of one literal
 * outlive a scavenge, V8 makes all later ones in its old space, and they keep whole articles in memory.
 */
export class Token implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    /** Lower case, accents kept, typographic apostrophes made straight. */
    readonly normal: string,
    /** Dictionary form: "say" for "said". */
    readonly lemma: string,
    readonly pos: PartOfSpeech,
  ) {}
}

export interface Sentence extends Span {
  /** Index of its paragraph in `document.paragraphs`. */
  readonly paragraph: number;
  /** Indices `[firstToken, endToken)` into `document.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** BODY is what the article says; nothing is ever quoted from BYLINE, CAPTION and BOILERPLATE. */
export type RegionKind = "HEADLINE" | "BYLINE" | "BODY" | "CAPTION" | "BOILERPLATE";

/** Whether a region holds what the article says. */
export function isProse(kind: RegionKind): boolean {
  return kind === "HEADLINE" || kind === "BODY";
}

export interface Region extends Span {
  readonly kind: RegionKind;
}

/** "KYIV, Ukraine (AP) — ": where and by whom a paragraph was filed. */
export interface Dateline {
  /** As printed, the first where it names several; `null` where it has only a credit. */
  readonly place: string | null;
  /** UTF-16 units of the whole dateline with its dash, from the paragraph's start. */
  readonly length: number;
  /** The agency or outlet, from the paragraph's start. */
  readonly credit: Span | null;
  /** Its day: "Sept. 9, 2024". */
  readonly day: Span | null;
}

/** "By Jane Roe and Bo Lind, Varn Herald", or what stands below it; all spans from the paragraph's start. */
export interface Byline {
  /** Names of persons. */
  readonly authors: readonly Span[];
  readonly outlets: readonly Span[];
  readonly agencies: readonly Span[];
  /** What may be the day or the time of publication. */
  readonly dates: readonly Span[];
}

export interface Paragraph extends Region {
  /** What it opens with that nobody says. */
  readonly dateline: Dateline | null;
  /** What it names, where it is of kind BYLINE. */
  readonly byline: Byline | null;
  /** Indices `[firstSentence, endSentence)` into `document.sentences`. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/**
 * An article's text made ready for reading.
 *
 * `text` is the article's text exactly as stored, without HTML that was left in, and never changes;
 * every span counts UTF-16 units of it, until the pipeline leads the spans of a reading back to the
 * text as it came. Paragraphs, sentences and tokens are in order and do not overlap; sentences
 * and tokens exist in every region, so that a reader of them looks at `paragraph.kind` first.
 */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
