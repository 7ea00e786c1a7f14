import type { DisclaimerLexicon } from "../../language/disclaimer-lexicon.ts";
import type { ResolveLexicon } from "../../language/resolve-lexicon.ts";
import type { Topic } from "../../language/topic-lexicon.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { Quotation } from "../../domain/statements/quotation.ts";
import { overlaps, sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import { findLinksIn, findNamesIn, type ArticleContext } from "../article-context.ts";

/** A sentence that says that nobody could check something, and who says that he could not. */
interface Disclaimer extends TextSpan {
  readonly paragraph: number;
  /** "Reuters" in "Reuters could not verify …", unless the registry knows a person or place of the name. */
  readonly checker: TextSpan | null;
}

/** What disclaimers add to an article. */
export interface Disclaimed {
  readonly quotations: readonly Quotation[];
  /** Publishers who say in the text that they could not check: the text is theirs. */
  readonly checkers: readonly TextSpan[];
}

/** Attaches each disclaimer of an article to the quotations that it covers. */
export function attachDisclaimers(
  context: ArticleContext,
  quotations: readonly Quotation[],
  { disclaimers: lexicon, topics: { topics } }: ResolveLexicon,
): Disclaimed {
  const disclaimers = findDisclaimers(context, quotations, lexicon);
  const covered = groupBy(disclaimers, (disclaimer) => {
    const topic = topics.find(({ disclaimed }) => isOneIn(disclaimed, disclaimer.text));
    return (
      topic === undefined
        ? findCovered(disclaimer, quotations, lexicon)
        : quotations.filter((quotation) => speaksOf(context, quotation, topic))
    ).map(({ id }) => id);
  });
  return {
    quotations: quotations.map((quotation) => ({
      ...quotation,
      disclaimers: (covered.get(quotation.id) ?? []).map(({ start, end, text }) => ({
        start,
        end,
        text,
      })),
    })),
    checkers: disclaimers.flatMap(({ checker }) => checker ?? []),
  };
}

function findDisclaimers(
  context: ArticleContext,
  quotations: readonly Quotation[],
  { disclaimer, stems }: DisclaimerLexicon,
): Disclaimer[] {
  const { document } = context;
  const contents = quotations.flatMap(({ content }) => content);
  const found: Disclaimer[] = [];
  for (const sentence of document.sentences) {
    const { paragraph } = sentence;
    const kind = document.paragraphs[paragraph]?.kind;
    if (kind === "CAPTION" || kind === "HEADLINE") continue;
    const words = sliceSpan(document.text, sentence);
    const lower = words.text.toLowerCase();
    if (!stems.some((stem) => lower.includes(stem))) continue;
    const match = disclaimer
      .map((pattern) => pattern.exec(words.text))
      .find((result) => result !== null);
    if (match === undefined) continue;
    const start = sentence.start + match.index;
    const signal = { start, end: start + match[0].length };
    // "The claim could not be verified, she said" is what she says, not what the article does.
    if (contents.some((content) => overlaps(content, signal))) continue;
    const before = { start: sentence.start, end: start };
    found.push({ ...words, paragraph, checker: findChecker(context, before) });
  }
  return found;
}

/** The name that is all there is before "could not verify". */
function findChecker(
  context: ArticleContext,
  before: { start: number; end: number },
): TextSpan | null {
  const { text } = context.document;
  const [name, other] = findNamesIn(context, before);
  if (name === undefined || other !== undefined) return null;
  const rest = text.slice(before.start, name.start) + text.slice(name.end, before.end);
  const isKnown = findLinksIn(context, before).some(
    ({ actor, places }) => places.length > 0 || actor?.type === "PERSON",
  );
  return /^\s*(?:the\s*)?$/iu.test(rest) && !isKnown ? sliceSpan(text, name) : null;
}

/** Paragraphs before a disclaimer in which the words stand that it is about. */
const NEIGHBORHOOD = 2;

function findCovered(
  { start, text, paragraph }: Disclaimer,
  quotations: readonly Quotation[],
  { ofSpeaker, ofAll }: DisclaimerLexicon,
): Quotation[] {
  const before = quotations.filter(({ content }) => content[0]!.start < start + text.length);
  if (isOneIn(ofAll, text)) return before;
  const near = before.filter((each) => paragraph - each.assertion.paragraph <= NEIGHBORHOOD);
  const last = near.at(-1);
  if (last === undefined) return [];
  if (isOneIn(ofSpeaker, text)) {
    const { speaker } = last;
    // All that this speaker said in a row: others who spoke before are not disclaimed.
    const other = before.findLastIndex((each) => each.speaker?.id !== speaker?.id);
    return speaker === null ? [last] : before.slice(other + 1);
  }
  const nearest = Math.max(...near.map((each) => each.assertion.paragraph));
  return near.filter((each) => each.assertion.paragraph === nearest);
}

function speaksOf({ read }: ArticleContext, { content }: Quotation, { words }: Topic): boolean {
  return content
    .flatMap(read.listWords)
    .some(({ lemma, form }) => words.has(lemma) || words.has(form.nounLemma ?? ""));
}

function isOneIn(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
