import type { Language } from "../language/language.ts";
import type { GrammarLexicon } from "../language/grammar-lexicon.ts";
import type { NameLexicon } from "../language/name-lexicon.ts";
import { hasRole, Role, VerbForm } from "../language/word-form.ts";
import { nameSuffixes } from "../domain/names/name-suffixes.ts";
import type { Document, Token } from "../domain/text/document.ts";
import { findTokens } from "../domain/text/find-tokens.ts";
import type { Span } from "../domain/text/span.ts";
import { startsWithCapital } from "../domain/text/letters.ts";

/** A run of capitalized words that may name someone, without titles before it. */
export interface NameSpan extends Span {
  /** A title stands before it: "President", "Gov.". */
  readonly titled: boolean;
  /** Words of the name, punctuation left out. */
  readonly wordCount: number;
  /** It stands in a line whose words have capitals whatever they are, and may hold more than a name. */
  readonly isInTitle: boolean;
  /** One of its words names a kind of organization. */
  readonly isOrganization: boolean;
}

type Words = Pick<Language, "extract" | "grammar">;

/**
 * Finds the capitalized names of an article's prose, longest runs, in order.
 *
 * @param nicknameMarks  see `findNicknameMarks`: a name goes on behind them
 */
export function findNameSpans(
  document: Document,
  nicknameMarks: ReadonlySet<number>,
  language: Words,
): NameSpan[] {
  const { grammar } = language;
  const names: NameSpan[] = [];
  const isWrittenSmall = buildSmallSearch(document);
  for (const sentence of document.sentences) {
    const kind = document.paragraphs[sentence.paragraph]?.kind;
    if (kind === "CAPTION" || kind === "BOILERPLATE") continue;
    const all = findTokens(document, sentence);
    const words =
      nicknameMarks.size === 0 ? all : all.filter(({ start }) => !nicknameMarks.has(start));
    const isInTitle = areCapitals(words);
    // A sentence opens with a capital whatever its first word is.
    let index = opensWithName(words, language) ? 0 : 1;
    while (index < words.length) {
      const end = findRunEnd(words, index, isInTitle, language);
      const isOpening = index === 0 && end === 1;
      // "Protesters said": a word that the article writes small elsewhere is no name.
      const isPlain =
        end === index + 1 &&
        (isTime(words[index]!, grammar) || (isOpening && isWrittenSmall(words[0]!.normal)));
      const name =
        end > index && !isPlain ? buildNameSpan(words, index, end, isInTitle, language) : null;
      if (name !== null) names.push(name);
      index = Math.max(end, index + 1);
    }
  }
  return names;
}

/** Whether an article writes a word in small letters somewhere. */
function buildSmallSearch({ tokens }: Document): (normal: string) => boolean {
  let small: Set<string> | null = null;
  return (sought) => {
    if (small === null) {
      small = new Set();
      for (const { text, normal } of tokens) if (text === normal) small.add(normal);
    }
    return small.has(sought);
  };
}

/** From this share of capitals on among the longer words of a sentence they say nothing about names. */
const TITLE_CASE = 0.6;

/** Letters of a word that a title writes with a capital. */
const LONG = 4;

function areCapitals(words: readonly Token[]): boolean {
  if (words.at(-1)?.text === ".") return false;
  const long = words.filter(({ text }) => text.length >= LONG && /^\p{L}/u.test(text));
  const capitals = long.filter(({ text }) => startsWithCapital(text));
  return long.length > 2 && capitals.length >= long.length * TITLE_CASE;
}

