import { findTimeAfter, findTimeBefore } from "./circumstances.ts";
import type { Cue } from "./cues.ts";
import type { CircumstanceLexicon, CueFrame, ExtractLexicon } from "./lexicon.ts";
import type { UnitToken } from "./narrative-units.ts";
import { findPhraseAfter, type Phrase } from "./noun-phrases.ts";
import { isDash, type Source } from "./sources.ts";

/** What a cue says was said: phrases of the unit, and what stands between cue and content. */
export interface Content {
  readonly phrases: readonly Phrase[];
  readonly addressee: Phrase | null;
  readonly rule: ContentRule;
}

export type ContentRule =
  | "that-clause"
  | "clause"
  | "marks"
  | "infinitive"
  | "phrase"
  | "before-cue"
  | "around-cue"
  | "previous-sentence";

/** A cue with its source, as `findSource` gave it. */
export interface AttributedCue {
  readonly cue: Cue;
  readonly source: Source | null;
}

/** Finds what was said around one cue; `others` are all cues of its unit, in order. */
export function findContent(
  attributed: AttributedCue,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { cue, source } = attributed;
  if (cue.form === "ACCORDING") return findAccordingContent(attributed, others);
  if (cue.form === "PASSIVE") return findPassiveContent(cue, source);
  if (cue.form === "NOUN") return findNounContent(attributed, others);
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
  const before = findBefore(cue, attribution.first, others);
  const after = findAfter(attributed, attribution.end, others, lexicon, before);
  const goesOn =
    after === null || (after.detached && (after.rule !== "marks" || endsInMarks(cue, before)));
  if (before !== null && goesOn) {
    return {
      phrases: after === null ? [before] : [before, ...after.phrases],
      addressee: after?.addressee ?? findAddressee(cue, attribution.end, lexicon)?.phrase ?? null,
      rule: after === null ? "before-cue" : "around-cue",
    };
  }
  if (after !== null) return inverted && after.rule !== "marks" ? null : after;
  return null;
}

/** "The bridge, said Okoye, head of the ministry, is safe": subject before the cue, verb behind the source. */
function findInterrupted({ cue, source }: AttributedCue, cueFirst: number): Content | null {
  const { tokens } = cue.unit;
  const subject = tokens.slice(0, cueFirst - 1);
  if (tokens[cueFirst - 1]?.normal !== "," || source === null) return null;
  if (hasFinite(subject) || subject.some(({ pos }) => pos === "QUOTE")) return null;
  const verb = tokens.findIndex(
    ({ pos }, index) =>
      index > source.end && tokens[index - 1]!.normal === "," && (pos === "AUX" || pos === "VERB"),
  );
  if (verb < 0 || tokens[verb]!.normal.endsWith("ing")) return null;
  return {
    phrases: [
      { first: 0, end: cueFirst - 1 },
      { first: verb, end: findLast(tokens) },
    ],
    addressee: null,
    rule: "around-cue",
  };
}

function endsInMarks({ unit }: Cue, before: Phrase | null): boolean {
  return before !== null && unit.tokens[before.end - 1]?.pos === "QUOTE";
}

interface After extends Content {
  /** Set off by a comma, as behind a cue that stands inside what was said. */
  readonly detached: boolean;
}

/** What stands before a cue as its content: "…, he said". */
function findBefore(
  cue: Cue,
  attributionFirst: number,
  others: readonly AttributedCue[],
): Phrase | null {
  if (cue.form !== "FINITE" && cue.form !== "PARTICIPLE") return null;
  const { tokens } = cue.unit;
  const separator = tokens[attributionFirst - 1];
  if (separator === undefined) return null;
  const isMark = separator.pos === "QUOTE";
  if (
    !isMark &&
    separator.normal !== "," &&
    !isDash(separator) &&
    !/^[?!]$/u.test(separator.normal)
  )
    return null;
  const end = isMark ? attributionFirst : attributionFirst - 1;
  let first = 0;
  for (const { cue: other } of others) {
    if (other === cue) break;
    // A clause of saying that ended before this one keeps its own words.
    const boundary = tokens.findIndex(
      ({ normal }, index) => index > other.end && index < end && (normal === ";" || normal === ","),
    );
    if (other.form !== "FINITE" || boundary < 0) continue;
    const next = tokens[boundary + 1];
    if (next?.pos === "CCONJ" || tokens[boundary]!.normal === ";") first = boundary + 1;
  }
  if (cue.form === "PARTICIPLE") return null;
  if (!isMark && !cue.frames.has("parenthesis")) return null;
  const words = tokens.slice(first, end);
  // "Asked whether it held, Okoye said": the participle opens her sentence.
  const opensOwn = words[0]?.pos === "VERB" && /(?:ed|ing)$/u.test(words[0].normal);
  if (opensOwn && words.every(({ normal, pos }) => normal !== "," && pos !== "QUOTE")) return null;
  if (!words.some(({ pos }) => pos === "QUOTE") && !hasFinite(words)) {
    return words.length > 0 && tokens[cue.end]?.normal === "," ? { first, end } : null;
  }
  return { first, end };
}

