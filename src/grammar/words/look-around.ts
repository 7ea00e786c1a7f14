import { hasRole, Role, VerbForm } from "../../language/word-form.ts";
import type { DraftWord } from "./draft-word.ts";

const OPENS_PHRASE =
  Role.ARTICLE |
  Role.DEMONSTRATIVE |
  Role.POSSESSIVE |
  Role.QUANTIFIER |
  Role.SUBJECT_PRONOUN |
  Role.OBJECT_PRONOUN |
  Role.PRONOUN |
  Role.REFLEXIVE;
const CLOSED_PHRASE = OPENS_PHRASE & ~(Role.DEMONSTRATIVE | Role.QUANTIFIER);
export const HELPING = Role.BE | Role.HAVE | Role.DO | Role.MODAL;

/** Whether a word of a closed class opens a noun phrase, whatever the tagger says: "the", "his", "them". */
export function surelyOpensPhrase(word: DraftWord | undefined): boolean {
  return word !== undefined && hasRole(word.form, CLOSED_PHRASE);
}

/** Whether a noun phrase may begin with a word that is not tagged yet. */
export function mayOpenPhrase(word: DraftWord | undefined): boolean {
  if (word === undefined) return false;
  if (hasRole(word.form, OPENS_PHRASE)) return true;
  return isNominal(word) || word.pos === "QUOTE";
}

/** Whether a word that is not tagged yet may stand inside of a noun phrase. */
export function isNominal({ pos, form }: DraftWord): boolean {
  if (hasRole(form, HELPING | Role.PREPOSITION | Role.COORDINATOR)) return false;
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "NUM";
}

/** Whether a word is a noun as often as a verb, and no rare one. */
export function isNounAsOften({ form: { noun, verb } }: DraftWord): boolean {
  return noun >= COMMON && noun >= verb;
}

const COMMON = 3;

const OPENING_MARK = /^["\u201c\u2018'\u00ab]$/u;

/** Whether a word not tagged yet is a noun to modify: "her | proposed plan", "this | very old bridge". */
export function leadsToNoun(words: readonly DraftWord[], from: number): boolean {
  for (let index = from; index < words.length && index < from + 4; index++) {
    const { pos, form, normal } = words[index]!;
    if (index === from && OPENING_MARK.test(normal)) continue;
    if (
      hasRole(form, Role.COORDINATOR) &&
      index > from &&
      words[index - 1]!.pos === "ADJ" &&
      words[index + 1]?.pos === "ADJ"
    )
      continue;
    if (hasRole(form, HELPING | Role.PREPOSITION | Role.COORDINATOR | Role.QUESTION)) return false;
    if (pos === "NOUN" || pos === "PROPN") return true;
    if (hasRole(form, Role.NUMBER) && hasRole(form, Role.PRONOUN)) return true;
    // "this works": a verb of one form that no noun has.
    if (pos === "VERB") {
      if ((form.verbForms & (VerbForm.PARTICIPLE | VerbForm.ING)) === 0)
        return form.noun > form.verb;
    } else if (pos !== "ADJ" && pos !== "NUM" && pos !== "ADV") return false;
  }
  return false;
}

/** Whether the nouns and adjectives from `from` on end in a plural: "recent attacks". */
export function leadsToPlural(words: readonly DraftWord[], from: number): boolean {
  let index = from;
  while (index < words.length && index < from + 6 && isNominal(words[index]!)) index++;
  const last = words[index - 1];
  return index > from && last?.pos === "NOUN" && last.form.isPlural;
}

/** Words that are looked at for the verb of a clause. */
const FARTHEST_VERB = 14;

/** Whether a clause with subject and verb begins at `from`, rather than a noun phrase alone: "as | he left". */
export function isClauseAhead(words: readonly DraftWord[], from: number): boolean {
  let hasSubject = false;
  for (let index = from; index < words.length && index < from + FARTHEST_VERB; index++) {
    switch (judgeAhead(words, index, hasSubject)) {
      case "verb":
        return true;
      case "end":
        return false;
      case "subject":
        hasSubject = true;
        break;
      case "between":
        break;
    }
  }
  return false;
}

/** What a word is on the way from the subject of a clause to its verb. */
function judgeAhead(
  words: readonly DraftWord[],
  index: number,
  hasSubject: boolean,
): "subject" | "between" | "verb" | "end" {
  const word = words[index]!;
  const { pos, form } = word;
  // "after the meeting | he left": the phrase is of no clause.
  if (hasRole(form, Role.SUBJECT_PRONOUN)) return hasSubject ? "end" : "verb";
  if (hasRole(form, HELPING) && pos !== "NOUN" && pos !== "PROPN") {
    // "'s" behind a noun is an owner's more often than not.
    if (hasRole(form, Role.POSSESSIVE_ENDING) && !hasRole(form, Role.MODAL)) return "between";
    return hasSubject ? "verb" : "end";
  }
  if (pos === "VERB" && !hasSubject) return "end";
  if (pos === "VERB") return isFiniteAhead(words, index) ? "verb" : "between";
  return judgeUnhelped(word, hasSubject);
}

/** The same of a word that is no verb. */
function judgeUnhelped(word: DraftWord, hasSubject: boolean): "subject" | "between" | "end" {
  const { pos, form } = word;
  if (pos === "NUM" && !hasSubject) return "between";
  if (isNominal(word) || pos === "QUOTE" || hasRole(form, OPENS_PHRASE | Role.EXISTENTIAL))
    return "subject";
  if (pos === "ADV" || pos === "PART") return "between";
  // What hangs on the subject, or is joined to it, is still before its verb.
  const goesOn = hasSubject && hasRole(form, Role.COORDINATOR | Role.PREPOSITION);
  return goesOn ? "between" : "end";
}

/** Whether a verb behind a subject is the verb of a clause, as far as can be seen. */
function isFiniteAhead(words: readonly DraftWord[], index: number): boolean {
  const { likelyForms } = words[index]!.form;
  const before = words[index - 1]!;
  const next = words[index + 1];
  if ((likelyForms & ~(VerbForm.ING | VerbForm.PARTICIPLE)) === 0) return false;
  if (hasRole(before.form, Role.INFINITIVE_MARK | Role.ARTICLE | Role.POSSESSIVE)) return false;
  // "as a nation remain": no verb of "a nation".
  const isSingular = before.pos === "NOUN" && !before.form.isPlural;
  if (likelyForms === VerbForm.BASE && isSingular) return false;
  // "after a bridge built by Okoye": a participle.
  const isReduced = next !== undefined && hasRole(next.form, Role.AGENT_MARK);
  return !isReduced;
}

/** Words back to a verb that a clause may have already. */
const FARTHEST_BACK = 12;

/** Whether the clause has a verb before `index`, so that another one is less likely. */
export function hasVerbBefore(words: readonly DraftWord[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - FARTHEST_BACK; at--) {
    const { tag } = words[at]!;
    if (tag === "VERB" || tag === "AUXILIARY") return true;
    if (OPENS_CLAUSE.has(tag)) return false;
  }
  return false;
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  "MARK",
  "COORDINATOR",
  "SUBORDINATOR",
  "RELATIVE",
  "QUESTION",
]);
