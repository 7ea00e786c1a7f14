import type { DisclaimerLexicon } from "../../language/disclaimer-lexicon.ts";
import type { ResolveLexicon } from "../../language/resolve-lexicon.ts";
import { groupBy } from "../../domain/group-by.ts";
import { isUttered } from "../../domain/statements/mode.ts";
import type { Quotation } from "../../domain/statements/quotation.ts";
import type { Sentence } from "../../domain/text/document.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { contains, overlaps, sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import { findLinksIn, findNamesIn, getParagraph, type ArticleContext } from "../article-context.ts";
import { findUnchecked } from "./unchecked.ts";

/** A sentence that says that nobody could check something, and who says that he could not. */
interface Disclaimer extends TextSpan {
  readonly paragraph: number;
  /** "his account" */
  readonly isOfSpeaker: boolean;
  /** "Reuters" in "Reuters could not verify …", unless the registry knows a person or place of the name. */
  readonly checker: TextSpan | null;
}

/** What disclaimers add to an article. */
export interface Disclaimed {
  readonly quotations: readonly Quotation[];
  /** Publishers who say in the text that they could not check: the text is theirs. */
  readonly checkers: readonly TextSpan[];
}

/** Attaches each disclaimer of an article to the quotations that it covers; what nobody said needs no check. */
export function attachDisclaimers(
  context: ArticleContext,
  quotations: readonly Quotation[],
  { disclaimers: lexicon }: ResolveLexicon,
): Disclaimed {
  const uttered = quotations.filter(({ mode }) => isUttered(mode));
  const disclaimers = findDisclaimers(context, uttered, lexicon);
  const covered = groupBy(disclaimers, (disclaimer) => {
    const matter = lexicon.ofMatter.find(({ told }) => isOneIn(told, disclaimer.text));
    return (
      matter === undefined
        ? findCovered(context, disclaimer, uttered, lexicon)
        : uttered.filter((quotation) => speaksOf(context, quotation, matter.words))
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
  lexicon: DisclaimerLexicon,
): Disclaimer[] {
  const { document, read } = context;
  const contents = quotations.flatMap(({ content }) => content);
  const found = new Map<Sentence, Disclaimer>();
  for (const { reading, paragraph } of read.units) {
    if (document.paragraphs[paragraph]?.kind === "HEADLINE") continue;
    const unchecked = findUnchecked(reading, lexicon);
    if (unchecked === null) continue;
    const { signal, checker } = unchecked;
    // "The claim could not be verified, she said" is what she says, not what the article does.
    if (contents.some((content) => overlaps(content, signal))) continue;
    const { sentences } = document;
    const sentence = sentences[findFirstIndex(sentences, ({ end }) => end > signal.start)]!;
    if (found.has(sentence)) continue;
    found.set(sentence, {
      ...sliceSpan(document.text, sentence),
      paragraph,
      isOfSpeaker: reading.words.some(({ tag }) => tag === "POSSESSIVE"),
      checker: checker === null ? null : findChecker(context, checker, reading),
    });
  }
  return [...found.values()];
}

/** The name that a noun phrase is, unless the registry knows a person or place of that name. */
function findChecker(
  context: ArticleContext,
  phrase: NounPhrase,
  { words }: SentenceReading,
): TextSpan | null {
  const [name, other] = findNamesIn(context, phrase);
  if (name === undefined || other !== undefined) return null;
  const isMore = words
    .slice(phrase.firstWord, phrase.endWord)
    .some((word) => word.tag !== "DETERMINER" && !contains(name, word));
  const isKnown = findLinksIn(context, phrase).some(
    ({ actor, places }) => places.length > 0 || actor?.type === "PERSON",
  );
  return isMore || isKnown ? null : sliceSpan(context.document.text, name);
}

/** Paragraphs before a disclaimer in which the words stand that it is about. */
const NEIGHBORHOOD = 2;

function findCovered(
  context: ArticleContext,
  { start, text, paragraph, isOfSpeaker }: Disclaimer,
  quotations: readonly Quotation[],
  { ofAll }: DisclaimerLexicon,
): Quotation[] {
  const before = quotations.filter(({ content }) => content[0]!.start < start + text.length);
  if (isOneIn(ofAll, text)) return before;
  const paragraphOf = ({ content }: Quotation) => getParagraph(context, content[0]!.start);
  const near = before.filter((each) => paragraph - paragraphOf(each) <= NEIGHBORHOOD);
  const last = near.at(-1);
  if (last === undefined) return [];
  if (isOfSpeaker) {
    const { speaker } = last;
    // All that this speaker said in a row: others who spoke before are not disclaimed.
    const other = before.findLastIndex((each) => each.speaker?.id !== speaker?.id);
    return speaker === null ? [last] : before.slice(other + 1);
  }
  const nearest = Math.max(...near.map(paragraphOf));
  return near.filter((each) => paragraphOf(each) === nearest);
}

function speaksOf(
  { read }: ArticleContext,
  { content }: Quotation,
  words: ReadonlySet<string>,
): boolean {
  return content
    .flatMap(read.listWords)
    .some(({ lemma, form }) => words.has(lemma) || words.has(form.nounLemma ?? ""));
}

function isOneIn(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