export function hasFinite(tokens: readonly UnitToken[]): boolean {
  return tokens.some(
    ({ pos, normal }, index) =>
      pos === "AUX" ||
      (pos === "VERB" && !normal.endsWith("ing") && tokens[index - 1]?.normal !== "to"),
  );
}

function findAfter(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
  before: Phrase | null,
): After | null {
  const { cue } = attributed;
  const mayBeBefore = before !== null;
  const { tokens } = cue.unit;
  const last = findLast(tokens);
  const end = findClauseEnd(attributed, from, others);
  let index = from;
  let addressee: Phrase | null = null;
  const spoken = findAddressee(cue, from, lexicon);
  if (spoken !== null) {
    addressee = spoken.phrase;
    // "called on soldiers in Kursk to surrender": what describes them goes with what was asked.
    const isDescribed = cue.frames.has("phrase") && tokens[spoken.phrase.end]?.pos === "ADP";
    index = isDescribed ? from : spoken.phrase.end;
  }
  const opener = findOpener(tokens, index, last, lexicon.circumstances);
  if (opener !== null) index = opener;
  else index = skipCircumstances(tokens, index, last, lexicon);
  let token = tokens[index];
  // Behind a comma, marks go on with what the marks before the cue began.
  let detached = opener !== null && tokens[index - 1]?.normal === ",";
  if (token?.normal === "," || token?.normal === ":" || isDash(token)) {
    detached = token?.normal !== ":";
    index++;
    token = tokens[index];
  }
  if (token === undefined || index >= last) return null;
  const build = (phraseEnd: number, rule: ContentRule): After | null =>
    phraseEnd > index
      ? { phrases: [{ first: index, end: phraseEnd }], addressee, rule, detached }
      : null;
  if (token.pos === "QUOTE") return build(findMarksEnd(tokens, index, end), "marks");
  if (detached) {
    // Behind a comma only the rest of a sentence that the cue interrupts.
    if (!mayBeBefore)
      return cue.frames.has("clause") && hasFinite(tokens.slice(index, end)) && token.pos !== "VERB"
        ? build(end, "clause")
        : null;
    const joins =
      token.pos === "CCONJ" && token.normal !== "but" && !speaksItself(tokens, index + 1, others);
    const turnsAway =
      /ing$/u.test(token.normal) ||
      (token.pos === "CCONJ" && !joins) ||
      token.pos === "SCONJ" ||
      CONTRASTS.has(token.normal) ||
      token.normal === "who" ||
      token.normal === "which";
    if (turnsAway) return null;
    const isOpen = mayBeBefore && OPEN_ENDS.has(tokens[before.end - 1]!.pos);
    return isOpen || hasFinite(tokens.slice(index, end)) ? build(end, "clause") : null;
  }
  if (tokens[index - 1]?.normal === ":") return build(end, "clause");
  if (token.normal === "that" || INTERROGATIVES.has(token.normal)) {
    if (cue.frames.has("clause") || cue.frames.has("phrase")) return build(end, "that-clause");
  }
  if (mayBeBefore && (token.pos === "ADP" || token.pos === "ADV" || token.pos === "SCONJ"))
    return null;
  // "said in an interview published by": circumstances, not what was said.
  if (index > from && token.pos === "VERB") return null;
  const rest = tokens.slice(index, end);
  if (token.normal === "to" && (cue.frames.has("infinitive") || cue.frames.has("addressee")))
    return build(end, "infinitive");
  if (cue.frames.has("clause") && startsClause(rest)) return build(end, "clause");
  if (cue.frames.has("complement") && hasComplement(tokens.slice(index, end)))
    return build(end, "phrase");
  if (cue.frames.has("phrase") && !(mayBeBefore && cue.frames.has("parenthesis")))
    return build(end, "phrase");
  if (rest.some(({ pos }) => pos === "QUOTE")) return build(end, "clause");
  return null;
}

/** A clause that ends in one of these goes on behind the cue: "He is, she said, a liar." */
const OPEN_ENDS: ReadonlySet<string> = new Set(["AUX", "VERB", "ADP", "DET", "SCONJ"]);

