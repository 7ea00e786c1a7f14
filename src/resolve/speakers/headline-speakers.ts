import { inferBy } from "../../domain/rules/resolution-rules.ts";
import type { QuotationDraft } from "../../extract/quotation-draft.ts";
import type { ArticleContext } from "../article-context.ts";
import { readSource } from "./read-source.ts";
import type { ResolvedActor } from "./resolved-actor.ts";

/** Lines above the first paragraph, and paragraphs below them that tell what they tell. */
const MOST_HEADLINES = 6;
const LEAD = 4;

/**
 * Gives what a headline says by a bare noun, "Dam is safe, minister says", to whoever says something
 * below and is called that: "Works Minister Ada Okoye said on Monday". Headlines leave out names and
 * articles.
 */
export function joinHeadlineSpeakers(
  context: ArticleContext,
  drafts: readonly QuotationDraft[],
  speakers: Map<QuotationDraft, ResolvedActor>,
): void {
  const { paragraphs, text } = context.document;
  const lead = paragraphs.findIndex(({ kind }, index) => kind === "BODY" && index > 0);
  if (
    lead < 0 ||
    lead > MOST_HEADLINES ||
    /[.?!\u2026]$/u.test(text.charAt(paragraphs[lead - 1]!.end - 1))
  )
    return;
  for (const draft of drafts) {
    const known = speakers.get(draft);
    if (known === undefined || draft.paragraph >= lead) continue;
    const noun = readNoun(context, draft, known);
    if (noun === null) continue;
    const below = drafts.find(
      (other) =>
        other.paragraph >= lead &&
        other.paragraph < lead + LEAD &&
        isCalled(context, other, speakers.get(other), noun),
    );
    if (below === undefined) continue;
    const { actor } = speakers.get(below)!;
    speakers.set(draft, { actor, mention: known.mention, ...inferBy("definite-description") });
  }
}

/** The noun that a headline names its speaker by; `null` where it gives a name. */
function readNoun(
  context: ArticleContext,
  { source }: QuotationDraft,
  { actor, rule }: ResolvedActor,
): string | null {
  const { head, words = [] } = (source === null ? null : readSource(context, source)) ?? {};
  if (head === undefined || words[0]!.tag === "DETERMINER") return null;
  const isDescribed = rule === "description" && actor.type !== "PERSON";
  // "Driver tells of crash": a capital opens the line.
  const isPlain =
    rule === "new-name" && head.form.kinds[0] === "person" && head.text === actor.name;
  return isDescribed || isPlain ? head.normal : null;
}

/** Whether a source is the same noun, or a person who is called that: "minister" of "Minister Ada Okoye". */
function isCalled(
  context: ArticleContext,
  { source }: QuotationDraft,
  resolved: ResolvedActor | undefined,
  noun: string,
): boolean {
  if (source === null || resolved === undefined) return false;
  const { id } = resolved.actor;
  return (
    readSource(context, source)?.head.normal === noun ||
    context.described.some(({ actor, nouns }) => actor.id === id && nouns.has(noun))
  );
}
