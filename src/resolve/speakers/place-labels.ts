import type { QuotationDraft } from "../../extract/quotation-draft.ts";
import { findLinkAt, getParagraph, type ArticleContext } from "../article-context.ts";
import { getEnd } from "./read-source.ts";

/**
 * Leaves out what a line of prose says behind a place: "DUBAI: The bridge opened" tells where it was
 * written. Above an article the place stands for its government: "Norland: Bridge Will Reopen", and
 * among other speakers it is one of them.
 */
export function dropPlaceLabels(
  context: ArticleContext,
  drafts: readonly QuotationDraft[],
): readonly QuotationDraft[] {
  const labelled = drafts.filter(({ rule }) => rule === "label");
  const places = new Set(labelled.filter((draft) => isPlaceLabel(context, draft)));
  return places.size < labelled.length ? drafts : drafts.filter((draft) => !places.has(draft));
}

function isPlaceLabel(context: ArticleContext, { rule, source, kind }: QuotationDraft): boolean {
  if (rule !== "label" || source === null || kind === "DIRECT") return false;
  const paragraph = context.document.paragraphs[getParagraph(context, source.start)];
  const link = findLinkAt(context, getEnd(source));
  return (
    paragraph?.kind === "BODY" && link?.start === source.start && context.chosenPlaces.has(link)
  );
}