/** Whether another cue or its source stands at `first`: ", and added", ", and Okoye said". */
function speaksItself(
  tokens: readonly UnitToken[],
  first: number,
  others: readonly AttributedCue[],
): boolean {
  if (tokens[first]?.pos === "VERB" || tokens[first]?.pos === "ADV") return true;
  return others.some(({ cue, source }) => cue.first === first || source?.first === first);
}

const INTERROGATIVES = new Set(["whether", "why", "how", "what", "if", "who", "where", "when"]);

/** Whether an object is followed by what it is called: "the plan a mistake", "him “slow”", "it as dead". */
function hasComplement(tokens: readonly UnitToken[]): boolean {
  const object = findPhraseAfter(tokens, 0);
  if (object === null) return tokens[0]?.pos === "QUOTE";
  const next = tokens[object.end];
  if (tokens[0]?.pos === "PRON" && (next?.pos === "NOUN" || next?.pos === "PROPN")) return true;
  return tokens
    .slice(object.end)
    .some(
      ({ pos, normal }) =>
        pos === "QUOTE" || pos === "ADJ" || normal === "a" || normal === "an" || normal === "as",
    );
}

function startsClause(tokens: readonly UnitToken[]): boolean {
  const first = tokens[0];
  if (first === undefined || !hasFinite(tokens)) return false;
  return first.pos !== "PUNCT";
}

/** The addressee right behind a cue that takes one: "told reporters", or "said to reporters". */
function findAddressee(
  cue: Cue,
  from: number,
  { circumstances }: ExtractLexicon,
): { phrase: Phrase } | null {
  const { tokens } = cue.unit;
  const takesOne = cue.frames.has("addressee");
  if (!takesOne && (tokens[from]?.normal !== "to" || !cue.frames.has("clause"))) return null;
  const first = takesOne ? from : from + 1;
  if (
    tokens[first]?.normal === "that" ||
    tokens[first]?.pos === "QUOTE" ||
    tokens[first]?.pos === "VERB"
  )
    return null;
  const phrase = findPhraseAfter(tokens, first);
  if (phrase === null) return null;
  // "told Trump late Monday": the time is no part of the name.
  const end = findTimeBefore(tokens, phrase.end, circumstances);
  if (end <= first) return null;
  const next = tokens[end];
  // "warned the plan would fail": the phrase is the subject of what was said.
  const isSubject = next?.pos === "AUX" || (next?.pos === "VERB" && next.normal !== "to");
  if (takesOne && cue.lemma !== "tell" && isSubject) return null;
  return { phrase: { first, end } };
}

const FARTHEST_OPENER = 18;

/** "that", a colon or an opening mark that follows only circumstances of saying. */
function findOpener(
  tokens: readonly UnitToken[],
  from: number,
  last: number,
  times: CircumstanceLexicon,
): number | null {
  const insertion = findInsertionEnd(tokens, from);
  if (insertion !== null) return insertion;
  for (let index = from; index < Math.min(from + FARTHEST_OPENER, last); index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (token.normal === "that" && next?.pos !== "VERB" && next?.pos !== "AUX") {
      if (next === undefined || hidesObject(tokens, from, index, times)) return null;
      return tokens[index - 1]?.normal === "," ? null : index;
    }
    if (
      token.pos === "QUOTE" &&
      (index === from || tokens[index - 1]?.normal === "," || tokens[index - 1]?.normal === ":")
    )
      return index;
    if (token.normal === ":") return index;
    if (token.pos === "VERB" || token.pos === "AUX" || token.normal === ";" || token.pos === "PRON")
      return null;
    if (token.normal === "," && index > from + 8) return null;
  }
  return null;
}

/** The "that" behind an insertion: "said, without giving details, that it held". */
function findInsertionEnd(tokens: readonly UnitToken[], from: number): number | null {
  if (tokens[from]?.normal !== ",") return null;
  const inserted = tokens.slice(from + 1, from + FARTHEST_OPENER);
  const closing = inserted.findIndex(({ normal }) => normal === ",");
  return closing > 0 && inserted[closing + 1]?.normal === "that" ? from + closing + 2 : null;
}

/** "rejected the claim that it fell": "that" belongs to the object, not to the cue. */
function hidesObject(
  tokens: readonly UnitToken[],
  from: number,
  that: number,
  times: CircumstanceLexicon,
): boolean {
  if (that === from || findTimeAfter(tokens, from, times) > from) return false;
  return ["DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM"].includes(tokens[from]!.pos);
}

