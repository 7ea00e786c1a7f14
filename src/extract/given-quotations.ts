import type { GivenQuotation } from "../domain/articles/given-quotation.ts";
import { quotationRules } from "../domain/rules/quotation-rules.ts";
import type { Document } from "../domain/text/document.ts";
import type { Found } from "../domain/text/finding.ts";
import { isQuestion, type QuotationDraft } from "./quotation-draft.ts";

/** Quotations that somebody else found, as drafts: what the sender does not tell stays unknown. */
export function takeGiven(
  { text, paragraphs }: Document,
  given: readonly GivenQuotation[],
): Found<QuotationDraft> {
  const items = given.map(({ start, end, source, confidence }): QuotationDraft => {
    const content = [{ start, end }];
    return {
      kind: "DIRECT",
      mode: isQuestion(text, content) ? "ASKED" : "ASSERTED",
      content,
      cue: null,
      cueClass: null,
      source,
      antecedent: null,
      addressee: null,
      paragraph: Math.max(
        0,
        paragraphs.findLastIndex((paragraph) => paragraph.start <= start),
      ),
      quotedIn: null,
      rule: "given",
      confidence: confidence ?? quotationRules.given.confidence,
    };
  });
  return { items, findings: [] };
}
