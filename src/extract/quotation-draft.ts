import { quotationRules, type QuotationRule } from "../domain/rules/quotation-rules.ts";
import type { QuotationKind } from "../domain/statements/quotation.ts";
import { trimSpan, type Span } from "../domain/text/span.ts";
import type { NarrativeUnit, UnitToken } from "./phrases/narrative-units.ts";
import type { Phrase } from "./phrases/noun-phrases.ts";
import { toSpan } from "./phrases/unit-tokens.ts";

/** An attribution as the text shows it, before anybody is resolved. */
export interface QuotationDraft {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
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
  readonly antecedent?: Span | null;
  readonly addressee?: Span | null;
  readonly rule: QuotationRule;
}

/** An attribution of `content` as its unit shows it; `null` where nothing was said. */
export function buildDraft(
  unit: NarrativeUnit,
  content: readonly Span[],
  { source, cue, antecedent = null, addressee = null, rule }: DraftParts,
): QuotationDraft | null {
  if (content.length === 0) return null;
  return {
    kind: getKind(unit.tokens, content),
    content,
    cue,
    source,
    antecedent,
    addressee,
    paragraph: unit.paragraph,
    quotedIn: null,
    rule,
    confidence: quotationRules[rule].confidence,
  };
}

function getKind(tokens: readonly UnitToken[], content: readonly Span[]): QuotationKind {
  let marked = false;
  let plain = false;
  for (const span of content) {
    for (const token of tokens) {
      if (token.end <= span.start || token.start >= span.end) continue;
      if (token.pos === "QUOTE") marked = true;
      else if (token.pos !== "PUNCT") plain = true;
    }
  }
  return marked ? (plain ? "MIXED" : "DIRECT") : "INDIRECT";
}

/**
 * The words of a content phrase. Passages in marks that are sentences of their own stand alone and
 * without their marks; a clause that holds words in marks keeps them.
 */
export function findContentSpans(
  text: string,
  tokens: readonly UnitToken[],
  phrase: Phrase,
): Span[] {
  const words = tokens.slice(phrase.first, phrase.end);
  const isMarks = words.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT");
  if (isMarks) {
    return words.flatMap(({ passage }) => {
      const inner = passage === undefined ? null : trimSpan(text, passage.inner);
      return inner === null || inner.end <= inner.start ? [] : [inner];
    });
  }
  let { first, end } = phrase;
  while (first < end && isEdgePunctuation(tokens[first]!)) first++;
  while (end > first && isEdgePunctuation(tokens[end - 1]!)) end--;
  return first < end ? [trimSpan(text, toSpan(tokens, { first, end }))] : [];
}

function isEdgePunctuation({ pos, normal }: UnitToken): boolean {
  return pos === "PUNCT" && /^[,;:\u2013\u2014\u2015-]+$/u.test(normal);
}
