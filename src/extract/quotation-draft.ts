import type { Stretch, Word } from "../grammar/reading/word.ts";
import { quotationRules, type QuotationRule } from "../domain/rules/quotation-rules.ts";
import type { CueClass } from "../domain/statements/cue-class.ts";
import type { Mode } from "../domain/statements/mode.ts";
import type { QuotationKind } from "../domain/statements/quotation.ts";
import { trimSpan, type Span } from "../domain/text/span.ts";
import type { NarrativeUnit } from "../prose/narrative-units.ts";

/** An attribution as the text shows it, before anybody is resolved. */
export interface QuotationDraft {
  readonly kind: QuotationKind;
  readonly mode: Mode;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** `null` where no words signal saying. */
  readonly cueClass: CueClass | null;
  readonly source: Span | null;
  /** What the source refers to where it is a relative pronoun. */
  readonly antecedent: Span | null;
  readonly addressee: Span | null;
  readonly paragraph: number;
  /** The quotation in whose marks this one stands; `null` for one that the reporter made. */
  readonly quotedIn: QuotationDraft | null;
  readonly rule: QuotationRule;
  readonly confidence: number;
}

/** Where the parts of an attribution stand, and the rules that found them. */
export interface DraftParts {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** How the cue puts it forward; absent where no words of saying do. */
  readonly manner?: { readonly mode: Mode; readonly cueClass: CueClass } | null;
  readonly antecedent?: Span | null;
  readonly addressee?: Span | null;
  readonly rule: QuotationRule;
}

/** An attribution of `content` as its unit shows it; `null` where nothing was said. */
export function buildDraft(
  text: string,
  unit: NarrativeUnit,
  content: readonly Span[],
  { source, cue, manner = null, antecedent = null, addressee = null, rule }: DraftParts,
): QuotationDraft | null {
  if (content.length === 0) return null;
  const kind = getKind(unit.reading.words, content);
  const isSpoken = kind === "DIRECT" || quotationRules[rule].form === "LABEL";
  return {
    kind,
    mode: isSpoken && isQuestion(text, content) ? "ASKED" : (manner?.mode ?? "ASSERTED"),
    content,
    cue,
    cueClass: manner?.cueClass ?? null,
    source,
    antecedent,
    addressee,
    paragraph: unit.paragraph,
    quotedIn: null,
    rule,
    confidence: quotationRules[rule].confidence,
  };
}

/** “Will it hold?”: one sentence, and it asks. */
export function isQuestion(text: string, content: readonly Span[]): boolean {
  const said = content.map(({ start, end }) => text.slice(start, end)).join(" ");
  // The first mark that ends a sentence, found without going back over a text of any length.
  return said.search(/[.!?]/u) === said.length - 1 && said.endsWith("?");
}

function getKind(words: readonly Word[], content: readonly Span[]): QuotationKind {
  let marked = false;
  let plain = false;
  for (const span of content) {
    for (const { start, end, tag } of words) {
      if (end <= span.start || start >= span.end) continue;
      if (tag === "QUOTE") marked = true;
      else if (tag !== "MARK") plain = true;
    }
  }
  return marked ? (plain ? "MIXED" : "DIRECT") : "INDIRECT";
}

/**
 * The words that were said. Passages in marks that are sentences of their own stand alone and without
 * their marks; a clause that holds words in marks keeps them.
 */
export function findSaidSpans(
  text: string,
  { reading: { words }, passages }: NarrativeUnit,
  { firstWord, endWord }: Pick<Stretch, "firstWord" | "endWord">,
): Span[] {
  const said = words.slice(firstWord, endWord);
  if (said.every(({ tag }) => tag === "QUOTE" || tag === "MARK")) {
    return said.flatMap(({ start }) => {
      const passage = passages.get(start);
      const inner = passage === undefined ? null : trimSpan(text, passage.inner);
      return inner === null || inner.end <= inner.start ? [] : [inner];
    });
  }
  const first = said.find((word) => !isEdgeMark(word));
  const last = said.findLast((word) => !isEdgeMark(word));
  return first === undefined || last === undefined
    ? []
    : [trimSpan(text, { start: first.start, end: last.end })];
}

function isEdgeMark({ tag, normal }: Word): boolean {
  return tag === "MARK" && /^[,;:\u2013\u2014\u2015-]+$/u.test(normal);
}