function skipCircumstances(
  tokens: readonly UnitToken[],
  from: number,
  last: number,
  { circumstances }: ExtractLexicon,
): number {
  let index = from;
  while (index < last) {
    const token = tokens[index]!;
    const time = findTimeAfter(tokens, index, circumstances);
    if (time > index) {
      index = time;
    } else if (
      token.pos === "ADV" &&
      tokens[index + 1]?.pos !== "VERB" &&
      tokens[index + 1]?.pos !== "NUM"
    ) {
      index++;
    } else if (token.pos === "ADP") {
      const phrase = findPhraseAfter(tokens, index + 1);
      const nouns = tokens.slice(index + 1, phrase?.end ?? index + 1);
      const isCircumstance = nouns.some(
        ({ normal }) => circumstances.media.has(normal) || circumstances.audiences.has(normal),
      );
      if (phrase === null || !isCircumstance) break;
      index = phrase.end;
    } else break;
  }
  return index;
}

/** The end of what is in marks: the passage alone where it is a sentence of its own. */
function findMarksEnd(tokens: readonly UnitToken[], first: number, end: number): number {
  const next = tokens[first + 1];
  if (next === undefined || first + 1 >= end) return first + 1;
  if (next.pos === "PUNCT" && next.normal !== "-") return first + 1;
  const passage = tokens[first]!.passage!;
  const isSentence =
    passage.inner.end - passage.inner.start > 60 && next.pos !== "ADP" && next.pos !== "CCONJ";
  return isSentence ? first + 1 : Math.max(end, first + 1);
}

/** The index behind the last token that is not an end mark. */
export function findLast(tokens: readonly UnitToken[]): number {
  let last = tokens.length;
  while (
    last > 0 &&
    tokens[last - 1]!.pos === "PUNCT" &&
    /^[.?!\u2026]+$/u.test(tokens[last - 1]!.normal)
  )
    last--;
  return last;
}

const CONTRASTS = new Set(["though", "although", "while", "whereas", "but", "even"]);

/** Conjunctions that set a clause of saying below the main clause: "though Okoye said …, it fell". */
const SUBORDINATORS = new Set([
  "though",
  "although",
  "while",
  "whereas",
  "as",
  "after",
  "because",
  "with",
]);

/** Where the reported clause behind `from` ends and the reporter goes on. */
function findClauseEnd(
  { cue, source }: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
): number {
  const { tokens } = cue.unit;
  const last = findLast(tokens);
  const later = new Map<number, Cue>();
  for (const other of others) {
    const { frames } = other.cue;
    // "continue" and its like report nothing without marks.
    const reports =
      other.cue.form === "ACCORDING" ||
      ["clause", "phrase", "complement"].some((frame) => frames.has(frame as CueFrame));
    if (other.cue.first <= from || !reports) continue;
    later.set(other.cue.first, other.cue);
    const opening = other.source;
    if (opening !== null && opening.first > from && opening.end <= other.cue.first)
      later.set(opening.first, other.cue);
  }
  const isSubordinate = SUBORDINATORS.has(tokens[(source?.first ?? 0) - 1]?.normal ?? "");
  // "which Okoye said was safe, fell": the relative clause ends at its comma.
  const isRelative =
    source !== null &&
    /^(?:which|who|that)$/u.test(tokens[source.first - 1]?.normal ?? "") &&
    tokens[source.first - 2]?.normal === ",";
  let brackets = 0;
  for (let index = from; index < last; index++) {
    const token = tokens[index]!;
    if (token.normal === "(") brackets++;
    else if (token.normal === ")" && --brackets < 0) return index;
    if (index <= from + 1 || brackets > 0) continue;
    const next = tokens[index + 1];
    if (token.normal === ";") return index;
    if (isDash(token) && index > from + 3) return index;
    const follower = later.get(index + 1) ?? later.get(index + 2);
    if (token.normal === ",") {
      if (next !== undefined && CONTRASTS.has(next.normal)) return index;
      if (next?.normal === "which" || next?.normal === "who") return index;
      if (follower?.form === "PARTICIPLE" || follower?.form === "ACCORDING") return index;
      if (next?.pos === "CCONJ" && follower?.form === "FINITE") return index;
      if (isRelative) return index;
      if (source?.rule === "relative-clause" && (next?.pos === "VERB" || next?.pos === "AUX"))
        return index;
      if (cue.form === "PARTICIPLE" && closesParticiple(tokens, cue, next)) return index;
      if (isSubordinate && hasFinite(tokens.slice(index + 1, last))) return index;
    } else if (token.pos === "CCONJ") {
      // "and said", "and Okoye said", "but Okoye insisting": the next one speaks.
      const speaks = later.get(index + 1);
      if (
        speaks?.form === "FINITE" &&
        (speaks.first > index + 1 || isSameTense(tokens, cue, speaks))
      )
        return index;
      if (speaks?.form === "PARTICIPLE" && speaks.first > index + 1) return index;
      if (
        follower?.form === "FINITE" &&
        follower.first === index + 2 &&
        isSameTense(tokens, cue, follower)
      )
        return index;
    }
  }
  return last;
}

