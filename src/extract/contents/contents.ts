import type { ContentRule } from "../../domain/rules/quotation-rules.ts";
import { findAddressee } from "../sources/addressees.ts";
import { findClauseEnd, findSecondVerb } from "./clause-ends.ts";
import { findContentAfter } from "./contents-after.ts";
import { findSubject } from "../sources/clause-subjects.ts";
import { findContentBefore } from "./contents-before.ts";
import type { Cue } from "../cues/cues.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import { findPhraseBefore, type Phrase } from "../phrases/noun-phrases.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { findWordsEnd, hasFinite, opensPredicate } from "../phrases/unit-tokens.ts";

/** What a cue says was said: phrases of the unit, and what stands between cue and content. */
export interface Content {
  readonly phrases: readonly Phrase[];
  readonly addressee: Phrase | null;
  readonly rule: ContentRule;
}

/** Finds what was said around one cue; `others` are all cues of its unit, in order. */
export function findContent(
  attributed: AttributedCue,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { cue, source } = attributed;
  if (cue.form === "ACCORDING") return findAccordingContent(attributed, others);
  if (cue.form === "PASSIVE") return findPassiveContent(attributed, others, lexicon);
  if (cue.form === "NOUN") return findNounContent(attributed, others);
  if (source?.rule === "quoted-as") {
    const quoted = findBeforeQuotedAs(attributed, others);
    if (quoted !== null) return quoted;
  }
  const asClause = findAsClauseContent(attributed, others);
  if (asClause !== null) return asClause;
  const inverted = source?.rule === "inverted";
  const attribution = {
    first:
      inverted || source === null || source.end > cue.first
        ? cue.first
        : Math.min(source.first, cue.first),
    end: inverted ? findAppositionEnd(cue.unit.tokens, source.end) : cue.end,
  };
  if (inverted) {
    const interrupted = findInterrupted(attributed, attribution.first);
    if (interrupted !== null) return interrupted;
  }
  const before = findContentBefore(cue, attribution.first, others);
  const after = findContentAfter(attributed, attribution.end, others, lexicon, before);
  const goesOn =
    after === null || (after.detached && (after.rule !== "marks" || endsInMarks(cue, before)));
  if (before !== null && goesOn) {
    return {
      phrases: after === null ? [before] : [before, after.phrase],
      addressee: after?.addressee ?? findAddressee(cue, attribution.end, lexicon),
      rule: after === null ? "before-cue" : "around-cue",
    };
  }
  if (after === null || (inverted && after.rule !== "marks")) return null;
  return { phrases: [after.phrase], addressee: after.addressee, rule: after.rule };
}

/** "“It held,” the agency quoted Okoye as saying": the words stand before all of it. */
function findBeforeQuotedAs(
  { cue, source }: AttributedCue,
  others: readonly AttributedCue[],
): Content | null {
  if (findWordsEnd(cue.unit.tokens) !== cue.end) return null;
  const quoting = others.find(({ cue: other }) => other.end === source?.first);
  if (quoting?.source == null) return null;
  const before = findContentBefore(quoting.cue, quoting.source.first, others);
  return before === null ? null : { phrases: [before], addressee: null, rule: "before-cue" };
}

/** "As Okoye put it, it fell" and "It fell, as Okoye put it": the clause beside is what was said. */
function findAsClauseContent(
  attributed: AttributedCue,
  others: readonly AttributedCue[],
): Content | null {
  const { cue, source } = attributed;
  const { tokens } = cue.unit;
  if (source?.rule !== "subject" || tokens[source.first - 1]?.normal !== "as") return null;
  if (!cue.frames.has("parenthesis") || cue.form !== "FINITE") return null;
  const as = source.first - 1;
  const separator = tokens[as - 1];
  const lead = tokens.slice(0, as);
  // "Hawaii, as Okoye observed, is small": what was said is still to come.
  if (!hasFinite(lead) && lead.every(({ pos }) => pos !== "QUOTE")) {
    const rest = findBehindComma(attributed, cue.end, others);
    const opening = rest?.phrases[0]?.first ?? as;
    const isSubject = separator?.normal === "," && opensPredicate(tokens, opening);
    if (rest === null || !isSubject) return rest;
    return { ...rest, phrases: [{ first: 0, end: as - 1 }, ...rest.phrases], rule: "around-cue" };
  }
  if (separator?.normal !== "," && separator?.pos !== "QUOTE") return null;
  const end = separator.pos === "QUOTE" ? as : as - 1;
  return { phrases: [{ first: 0, end }], addressee: null, rule: "before-cue" };
}

/** The clause behind the comma that closes an opening attribution: "According to Okoye, it fell". */
function findBehindComma(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
): Content | null {
  const { tokens } = attributed.cue.unit;
  const comma = tokens.findIndex(({ normal }, index) => index >= from && normal === ",");
  if (comma < 0) return null;
  const end = findClauseEnd(attributed, comma + 1, others);
  return { phrases: [{ first: comma + 1, end }], addressee: null, rule: "clause" };
}

