import type { SourceRule } from "../../domain/rules/quotation-rules.ts";
import { findBeforeApposition, findBeforeDash, isClauseStart } from "../phrases/appositions.ts";
import { findTimeAfter, findTimeBefore } from "../phrases/circumstances.ts";
import { findVerbGroup } from "../cues/cues.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import { findPhraseBefore, type Phrase } from "../phrases/noun-phrases.ts";
import { isDash } from "../phrases/unit-tokens.ts";

/** The subject of a clause, and the grammar that tells so. */
export interface Subject extends Phrase {
  readonly rule: SourceRule;
  /** What a relative pronoun refers to: "Okoye" in "Okoye, who said". */
  readonly antecedent: Phrase | null;
}

/** The subject of the verb group that starts at `verbFirst`. */
export function findSubject(
  tokens: readonly UnitToken[],
  verbFirst: number,
  circumstances: CircumstanceLexicon,
  depth = 0,
): Subject | null {
  let end = verbFirst;
  while (end > 0 && tokens[end - 1]!.pos === "ADV") end--;
  end = findTimeBefore(tokens, end, circumstances);
  const before = tokens[end - 1];
  if (before === undefined) return null;
  if (RELATIVES.has(before.normal) && before.pos !== "DET") {
    const gap = tokens[end - 2]?.normal === "," ? end - 2 : end - 1;
    const antecedent = findPhraseBefore(tokens, gap);
    return antecedent === null
      ? null
      : { first: end - 1, end, rule: "relative-clause", antecedent };
  }
  if (before.normal === "," || isDash(before))
    return findSubjectBeforeApposition(tokens, end - 1, circumstances, depth);
  if (before.pos === "CCONJ") return findMainSubject(tokens, end - 1, circumstances, depth);
  // "a report released last year found": the participle describes the subject.
  if (before.pos === "VERB" && end < verbFirst && before.normal.endsWith("ed")) end--;
  const phrase =
    findBeforeRelative(tokens, end) ?? findBeforeParticiple(tokens, findPhraseBefore(tokens, end));
  return phrase === null
    ? null
    : { ...dropTime(tokens, phrase, circumstances), rule: "subject", antecedent: null };
}

/** "Last week Okoye said": the time before a name is no part of it. */
function dropTime(
  tokens: readonly UnitToken[],
  phrase: Phrase,
  circumstances: CircumstanceLexicon,
): Phrase {
  if (!/^(?:last|this|next|earlier|yesterday|today)$/u.test(tokens[phrase.first]!.normal))
    return phrase;
  const first = findTimeAfter(tokens, phrase.first, circumstances);
  return first < phrase.end && tokens[first]?.pos === "PROPN" ? { ...phrase, first } : phrase;
}

/** Tokens that a relative clause between a subject and its verb may hold. */
const LONGEST_RELATIVE = 16;

/** "An official who asked not to be named": who it is ends before the verb of the whole clause. */
function findBeforeRelative(tokens: readonly UnitToken[], end: number): Phrase | null {
  for (let index = end - 2; index > 0 && end - index < LONGEST_RELATIVE; index--) {
    const token = tokens[index]!;
    if (token.pos === "PUNCT" || token.pos === "QUOTE" || token.pos === "CCONJ") return null;
    if (token.normal !== "who") continue;
    const phrase = findPhraseBefore(tokens, index);
    return phrase !== null && isClauseStart(tokens, phrase.first)
      ? { first: phrase.first, end }
      : null;
  }
  return null;
}

/** Words that take a noun phrase and never a clause. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "about across against along among around at behind between by for from in into near of on outside over through to under with".split(
    " ",
  ),
);

/** "Officials briefed on the plan", "a man holding a sign": what is nearest the verb only describes. */
function findBeforeParticiple(tokens: readonly UnitToken[], nearest: Phrase | null): Phrase | null {
  if (nearest === null) return null;
  const hasPreposition = PREPOSITIONS.has(tokens[nearest.first - 1]?.normal ?? "");
  const participle = nearest.first - (hasPreposition ? 2 : 1);
  const { pos, normal } = tokens[participle] ?? {};
  if (pos !== "VERB" || (!hasPreposition && !/ing$/u.test(normal ?? ""))) return nearest;
  const described = findPhraseBefore(tokens, participle);
  return described === null ? nearest : { first: described.first, end: nearest.end };
}

/**
 * The subject of a verb behind the comma or dash at `closing`: what stands before the apposition that
 * it closes, or, behind a comma that closes none, the subject of the clause before. `depth` counts the
 * clauses already passed; without it no more than one is.
 */
export function findSubjectBeforeApposition(
  tokens: readonly UnitToken[],
  closing: number,
  circumstances: CircumstanceLexicon,
  depth = MAX_DEPTH,
): Subject | null {
  const inDashes = isDash(tokens[closing]);
  const phrase = inDashes ? findBeforeDash(tokens, closing) : findBeforeApposition(tokens, closing);
  if (phrase !== null) return { ...phrase, rule: "subject-with-apposition", antecedent: null };
  return !inDashes && findPhraseBefore(tokens, closing) === null
    ? findMainSubject(tokens, closing, circumstances, depth)
    : null;
}

/** Clauses through which a shared subject is looked for. */
const MAX_DEPTH = 3;

/** Pronouns that stand for the subject of their clause. */
export const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** The subject of the nearest finite verb before `end`: "He described it and said …". */
export function findMainSubject(
  tokens: readonly UnitToken[],
  end: number,
  circumstances: CircumstanceLexicon,
  depth = 0,
): Subject | null {
  if (depth > MAX_DEPTH) return null;
  for (let index = end - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (token.pos !== "VERB" && token.pos !== "AUX") continue;
    const group = findVerbGroup(tokens, index);
    if (group.form !== "FINITE" && group.form !== "PASSIVE") {
      index = group.first;
      continue;
    }
    const source = findSubject(tokens, group.first, circumstances, depth + 1);
    if (source !== null) return { ...source, rule: "coordinated-verb" };
    index = group.first;
  }
  return null;
}

/** The subject of the main clause that ends before `end`: of the first verb behind what opens the sentence. */
export function findFirstSubject(
  tokens: readonly UnitToken[],
  end: number,
  circumstances: CircumstanceLexicon,
): Subject | null {
  const opening = tokens[0]?.pos === "SCONJ" ? tokens.findIndex(({ normal }) => normal === ",") : 0;
  for (let index = Math.max(opening, 0); index < end; index++) {
    const token = tokens[index]!;
    if (token.pos !== "VERB" && token.pos !== "AUX") continue;
    const group = findVerbGroup(tokens, index);
    if (group.form !== "FINITE" && group.form !== "PASSIVE") continue;
    const source = findSubject(tokens, group.first, circumstances);
    if (source !== null) return source;
  }
  return null;
}
