import { findTimeBefore } from "./circumstances.ts";
import { findVerbGroup, type Cue } from "./cues.ts";
import type { CircumstanceLexicon, ExtractLexicon } from "./lexicon.ts";
import type { NameLexicon } from "./name-spans.ts";
import type { UnitToken } from "./narrative-units.ts";
import { findPhraseAfter, findPhraseBefore, type Phrase } from "./noun-phrases.ts";

/** Who a cue names, and the grammar that tells so. */
export interface Source extends Phrase {
  readonly rule: SourceRule;
  /** What a relative pronoun refers to: "Okoye" in "Okoye, who said". */
  readonly antecedent: Phrase | null;
}

/** A cue of the same sentence that was read before, with its source. */
interface EarlierCue {
  readonly cue: Cue;
  readonly source: Source | null;
}

export type SourceRule =
  | "subject"
  | "subject-with-apposition"
  | "relative-clause"
  | "coordinated-verb"
  | "main-clause"
  | "inverted"
  | "according-to"
  | "agent"
  | "possessor";

/**
 * The noun phrase that says what the cue signals; `null` where the sentence does not name it.
 *
 * `earlier` are the unit's cues before this one, whose source goes on behind "and".
 */
export function findSource(
  cue: Cue,
  earlier: readonly EarlierCue[],
  lexicon: ExtractLexicon,
): Source | null {
  const { circumstances } = lexicon;
  const { tokens } = cue.unit;
  switch (cue.form) {
    case "ACCORDING":
      return name(
        findPhraseAfter(tokens, cue.end) ?? findOnlyWord(tokens, cue.end),
        "according-to",
      );
    case "NOUN":
      return (
        name(findPossessor(tokens, cue.first), "possessor") ??
        findMaker(tokens, cue.first, circumstances)
      );
    case "PASSIVE":
      return findAgent(cue, lexicon.names);
    case "FINITE":
      return (
        findGoingOnSource(cue, earlier) ??
        findAppositive(cue, circumstances) ??
        (isInverted(cue) ? name(findPhraseAfter(tokens, cue.end), "inverted") : null) ??
        findSubject(tokens, cue.first, circumstances)
      );
    case "PARTICIPLE":
      return findParticipleSubject(cue, earlier, circumstances);
    case "INFINITIVE":
      return findMainSubject(tokens, cue.first, circumstances);
  }
}

/** A word alone up to the comma, whatever the tagger takes it for: "according to police,". */
function findOnlyWord(tokens: readonly UnitToken[], first: number): Phrase | null {
  const next = tokens[first + 1];
  return next === undefined || next.pos === "PUNCT" ? { first, end: first + 1 } : null;
}

/** "Okoye" in "Okoye's earlier claim", "his" in "his claim". */
function findPossessor(tokens: readonly UnitToken[], noun: number): Phrase | null {
  let end = noun;
  while (tokens[end - 1]?.pos === "ADJ") end--;
  const before = tokens[end - 1];
  if (before?.normal === "'s" || before?.normal === "'") return findPhraseBefore(tokens, end - 1);
  return before?.pos === "PRON" ? { first: end - 1, end } : null;
}

const MAKING = new Set(["make", "issue", "give", "repeat", "voice", "deliver", "release"]);

/** "Okoye" in "Okoye made a promise". */
function findMaker(
  tokens: readonly UnitToken[],
  noun: number,
  circumstances: CircumstanceLexicon,
): Source | null {
  let end = noun;
  while (tokens[end - 1]?.pos === "ADJ" || tokens[end - 1]?.pos === "DET") end--;
  const verb = tokens[end - 1];
  if (verb?.pos !== "VERB" || !MAKING.has(verb.lemma)) return null;
  return findSubject(tokens, findVerbGroup(tokens, end - 1).first, circumstances);
}

/** "Okoye said it fell and urged patience": the source of the cue before goes on. */
function findGoingOnSource(cue: Cue, earlier: readonly EarlierCue[]): Source | null {
  const { tokens } = cue.unit;
  let before = cue.first - 1;
  while (tokens[before]?.pos === "ADV") before--;
  if (tokens[before]?.pos !== "CCONJ") return null;
  const isPast = (other: Cue): boolean => !/(?:s|ing)$/u.test(tokens[other.verb]!.normal);
  const last = earlier.findLast(
    ({ cue: other, source }) =>
      source !== null && other.form === "FINITE" && isPast(other) === isPast(cue),
  );
  return last?.source == null ? null : { ...last.source, rule: "coordinated-verb" };
}

