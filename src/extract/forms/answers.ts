import type { Document } from "../../domain/text/document.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { buildDraft, type QuotationDraft } from "../quotation-draft.ts";
import { findInterview } from "./interviews.ts";

/** Questions from which on paragraphs that ask make an interview, and paragraphs of one answer. */
const FEWEST_QUESTIONS = 2;
const LONGEST_ANSWER = 4;

/**
 * The answers of an interview without labels, by the unit of the question: what stands in the
 * paragraphs between two questions, where a sentence before tells who is asked.
 */
export function findAnswers(
  document: Document,
  units: readonly NarrativeUnit[],
  { cues, marks }: ExtractLexicon,
): Map<number, QuotationDraft> {
  const answers = new Map<number, QuotationDraft>();
  const questions = listQuestions(document, units);
  if (questions.length < FEWEST_QUESTIONS) return answers;
  const { answering } = findInterview(units, questions[0]!, cues);
  if (answering === null) return answers;
  const said = questions.map((index, place) =>
    findAnswer(document, units, index, questions[place + 1] ?? units.length),
  );
  const isOwn = said.some(({ own }) =>
    own.some(({ reading: { words } }) =>
      words.some(({ normal }) => marks.speakersAndHearers.has(normal)),
    ),
  );
  // Questions that nobody answers for themselves are a writer's.
  if (!isOwn || said.some(({ content }) => content.length === 0)) return answers;
  questions.forEach((index, place) => {
    const draft = buildDraft(document.text, units[index]!, said[place]!.content, {
      source: answering,
      cue: null,
      rule: "answer",
    });
    if (draft !== null) answers.set(index, draft);
  });
  return answers;
}

/** The first units of paragraphs outside of marks that end by asking. */
function listQuestions({ text, paragraphs }: Document, units: readonly NarrativeUnit[]): number[] {
  const questions: number[] = [];
  units.forEach(({ paragraph, passages }, index) => {
    if (paragraph === units[index - 1]?.paragraph) return;
    const { end } = paragraphs[paragraph]!;
    if (text.charAt(end - 1) === "?" && passages.size === 0) questions.push(index);
  });
  return questions;
}

/** The paragraphs between a question and the next one; behind the last, the one below. */
function findAnswer(
  { paragraphs }: Document,
  units: readonly NarrativeUnit[],
  index: number,
  next: number,
): { readonly content: readonly Span[]; readonly own: readonly NarrativeUnit[] } {
  const { paragraph } = units[index]!;
  const to = units[next]?.paragraph ?? paragraph + 2;
  if (to - paragraph - 1 > LONGEST_ANSWER) return { content: [], own: [] };
  const between = paragraphs.slice(paragraph + 1, to).filter(({ kind }) => kind === "BODY");
  const own: NarrativeUnit[] = [];
  for (let at = index; at < next && (units[at]?.paragraph ?? to) < to; at++)
    if (units[at]!.paragraph > paragraph) own.push(units[at]!);
  return { content: between.map(({ start, end }) => ({ start, end })), own };
}