/** "The bridge, said Okoye, head of the ministry, is safe": subject before the cue, verb behind the source. */
function findInterrupted({ cue, source }: AttributedCue, cueFirst: number): Content | null {
  const { tokens } = cue.unit;
  const subject = tokens.slice(0, cueFirst - 1);
  if (tokens[cueFirst - 1]?.normal !== "," || source === null) return null;
  if (subject.some(({ pos }) => pos === "QUOTE")) return null;
  const verb = tokens.findIndex(
    ({ pos }, index) =>
      index > source.end && tokens[index - 1]!.normal === "," && (pos === "AUX" || pos === "VERB"),
  );
  if (verb < 0 || tokens[verb]!.normal.endsWith("ing")) return null;
  return {
    phrases: [
      { first: 0, end: cueFirst - 1 },
      { first: verb, end: findWordsEnd(tokens) },
    ],
    addressee: null,
    rule: "around-cue",
  };
}

/** Where what follows an inverted source ends: "said Okoye, head of it" and then the closing comma. */
function findAppositionEnd(tokens: readonly UnitToken[], from: number): number {
  if (tokens[from]?.normal !== ",") return from;
  const last = findWordsEnd(tokens);
  for (let index = from + 1; index < last; index++) {
    if (tokens[index]!.pos === "QUOTE") return tokens[index - 1]?.normal === "," ? index - 1 : from;
  }
  return last;
}

function endsInMarks({ unit }: Cue, before: Phrase | null): boolean {
  return before !== null && unit.tokens[before.end - 1]?.pos === "QUOTE";
}

function findAccordingContent(
  attributed: AttributedCue,
  others: readonly AttributedCue[],
): Content | null {
  const { cue, source } = attributed;
  if (source === null) return null;
  const { tokens } = cue.unit;
  const opens = tokens
    .slice(0, cue.first)
    .every(({ pos }) => pos === "CCONJ" || pos === "ADV" || pos === "PUNCT");
  if (opens) {
    return findBehindComma(attributed, source.end, others);
  }
  const inserted = findAroundInsertion(attributed, others);
  if (inserted !== null) return inserted;
  const end = tokens[cue.first - 1]?.normal === "," ? cue.first - 1 : cue.first;
  return end > 0 ? { phrases: [{ first: 0, end }], addressee: null, rule: "before-cue" } : null;
}

/** "said that, according to Okoye, it held" and "said the bridge, according to Okoye, held". */
function findAroundInsertion(
  attributed: AttributedCue,
  others: readonly AttributedCue[],
): Content | null {
  const { cue, source } = attributed;
  const { tokens } = cue.unit;
  const opening = cue.first - 1;
  if (source === null || tokens[opening]?.normal !== "," || tokens[source.end]?.normal !== ",")
    return null;
  let first = others.findLast(({ cue: other }) => other.end <= opening)?.cue.end ?? 0;
  if (tokens[first]?.normal === "that") first++;
  const content = findBehindComma(attributed, source.end, others);
  const isCut = !hasFinite(tokens.slice(first, opening));
  if (
    content === null ||
    !isCut ||
    !content.phrases.some(({ first: behind, end }) => hasFinite(tokens.slice(behind, end)))
  )
    return null;
  if (first === opening) return content;
  return { ...content, phrases: [{ first, end: opening }, ...content.phrases], rule: "around-cue" };
}

/** "It was called a mistake by Okoye" and its like. */
function findPassiveContent(
  attributed: AttributedCue,
  others: readonly AttributedCue[],
  { circumstances }: ExtractLexicon,
): Content | null {
  const { cue, source } = attributed;
  const { tokens } = cue.unit;
  const first = source?.end ?? cue.end;
  const next = tokens[first];
  // "She was told by Okoye that it held", "Reporters were told that it held": the subject is spoken to.
  const isTold = cue.frames.has("addressee") && TOLD.has(next?.normal ?? "");
  if (isTold && (source !== null || cue.lemma === "tell")) {
    const addressee = findSubject(tokens, cue.first, circumstances);
    const rest = { first, end: findClauseEnd(attributed, first, others) };
    return { phrases: [rest], addressee, rule: "that-clause" };
  }
  if (source === null) return null;
  // "Okoye said the plan was criticized by Halonen": the subject opens her clause.
  const isReported = others.some(({ cue: other }) => other.end <= cue.first);
  const subject = (isReported ? findPhraseBefore(tokens, cue.first) : null) ?? {
    first: 0,
    end: cue.first,
  };
  const rest = { first, end: findWordsEnd(tokens) };
  if (next?.normal === "as") {
    return { phrases: [{ ...rest, first: source.end + 1 }], addressee: null, rule: "phrase" };
  }
  return { phrases: [subject], addressee: null, rule: "phrase" };
}

/** What opens the words that someone was told. */
const TOLD = new Set(["that", "to", "not", "whether", "if", "why", "how", "what"]);

/** The clause of a noun of saying; where the noun is the subject, the clause ends before the main verb. */
function findNounContent(
  attributed: AttributedCue,
  others: readonly AttributedCue[],
): Content | null {
  const { cue, source } = attributed;
  if (source === null) return null;
  const { tokens } = cue.unit;
  const first = cue.end;
  const clauseEnd = findClauseEnd(attributed, first, others);
  const isSubject = !hasFinite(tokens.slice(0, source.first));
  const end = isSubject ? findSecondVerb(tokens, first + 1, clauseEnd) : clauseEnd;
  return { phrases: [{ first, end }], addressee: null, rule: "that-clause" };
}