/** Where the run of a sentence's words ends that begins with one of them; there where it is no name. */
function findRunEnd(
  words: readonly Token[],
  first: number,
  isInTitle: boolean,
  language: Words,
): number {
  const { grammar } = language;
  const opensReport = first === 0 && isReporting(words, language);
  if (!(isNameWord(words[first]!) || opensReport) || isDay(words, first, grammar)) return first;
  if (isContraction(words[first]!, grammar)) return first;
  let end = first + 1;
  let isChained = false;
  while (end < words.length) {
    const word = words[end]!;
    const before = words[end - 1]!;
    if (isNameWord(word) || isSuffix(word) || (isAdverbial(word) && !isInTitle)) {
      end++;
      continue;
    }
    if (isJoint(before, word, words[end + 1], grammar)) {
      end += 2;
      continue;
    }
    const behind = findParticlesEnd(words, end, language);
    if (behind > end && isNameWord(words[behind]!)) {
      end = behind + 1;
      continue;
    }
    const behindLink = findLinkEnd(words, end, isChained, language);
    if (behindLink === null) break;
    isChained = true;
    end = behindLink;
  }
  return end;
}

/** Where the name goes on to that a word leads on: "of Defense", "for the Study"; `null` where it leads nowhere. */
function findLinkEnd(
  words: readonly Token[],
  index: number,
  isChained: boolean,
  { extract, grammar }: Words,
): number | null {
  const { organizations, links, linkedHeads } = extract.names;
  const { normal } = words[index]!;
  const head = words[index - 1]!.normal;
  const isLed = organizations.has(head) || linkedHeads.has(head);
  const isLink = links.has(normal) && (isLed || (isChained && grammar.partMarks.has(normal)));
  if (!isLink && !grammar.nameTopics.has(`${head} ${normal}`)) return null;
  const next = words[index + 1];
  const after = next !== undefined && isArticle(next, grammar) ? index + 2 : index + 1;
  // "told the committee on Monday"
  const isNamed =
    after < words.length && isNameWord(words[after]!) && !isTime(words[after]!, grammar);
  return isNamed ? after + 1 : null;
}

/** Behind the small particles of a surname that begin at a word, "van der" and "al-"; there where none do. */
function findParticlesEnd(words: readonly Token[], first: number, language: Words): number {
  let end = first;
  while (isParticle(words[end], language)) {
    const mark = words[end + 1];
    end += mark !== undefined && mark.start === words[end]!.end && mark.text === "-" ? 2 : 1;
  }
  return end < words.length ? end : first;
}

function isParticle(token: Token | undefined, { grammar }: Words): boolean {
  if (token === undefined || token.text !== token.normal) return false;
  // "ten" opens surnames, and counts.
  const isNumber = hasRole(grammar.readForm(token.normal), Role.NUMBER);
  return grammar.nameParticles.has(token.normal) && !isNumber;
}

