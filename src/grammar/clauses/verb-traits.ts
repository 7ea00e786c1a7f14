import { hasRole, Role, Taken, VerbForm } from "../../language/word-form.ts";
import type { NounChunk, VerbChunk } from "../phrases/chunk.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { ClauseState } from "./clause-state.ts";
import type { DraftClause } from "./draft-clause.ts";

export const FINITE = VerbForm.BASE | VerbForm.PRESENT | VerbForm.PAST;

/** Whether the verb of a clause can have a clause behind it: "said it fell". */
export function takesClause({ words }: ClauseState, { group }: DraftClause): boolean {
  return group !== null && (words[group.verb]!.form.takes & Taken.CLAUSE) !== 0;
}

/** Whether a verb never has an object, and so no passive; what takes a clause has one: "as agreed". */
export function takesNothing(words: readonly DraftWord[], { verb }: VerbChunk): boolean {
  const { takes } = words[verb]!.form;
  return (takes & Taken.NOTHING) !== 0 && (takes & Taken.CLAUSE) === 0;
}

/** "arrested": past or participle, and nothing beside it that tells which. */
export function isAmbiguous({ auxiliaries, forms }: VerbChunk): boolean {
  return auxiliaries.length === 0 && (forms & VerbForm.PARTICIPLE) !== 0;
}

/** Whether a modal opens the group: "will bring". */
export function hasModal(words: readonly DraftWord[], verb: VerbChunk): boolean {
  return hasRole(words[verb.auxiliaries[0] ?? verb.verb]!.form, Role.MODAL);
}

/** Whether a phrase can be the subject of a verb by its number; what is not known can. */
export function agrees(
  { words, language }: ClauseState,
  noun: NounChunk,
  verb: VerbChunk,
): boolean {
  if (noun.kind !== "common" || noun.things.includes("body") || hasModal(words, verb)) return true;
  if (words[noun.head]!.form.nounLemma === null) return true;
  const { normal, verbForms } = words[verb.auxiliaries[0] ?? verb.verb]!;
  const { singularForms, pluralForms } = language;
  if (noun.isPlural)
    return (
      pluralForms.has(normal) || (!singularForms.has(normal) && verbForms !== VerbForm.PRESENT)
    );
  return !pluralForms.has(normal) && verbForms !== VerbForm.BASE;
}

const OPENS_OBJECT: ReadonlySet<string> = new Set([
  "DETERMINER",
  "POSSESSIVE",
  "PRONOUN",
  "NAME",
  "NOUN",
  "ADJECTIVE",
  "SUBORDINATOR",
]);

/** Whether an object may begin at `index`, right behind a verb. */
export function opensObject({ words, language }: ClauseState, index: number): boolean {
  const word = words[index];
  return word !== undefined && OPENS_OBJECT.has(word.tag) && !language.times.whole.has(word.normal);
}

/** Whether who did it follows: "arrested by police", unlike "answered by leaving" and "said by phone". */
export function isByAgent(words: readonly DraftWord[], { end }: VerbChunk): boolean {
  const next = words[end];
  const agent = words[end + 1];
  if (next === undefined || !hasRole(next.form, Role.AGENT_MARK)) return false;
  if (agent?.tag === "VERB") return agent.verbForms !== VerbForm.ING;
  const [thing] = agent?.form.kinds ?? [];
  return agent?.tag !== "NOUN" || agent.form.isPlural || thing === "person" || thing === "body";
}

/** Words between two verbs that share their auxiliary. */
const CLOSE = 3;

/** "was arrested and charged", unlike "was exchanged in November and served". */
export function isClose({ group }: DraftClause, verb: VerbChunk): boolean {
  return group !== null && verb.first - group.end <= CLOSE;
}

/** Gives a clause its verb. */
export function setGroup(clause: DraftClause, verb: VerbChunk, isFinite: boolean): void {
  clause.group = verb;
  clause.isFinite = isFinite;
  clause.isPassive = verb.isPassive;
}
