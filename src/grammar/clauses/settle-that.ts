import { hasRole, Role, Taken } from "../../language/word-form.ts";
import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { DraftClause } from "./draft-clause.ts";
import { takesNothing } from "./verb-traits.ts";

/**
 * "the claim that he built it", "told voters that it fell": what was taken for a relative clause is one
 * that stands for a phrase, where nothing of it is missing or the phrase before is who was told.
 */
export function settleThat(
  words: readonly DraftWord[],
  clause: DraftClause,
  language: GrammarLexicon,
): void {
  const isGoingOn = clause.joinedTo?.kind === "content" && clause.kind === "relative";
  if (!isGoingOn && !standsForPhrase(words, clause, language)) return;
  clause.kind = "content";
  clause.antecedent = null;
}

function standsForPhrase(
  words: readonly DraftWord[],
  clause: DraftClause,
  { clauseNouns }: GrammarLexicon,
): boolean {
  const { kind, opener, subject, subjectWord, antecedent, group } = clause;
  if (kind !== "relative" || opener === null || group === null) return false;
  if (!hasRole(words[opener]!.form, Role.COMPLEMENTIZER)) return false;
  const hasOwnSubject = (subject !== null && subjectWord === null) || clause.isInverted;
  if (!hasOwnSubject) return false;
  if (antecedent === null || isComplete(words, clause)) return true;
  return clauseNouns.has(words[antecedent.head]!.lemma) || isTold(words, clause);
}

/** Whether the verb has all that it needs. */
function isComplete(words: readonly DraftWord[], clause: DraftClause): boolean {
  const { objects, predicate, isPassive, isInverted, group } = clause;
  if (objects.length > 0 || predicate !== null || isPassive || isInverted) return true;
  return takesNothing(words, group!) || hasRole(words[group!.verb]!.form, Role.BE);
}

/** "told voters that", "said in a speech that", unlike "announced the plan that": behind a verb of saying. */
function isTold(words: readonly DraftWord[], { antecedent, parent }: DraftClause): boolean {
  if (parent?.group == null) return false;
  if ((words[parent.group.verb]!.form.takes & Taken.CLAUSE) === 0) return false;
  if (!parent.objects.includes(antecedent!)) return true;
  const [thing] = antecedent!.things;
  return antecedent!.kind !== "common" || thing === "person" || thing === "body";
}
