import type { SourceRule } from "../../domain/rules/quotation-rules.ts";
import { isClauseStart, isNamed, withNameBehind } from "../phrases/appositions.ts";
import { findTimeBefore } from "../phrases/circumstances.ts";
import {
  findFirstSubject,
  findMainSubject,
  findSubject,
  findSubjectBeforeApposition,
  RELATIVES,
} from "./clause-subjects.ts";
import { findVerbGroup, type Cue } from "../cues/cues.ts";
import type { CircumstanceLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import { findPhraseAfter, findPhraseBefore, type Phrase } from "../phrases/noun-phrases.ts";
import { isDash } from "../phrases/unit-tokens.ts";

/** Who a cue names, and the grammar that tells so. */
export interface Source extends Phrase {
  readonly rule: SourceRule;
  /** What a relative pronoun refers to: "Okoye" in "Okoye, who said". */
  readonly antecedent: Phrase | null;
}

/** A cue with its source, as `findSource` gave it. */
export interface AttributedCue {
  readonly cue: Cue;
  readonly source: Source | null;
}

/**
 * The noun phrase that says what the cue signals; `null` where the sentence does not name it.
 *
 * `earlier` are the unit's cues before this one, whose source goes on behind "and".
 */
export function findSource(
  cue: Cue,
  earlier: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Source | null {
  const { circumstances } = lexicon;
  const { tokens } = cue.unit;
  switch (cue.form) {
    case "ACCORDING":
      return name(
        findNamedAfter(tokens, cue.end) ?? findWordsToComma(tokens, cue.end),
        "according-to",
      );
    case "NOUN":
      return (
        name(findPossessor(tokens, cue.first), "possessor") ??
        findMaker(tokens, cue.first, circumstances)
      );
    case "PASSIVE":
      return findAgent(cue, lexicon);
    case "FINITE":
      return (
        findGoingOnSource(cue, earlier) ??
        findAppositive(cue, circumstances) ??
        (isInverted(cue) ? name(findNamedAfter(tokens, cue.end), "inverted") : null) ??
        findSubject(tokens, cue.first, circumstances)
      );
    case "PARTICIPLE":
      return findQuotedAs(cue) ?? findParticipleSubject(cue, earlier, circumstances);
    case "INFINITIVE":
      return findMainSubject(tokens, cue.first, circumstances);
  }
}

/** The noun phrase at `first`, with the name that an apposition gives it. */
function findNamedAfter(tokens: readonly UnitToken[], first: number): Phrase | null {
  const phrase = findPhraseAfter(tokens, first);
  return phrase === null ? null : withNameBehind(tokens, phrase);
}

/** A few words up to the comma, whatever the tagger takes them for: "according to police,". */
function findWordsToComma(tokens: readonly UnitToken[], first: number): Phrase | null {
  let end = first;
  while (end < tokens.length && tokens[end]!.pos !== "PUNCT") end++;
  return end > first && end - first <= FEW_WORDS ? { first, end } : null;
}

const FEW_WORDS = 5;

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
function findGoingOnSource(cue: Cue, earlier: readonly AttributedCue[]): Source | null {
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

/**
 * "“…,” Okoye, head of it, said": names before the comma win over what follows the verb, where
 * they open the clause and nothing between the commas says or does anything.
 */
function findAppositive(cue: Cue, circumstances: CircumstanceLexicon): Source | null {
  const { tokens } = cue.unit;
  const closing = cue.first - 1;
  if (tokens[closing]?.normal !== "," && !isDash(tokens[closing])) return null;
  const source = findSubjectBeforeApposition(tokens, closing, circumstances);
  if (source === null || !isClauseStart(tokens, source.first)) return null;
  const between = tokens.slice(source.end + 1, closing);
  const isRelative = RELATIVES.has(between[0]?.normal ?? "") || between[0]?.normal === "whose";
  const acts = between.some(({ pos }) => pos === "AUX" || pos === "QUOTE" || pos === "SCONJ");
  const isTime = findTimeBefore(tokens, source.end, circumstances) <= source.first;
  return isNamed(tokens, source) && !isTime && (isRelative || !acts) ? source : null;
}

const OBJECTS = new Set(["me", "him", "her", "them", "us"]);

/** "…," said Okoye: nothing but a comma or a closing mark stands before the verb. */
function isInverted(cue: Cue): boolean {
  if (cue.form !== "FINITE" || cue.first < cue.verb || cue.end > cue.verb + 1) return false;
  // "The program, called Aurora, is new" names it.
  if (!cue.frames.has("parenthesis") && !cue.frames.has("quote")) return false;
  const { tokens } = cue.unit;
  const before = tokens[cue.first - 1];
  const after = tokens[cue.end];
  const opens =
    before === undefined || before.pos === "QUOTE" || before.normal === "," || isDash(before);
  if (!opens || after === undefined) return false;
  const isShort = cue.first < 3 && !tokens.slice(0, cue.first).some(({ pos }) => pos === "QUOTE");
  if (before !== undefined && isShort) return false;
  if (!["PROPN", "NOUN", "DET", "PRON", "ADJ", "NUM"].includes(after.pos)) return false;
  // "told me, “…”": the object is spoken to.
  const isObject = OBJECTS.has(after.normal) && tokens[cue.end + 1]?.pos !== "NOUN";
  if (after.normal === "that" || isObject) return false;
  // "Smith, head of it, said the bill fell": an apposition before, a clause behind.
  const phrase = findPhraseAfter(tokens, cue.end);
  const next = tokens[phrase?.end ?? cue.end];
  const isClause =
    next !== undefined && (next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADV");
  return phrase !== null && (!isClause || before?.pos === "QUOTE");
}

/** "The agency quoted Okoye as saying": the object speaks. */
function findQuotedAs({ unit: { tokens }, first }: Cue): Source | null {
  if (tokens[first - 1]?.normal !== "as") return null;
  const end = first - 1;
  const object = OBJECTS.has(tokens[end - 1]?.normal ?? "")
    ? { first: end - 1, end }
    : findPhraseBefore(tokens, end);
  const quoting = tokens[(object?.first ?? 0) - 1]?.lemma;
  return quoting === "quote" || quoting === "cite" ? name(object, "quoted-as") : null;
}

/** "Okoye left, saying" and "a letter from Okoye saying": the main clause or what the participle describes. */
function findParticipleSubject(
  cue: Cue,
  earlier: readonly AttributedCue[],
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

/** "Citing the report, Okoye said …": the subject follows the comma. */
function findSubjectAhead(cue: Cue, circumstances: CircumstanceLexicon): Source | null {
  const { tokens } = cue.unit;
  // A comma before a closing mark stands inside the passage.
  const comma = tokens.findIndex(
    ({ normal, passage }, index) =>
      index > cue.end && (normal === "," || passage?.endsClause === true),
  );
  if (comma < 0) return null;
  const verb = tokens.findIndex(
    ({ pos }, index) => index > comma && (pos === "VERB" || pos === "AUX"),
  );
  if (verb < 0) return null;
  const source = findSubject(tokens, findVerbGroup(tokens, verb).first, circumstances);
  return source === null ? null : { ...source, rule: "main-clause" };
}

const FARTHEST_AGENT = 12;

/** "Okoye" in "described by Okoye". */
function findAgent(cue: Cue, { names, circumstances }: ExtractLexicon): Source | null {
  const { tokens } = cue.unit;
  for (let index = cue.end; index < Math.min(cue.end + FARTHEST_AGENT, tokens.length); index++) {
    const token = tokens[index]!;
    if (token.normal === "by") {
      const agent = findPhraseAfter(tokens, index + 1);
      if (agent === null) return null;
      // Whoever warns and tells speaks: "warned by engineers", but not "told by letter".
      const isMedium = circumstances.media.has(tokens[agent.end - 1]!.normal);
      const tells = cue.frames.has("addressee") && !isMedium;
      return tells || canSpeak(tokens, agent, names) ? name(agent, "agent") : null;
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

function name(phrase: Phrase | null, rule: SourceRule): Source | null {
  return phrase === null ? null : { ...phrase, rule, antecedent: null };
}