function name(phrase: Phrase | null, rule: SourceRule): Source | null {
  return phrase === null ? null : { ...phrase, rule, antecedent: null };
}

/** "…," said Okoye: nothing but a comma or a closing mark stands before the verb. */
export function isInverted(cue: Cue): boolean {
  if (cue.form !== "FINITE" || cue.end > cue.verb + 1) return false;
  const { tokens } = cue.unit;
  const before = tokens[cue.first - 1];
  const after = tokens[cue.end];
  const opens =
    before === undefined || before.pos === "QUOTE" || before.normal === "," || isDash(before);
  if (!opens || after === undefined) return false;
  const isShort = cue.first < 3 && !tokens.slice(0, cue.first).some(({ pos }) => pos === "QUOTE");
  if (before !== undefined && isShort) return false;
  if (!["PROPN", "NOUN", "DET", "PRON", "ADJ", "NUM"].includes(after.pos)) return false;
  if (after.normal === "that") return false;
  // "Smith, head of it, said the bill fell": an apposition before, a clause behind.
  const phrase = findPhraseAfter(tokens, cue.end);
  const next = tokens[phrase?.end ?? cue.end];
  const isClause =
    next !== undefined && (next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADV");
  return phrase !== null && (!isClause || before?.pos === "QUOTE");
}

export function isDash(token: UnitToken | undefined): boolean {
  return token !== undefined && /^(?:[\u2013\u2014\u2015]|--+)$/u.test(token.normal);
}

/**
 * "“…,” Okoye, head of it, said": names before the comma win over what follows the verb, where
 * they open the clause and nothing between the commas says or does anything.
 */
function findAppositive(cue: Cue, circumstances: CircumstanceLexicon): Source | null {
  const { tokens } = cue.unit;
  const closing = cue.first - 1;
  if (tokens[closing]?.normal !== "," && !isDash(tokens[closing])) return null;
  const source = isDash(tokens[closing])
    ? findBeforeDash(tokens, closing)
    : findBeforeApposition(tokens, closing, circumstances, MAX_DEPTH);
  if (source === null || !isClauseStart(tokens, source.first)) return null;
  const between = tokens.slice(source.end + 1, cue.first - 1);
  const isRelative = RELATIVES.has(between[0]?.normal ?? "") || between[0]?.normal === "whose";
  const acts = between.some(({ pos }) => pos === "AUX" || pos === "QUOTE" || pos === "SCONJ");
  const isTime = findTimeBefore(tokens, source.end, circumstances) <= source.first;
  return isNamed(tokens, source) && !isTime && (isRelative || !acts) ? source : null;
}

/** The subject of the verb group that starts at `verbFirst`. */
function findSubject(
  tokens: readonly UnitToken[],
  verbFirst: number,
  circumstances: CircumstanceLexicon,
  depth = 0,
): Source | null {
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
  if (before.normal === ",") return findBeforeApposition(tokens, end - 1, circumstances, depth);
  if (isDash(before)) return findBeforeDash(tokens, end - 1);
  if (before.pos === "CCONJ") return findMainSubject(tokens, end - 1, circumstances, depth);
  // "a report released last year found": the participle describes the subject.
  if (before.pos === "VERB" && end < verbFirst && before.normal.endsWith("ed")) end--;
  return name(findPhraseBefore(tokens, end), "subject");
}

/** Clauses through which a shared subject is looked for. */
const MAX_DEPTH = 3;

const RELATIVES = new Set(["who", "which", "that"]);
const FARTHEST_APPOSITION = 45;

/**
 * "Smith, head of the party, said": the subject stands before the comma that opens the apposition.
 *
 * The nearest comma whose phrase is a name at the start of its clause wins; appositions hold commas too.
 */
function findBeforeApposition(
  tokens: readonly UnitToken[],
  closing: number,
  circumstances: CircumstanceLexicon,
  depth: number,
): Source | null {
  let nearest: Source | null = null;
  for (let index = closing - 1; index > 0 && closing - index < FARTHEST_APPOSITION; index--) {
    if (tokens[index]!.normal !== ",") continue;
    const phrase = findPhraseBefore(tokens, index);
    if (phrase === null) continue;
    const source: Source = { ...phrase, rule: "subject-with-apposition", antecedent: null };
    const starts = isClauseStart(tokens, phrase.first);
    if (starts && isNamed(tokens, phrase)) return source;
    if (nearest === null || (starts && !isClauseStart(tokens, nearest.first))) {
      nearest = withNameBetween(tokens, source, index, closing);
    }
  }
  if (nearest !== null) return nearest;
  return findPhraseBefore(tokens, closing) === null
    ? findMainSubject(tokens, closing, circumstances, depth)
    : null;
}

function isNamed(tokens: readonly UnitToken[], { first, end }: Phrase): boolean {
  return tokens.slice(first, end).some(({ pos }) => pos === "PROPN");
}

/** "the minister, Ada Okoye, said": role and name are one source. */
function withNameBetween(
  tokens: readonly UnitToken[],
  source: Source,
  opening: number,
  closing: number,
): Source {
  const between = tokens.slice(opening + 1, closing);
  const isName = between.length > 0 && between.every(({ pos }) => pos === "PROPN");
  return isName ? { ...source, end: closing } : source;
}

function isClauseStart(tokens: readonly UnitToken[], first: number): boolean {
  const before = tokens[first - 1];
  return before === undefined || ["CCONJ", "SCONJ", "PUNCT", "QUOTE", "ADV"].includes(before.pos);
}

function findBeforeDash(tokens: readonly UnitToken[], closing: number): Source | null {
  for (let index = closing - 1; index > 0 && closing - index < FARTHEST_APPOSITION; index--) {
    if (isDash(tokens[index]))
      return name(findPhraseBefore(tokens, index), "subject-with-apposition");
  }
  return null;
}

/** The subject of the nearest finite verb before `end`: "He described it and said …". */
function findMainSubject(
  tokens: readonly UnitToken[],
  end: number,
  circumstances: CircumstanceLexicon,
  depth = 0,
): Source | null {
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

function findParticipleSubject(
  cue: Cue,
  earlier: readonly EarlierCue[],
  circumstances: CircumstanceLexicon,
): Source | null {
  const { tokens } = cue.unit;
  const before = tokens[cue.first - 1];
  if (before === undefined) return findSubjectAhead(cue, circumstances);
  if (["NOUN", "PROPN", "PRON"].includes(before.pos)) {
    const phrase = findPhraseBefore(tokens, findTimeBefore(tokens, cue.first, circumstances));
    const isUtterance =
      phrase !== null &&
      tokens[phrase.first - 1]?.pos === "VERB" &&
      tokens.slice(phrase.first, phrase.end).some(({ normal }) => circumstances.media.has(normal));
    // "issued a statement calling": whoever issued it speaks.
    if (!isUtterance) return name(phrase, "subject");
  }
  const speaking = earlier.findLast(
    ({ cue: other, source }) => source !== null && other.form === "FINITE",
  );
  const main = findFirstSubject(tokens, cue.first, circumstances) ?? speaking?.source ?? null;
  return main === null ? findSubjectAhead(cue, circumstances) : { ...main, rule: "main-clause" };
}

/** The subject of the main clause that ends before `end`: of the first verb behind what opens the sentence. */
export function findFirstSubject(
  tokens: readonly UnitToken[],
  end: number,
  circumstances: CircumstanceLexicon,
): Source | null {
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

/** "Citing the report, Okoye said …": the subject follows the comma. */
function findSubjectAhead(cue: Cue, circumstances: CircumstanceLexicon): Source | null {
  const { tokens } = cue.unit;
  const comma = tokens.findIndex(({ normal }, index) => index > cue.end && normal === ",");
  if (comma < 0) return null;
  const verb = tokens.findIndex(
    ({ pos }, index) => index > comma && (pos === "VERB" || pos === "AUX"),
  );
  if (verb < 0) return null;
  const source = findSubject(tokens, findVerbGroup(tokens, verb).first, circumstances);
  return source === null ? null : { ...source, rule: "main-clause" };
}

const FARTHEST_AGENT = 12;

function findAgent(cue: Cue, names: NameLexicon): Source | null {
  const { tokens } = cue.unit;
  for (let index = cue.end; index < Math.min(cue.end + FARTHEST_AGENT, tokens.length); index++) {
    const token = tokens[index]!;
    if (token.normal === "by") {
      const agent = findPhraseAfter(tokens, index + 1);
      return agent !== null && canSpeak(tokens, agent, names) ? name(agent, "agent") : null;
    }
    if (token.normal === "," || token.normal === ";" || token.pos === "VERB") return null;
  }
  return null;
}

/** "is characterized by mistrust" names nobody. */
function canSpeak(
  tokens: readonly UnitToken[],
  { first, end }: Phrase,
  names: NameLexicon,
): boolean {
  const nouns = [names.groups, names.hidden, names.roles, names.organizations];
  return tokens
    .slice(first, end)
    .some(
      ({ pos, normal, lemma }) =>
        pos === "PROPN" || pos === "PRON" || nouns.some((set) => set.has(normal) || set.has(lemma)),
    );
}