/** "Citing the report, Okoye said" and "Okoye, citing the report, said": the main clause goes on. */
function closesParticiple(
  tokens: readonly UnitToken[],
  cue: Cue,
  next: UnitToken | undefined,
): boolean {
  if (cue.first === 0) return true;
  return tokens[cue.first - 1]?.normal === "," && (next?.pos === "VERB" || next?.pos === "AUX");
}

function isSameTense(tokens: readonly UnitToken[], a: Cue, b: Cue): boolean {
  const isPast = (cue: Cue): boolean => !tokens[cue.verb]!.normal.endsWith("s");
  return isPast(a) === isPast(b) && tokens[b.verb]!.normal !== tokens[b.verb]!.lemma;
}

function findAppositionEnd(tokens: readonly UnitToken[], from: number): number {
  if (tokens[from]?.normal !== ",") return from;
  const last = findLast(tokens);
  for (let index = from + 1; index < last; index++) {
    if (tokens[index]!.pos === "QUOTE") return tokens[index - 1]?.normal === "," ? index - 1 : from;
  }
  return last;
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
  if (as === 0 || (as === 1 && tokens[0]?.pos !== "QUOTE")) {
    const comma = tokens.findIndex(({ normal }, index) => index >= cue.end && normal === ",");
    if (comma < 0) return null;
    const end = findClauseEnd(attributed, comma + 1, others);
    return { phrases: [{ first: comma + 1, end }], addressee: null, rule: "clause" };
  }
  const separator = tokens[as - 1];
  if (separator?.normal !== "," && separator?.pos !== "QUOTE") return null;
  const end = separator.pos === "QUOTE" ? as : as - 1;
  return { phrases: [{ first: 0, end }], addressee: null, rule: "before-cue" };
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
    const comma = tokens.findIndex(({ normal }, index) => index >= source.end && normal === ",");
    if (comma < 0) return null;
    const end = findClauseEnd(attributed, comma + 1, others);
    return { phrases: [{ first: comma + 1, end }], addressee: null, rule: "clause" };
  }
  const end = tokens[cue.first - 1]?.normal === "," ? cue.first - 1 : cue.first;
  return end > 0 ? { phrases: [{ first: 0, end }], addressee: null, rule: "before-cue" } : null;
}

/** The clause of a noun of saying; where the noun is the subject, the clause ends before the main verb. */
function findNounContent(
  attributed: AttributedCue,
  others: readonly AttributedCue[],
): Content | null {
  const { cue, source } = attributed;
  if (source === null) return null;
  const { tokens } = cue.unit;
  const first = cue.end;
  let end = findClauseEnd(attributed, first, others);
  if (!hasFinite(tokens.slice(0, source.first))) {
    const isVerb = (index: number): boolean =>
      tokens[index]?.pos === "AUX" || tokens[index]?.pos === "VERB";
    let verb = first + 1;
    while (verb < end && !isVerb(verb)) verb++;
    while (
      verb < end &&
      tokens[verb]?.pos !== "VERB" &&
      (isVerb(verb) || tokens[verb]?.pos === "ADV")
    )
      verb++;
    if (tokens[verb]?.pos === "VERB") verb++;
    while (verb < end && !isVerb(verb)) verb++;
    end = verb;
  }
  return { phrases: [{ first, end }], addressee: null, rule: "that-clause" };
}

function findPassiveContent(cue: Cue, source: Source | null): Content | null {
  if (source === null) return null;
  const { tokens } = cue.unit;
  const next = tokens[source.end];
  const subject = { first: 0, end: cue.first };
  const rest = { first: source.end, end: findLast(tokens) };
  // "She was told by Okoye that it held": the subject is spoken to.
  const isTold = cue.frames.has("addressee") && (next?.normal === "that" || next?.normal === "to");
  if (isTold) return { phrases: [rest], addressee: subject, rule: "that-clause" };
  if (next?.normal === "as") {
    return { phrases: [{ ...rest, first: source.end + 1 }], addressee: null, rule: "phrase" };
  }
  return { phrases: [subject], addressee: null, rule: "phrase" };
}
