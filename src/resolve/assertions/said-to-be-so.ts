import { contains, type Span } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import { Taken, VerbForm } from "../../language/word-form.ts";

/**
 * Whether a clause tells what is or was so, as far as the words of a span around it tell: no "would"
 * in it, no "if" before it, and no "tried to" nor "denied that" of a clause that it stands in.
 */
export function isSaidToBeSo(
  clause: Clause,
  within: Span,
  reading: SentenceReading,
  lexicon: AssertionLexicon,
): boolean {
  if (!isCertain(clause, reading, lexicon)) return false;
  const { group } = clause;
  const isToInfinitive = group.form === "infinitive" && group.mark !== null;
  const parent = getParent(clause, within);
  if (parent === null) return !isToInfinitive;
  const { lemma, verb } = parent.group;
  // "polls show that it fell": others tell so.
  if (clause.kind === "content" && (verb.form.takes & Taken.CLAUSE) !== 0) return false;
  if (isToInfinitive && !lexicon.achieved.has(lemma)) return false;
  return (
    !lexicon.intended.has(lemma) &&
    !lexicon.denials.has(lemma) &&
    isSaidToBeSo(parent, within, reading, lexicon)
  );
}

/** The clause that a clause stands in, if its verb lies in a span, too. */
export function getParent({ parent }: Clause, within: Span): Clause | null {
  return parent !== null && contains(within, parent.group.verb) ? parent : null;
}

function isCertain(
  clause: Clause,
  { words }: SentenceReading,
  { possible }: AssertionLexicon,
): boolean {
  const { group, joinedTo } = clause;
  if (group.form === "finite" && (group.modal !== null || group.isImperative)) return false;
  // "would advance and capture": the modal is said once.
  const isBare = group.auxiliaries.length === 0 && group.verb.verbForms === VerbForm.BASE;
  if (isBare && joinedTo?.group.form === "finite" && joinedTo.group.modal !== null) return false;
  // Before the verb, and right behind it.
  const own = words.slice(clause.firstWord, group.endWord + 1);
  return !own.some(({ normal }) => possible.has(normal));
}