/** A mark with nothing around it joins two words of a name: "Bo-Lind", "A&B", "Min-seo". */
function isJoint(
  before: Token,
  mark: Token,
  after: Token | undefined,
  { readForm }: GrammarLexicon,
): boolean {
  return (
    after !== undefined &&
    mark.start === before.end &&
    after.start === mark.end &&
    /^[-–.&'’]$/u.test(mark.text) &&
    (isNameWord(after) ||
      // "Min-seo", unlike "Larne-based"
      (mark.text === "-" && /^\p{Ll}{2,}$/u.test(after.text) && !readForm(after.normal).isCommon))
  );
}

function isArticle({ normal }: Token, { readForm }: GrammarLexicon): boolean {
  return hasRole(readForm(normal), Role.ARTICLE);
}

/** "Jr."; in small letters it may open what comes next, as in "Okoye senior advisers". */
function isSuffix({ text, normal }: Token): boolean {
  return text !== normal && nameSuffixes.has(normal.replace(/\.$/u, ""));
}

/** Whether a day dates the sentence, and is no part of the name behind it: "On Monday Okoye said". */
function isDay(
  words: readonly Token[],
  index: number,
  { times, readForm }: GrammarLexicon,
): boolean {
  const before = words[index - 1];
  return (
    before !== undefined &&
    times.whole.has(words[index]!.normal) &&
    hasRole(readForm(before.normal), Role.PREPOSITION)
  );
}

/** "I'm" */
function isContraction({ normal }: Token, { findCut, readForm }: GrammarLexicon): boolean {
  const cut = findCut(normal);
  return cut > 0 && hasRole(readForm(normal.slice(0, cut)), PRONOUNS);
}

const PRONOUNS = Role.SUBJECT_PRONOUN | Role.PRONOUN | Role.EXISTENTIAL | Role.DEMONSTRATIVE;

/** "Monday", "March": by themselves they name a time. */
function isTime({ normal }: Token, { times }: GrammarLexicon): boolean {
  return times.whole.has(normal) || times.months.has(normal);
}

/** A word that nobody knows opens a sentence as a name, and so does what says something: "Ford said". */
function opensWithName(words: readonly Token[], language: Words): boolean {
  const [token] = words;
  if (token === undefined) return false;
  const isName = token.pos === "PROPN" || token.pos === "X";
  return (
    isName || !language.grammar.readForm(token.normal).isCommon || isReporting(words, language)
  );
}

/** Whether a plain word in the singular stands alone before a verb of saying: "Ford said", not "Police said". */
function isReporting(words: readonly Token[], { extract: { cues }, grammar }: Words): boolean {
  const [token, next] = words;
  if (next?.pos !== "VERB" || !/^\p{Lu}\p{Ll}/u.test(token!.text)) return false;
  const { isPlural, kinds, roles, adverb } = grammar.readForm(token!.normal);
  const isSource = isPlural || kinds.some((kind) => kind !== "place");
  const { verbForms, verbLemma } = grammar.readForm(next.normal);
  return (
    !isSource &&
    roles === 0 &&
    adverb < 0 &&
    (verbForms & (VerbForm.PAST | VerbForm.PRESENT)) !== 0 &&
    cues.verbs.get(verbLemma ?? "")?.has("parenthesis") === true
  );
}

/** "Soon" of "Ada Soon": behind a name, an adverb with a capital is one. */
function isAdverbial({ text, pos }: Token): boolean {
  return pos === "ADV" && /^\p{Lu}\p{Ll}+/u.test(text);
}

function isNameWord({ text, normal, pos }: Token): boolean {
  return (
    text !== normal &&
    startsWithCapital(text) &&
    (pos === "PROPN" ||
      ((pos === "NOUN" || pos === "ADJ" || pos === "X" || pos === "VERB") &&
        /^\p{Lu}\p{Ll}+/u.test(text)))
  );
}

/** The name in a run `[runStart, runEnd)` of a sentence's words, without the titles before it. */
function buildNameSpan(
  words: readonly Token[],
  runStart: number,
  runEnd: number,
  isInTitle: boolean,
  language: Words,
): NameSpan | null {
  const { grammar } = language;
  const { names: lexicon } = language.extract;
  const end = cutTime(words, runStart, runEnd, grammar);
  const behindTitles = skipTitles(words, runStart, end, language);
  let first = findOfficeEnd(words, behindTitles, end, lexicon, grammar) ?? behindTitles;
  // "former President Okoye", but "the former Larne mayor": the title stands behind.
  const isTitled =
    first > runStart ||
    (lexicon.titles.has(words[runStart - 1]?.normal ?? "") &&
      !lexicon.titles.has(words[end]?.text ?? ""));
  // "President | of the United States": what is left is no person's name.
  const isOffice = first > runStart && !isNameWord(words[first] ?? words[runStart]!);
  while (isOffice && first < end && !isNameWord(words[first]!)) first++;
  // "Spokesman" alone is a title that ends the run: nothing is left to name.
  if (first >= end) return null;
  const named = words.slice(first, end).filter(({ pos }) => pos !== "PUNCT");
  if (named.length === 1 && isCommonPerson(named[0]!, language)) return null;
  const opening = first === runStart ? findParticlesStart(words, first, language) : first;
  return {
    start: words[opening]!.start,
    end: words[end - 1]!.end,
    titled: isTitled && !isOffice,
    wordCount: named.length + (opening < first ? 1 : 0),
    isInTitle,
    isOrganization: named.some(({ normal }) => lexicon.organizations.has(normal)),
  };
}

/** "Houston | Tuesday": the day is no part of the name. */
function cutTime(
  words: readonly Token[],
  first: number,
  end: number,
  grammar: GrammarLexicon,
): number {
  const isDated = end - first > 1 && grammar.times.whole.has(words[end - 1]!.normal);
  return isDated && !grammar.readForm(words[end - 2]!.normal).isCommon ? end - 1 : end;
}

/** Where the name begins behind the titles of a run: "Officer Ada Okoye", not "General Assembly". */
function skipTitles(
  words: readonly Token[],
  runStart: number,
  end: number,
  { extract: { names: lexicon }, grammar }: Words,
): number {
  const last = words[end - 1]!.normal;
  const isNoPerson = [
    lexicon.organizations,
    lexicon.organizationEndings,
    lexicon.works,
    lexicon.placeEndings,
  ].some((nouns) => nouns.has(last));
  let first = runStart;
  for (let index = runStart; index < end; index++) {
    const { normal } = words[index]!;
    // "Port-au-Prince", unlike "Secretary-General"
    const mark = words[index - 1];
    // "-Mayor Ada Okoye" opens behind a dash.
    const isJoined =
      mark?.text === "-" &&
      mark.end === words[index]!.start &&
      words[index - 2]?.end === mark.start;
    if (isJoined && first !== index - 1) continue;
    const isEnding = index > runStart && index === first && lexicon.titleEndings.has(normal);
    const isTitle = lexicon.titles.has(normal) || isEnding;
    const isTrade =
      index === first &&
      isTradeName(normal, lexicon, grammar) &&
      (index + 2 < end || (index + 1 < end && !grammar.readForm(last).isCommon));
    if (isTitle || isTrade) first = index + 1;
  }
  return isNoPerson && end - first === 1 && !lexicon.titles.has(last) ? runStart : first;
}

/** "Officer", "Actress": a noun of persons that is nobody's given name. */
function isTradeName(
  normal: string,
  { givenNames }: NameLexicon,
  { readForm }: GrammarLexicon,
): boolean {
  const form = readForm(normal);
  const isNoun = form.noun > Math.max(0, form.adjective);
  return form.isCommon && form.kinds[0] === "person" && isNoun && !givenNames.has(normal);
}

/** "Villagers", "Spokesman": by themselves they name nobody. */
function isCommonPerson({ normal }: Token, { extract: { names }, grammar }: Words): boolean {
  if ([names.groups, names.hidden, names.roles].some((nouns) => nouns.has(normal))) return true;
  const form = grammar.readForm(normal);
  return form.isCommon && form.isPlural && form.kinds[0] === "person";
}

/** "al-" of "al-Nuri": the particles right before a name. */
function findParticlesStart(words: readonly Token[], first: number, language: Words): number {
  const before = words[first - 1];
  const isHyphen = before?.text === "-" && before.end === words[first]!.start;
  return isHyphen && isParticle(words[first - 2], language) ? first - 2 : first;
}

/** Where a name begins behind the office that a title with "of" names: "Secretary of State | Ada Okoye". */
function findOfficeEnd(
  words: readonly Token[],
  first: number,
  end: number,
  { titles }: NameLexicon,
  { partMarks }: GrammarLexicon,
): number | null {
  const isOffice =
    partMarks.has(words[first - 1]?.normal ?? "") && titles.has(words[first - 2]?.normal ?? "");
  if (!isOffice) return null;
  const hasInitial = words.slice(first, end).some(({ text }) => /^\p{Lu}\.$/u.test(text));
  const length = end - first;
  return length < 3 ? null : hasInitial ? first + 1 : end - 2;
}
