import type { Byline } from "../../domain/text/document.ts";
import { type Span, trimSpan } from "../../domain/text/span.ts";
import type { DateReader } from "../../language/date-reader.ts";
import type { BylineLexicon, OutletLexicon } from "../../language/text-lexicon.ts";
import { getArticleLength, type IsKnown, isAgency, isOutlet } from "./outlets.ts";
import { isInCapitals, isPersonName, type PersonWords } from "./person-names.ts";

/** What the reading of by-lines goes by. */
export interface BylineWords extends PersonWords {
  readonly bylines: BylineLexicon;
  readonly outlets: OutletLexicon;
  readonly dates: DateReader;
  readonly isOutlet: IsKnown;
}

/** Lines from the top and from the end among which by-lines are looked for. */
const HEAD_LINES = 8;
const FOOT_LINES = 4;
const LONGEST_BYLINE = 160;
/** Lines below a by-line that may belong to it: a role, an outlet. */
const LINES_BELOW = 2;

/**
 * The lines by which an article names its authors, by their index: "By Jane Roe, THE HERALD", and what
 * stands alone below, "Herald Staff Writer". A line that holds anything else is none: "By Monday, …".
 */
export function findBylines(
  lines: readonly string[],
  words: BylineWords,
): ReadonlyMap<number, Byline> {
  const found = new Map<number, Byline>();
  lines.forEach((line, index) => {
    const isOutside = index < HEAD_LINES || index >= lines.length - FOOT_LINES;
    if (!isOutside || found.has(index) || line.length > LONGEST_BYLINE) return;
    const byline = readOpened(line, words) ?? readSigned(line, lines[index + 1], words);
    if (byline === null) return;
    found.set(index, byline);
    for (let below = index + 1; below <= index + LINES_BELOW; below++) {
      const more = readBelow(lines[below], words);
      if (more === null) break;
      found.set(below, more);
    }
  });
  return found;
}

/** What a part of a by-line gives; all places count from the line's start. */
interface Part {
  readonly authors: readonly Span[];
  readonly outlet?: Span;
  readonly agency?: Span;
  readonly date?: Span;
  /** Whether it tells that its author belongs to a newsroom. */
  readonly isNewsroom?: boolean;
  /** Whether it tells what its author is: "Political Editor". */
  readonly isRole?: boolean;
}

const NOTHING: Part = { authors: [] };

/** "By Jane Roe and Bo Lind in Varn | Varn Herald | 10 September 2024". */
function readOpened(line: string, words: BylineWords): Byline | null {
  const opening = /^[([—–\s-]{0,3}/u.exec(line)![0].length;
  const small = line.slice(opening).toLowerCase();
  const opener = words.bylines.openers.find(
    (phrase) => small.startsWith(phrase) && /^[\s:]/u.test(small.slice(phrase.length)),
  );
  if (opener === undefined) return null;
  const from = opening + opener.length;
  const rest = line.slice(from).replace(/^[\s:]{1,3}/u, "");
  const start = line.length - rest.length;
  const end = line.replace(/(?<!\s\p{L})[.)\]]{1,2}$/u, "").length;
  const [first, ...others] = splitSegments(line, { start, end });
  if (first === undefined) return null;
  const opened = readAuthors(line, first, words);
  return opened === null ? null : joinParts(line, opened, others, words);
}

/** "Jane Roe, Herald Staff Writer": without "by" only where a newsroom is told. */
function readSigned(line: string, below: string | undefined, words: BylineWords): Byline | null {
  const [first, ...others] = splitSegments(line, { start: 0, end: line.length });
  const authors = first === undefined ? null : readAuthors(line, first, words);
  if (authors === null || authors.authors.length === 0) return null;
  const isNewsroom = [
    authors,
    ...others.map((segment) => readAffiliation(line, segment, words)),
    below === undefined || below.length > LONGEST_BYLINE || others.length > 0
      ? null
      : readAffiliation(below, { start: 0, end: below.length }, words),
  ].some((part) => part?.isNewsroom === true);
  return isNewsroom ? joinParts(line, authors, others, words) : null;
}

/** A line of its own below a by-line: "The Associated Press", "Staff Writer". */
function readBelow(line: string | undefined, words: BylineWords): Byline | null {
  if (line === undefined || line.length > LONGEST_BYLINE / 2) return null;
  const [first, ...others] = splitSegments(line, { start: 0, end: line.length });
  const part = first === undefined ? null : readAffiliation(line, first, words);
  if (
    part?.outlet !== undefined &&
    part.isNewsroom !== true &&
    !isBareName(line, part.outlet, words)
  )
    return null;
  const tells = part?.outlet ?? part?.agency ?? (part?.isNewsroom === true ? first : undefined);
  return tells === undefined ? null : joinParts(line, part!, others, words);
}

/** Whether a name stands for itself: not "Police Arrest Film Star", which is a headline. */
function isBareName(line: string, name: Span, words: BylineWords): boolean {
  if (words.isOutlet(line.slice(name.start, name.end))) return true;
  return splitWords(line, name)
    .slice(0, -1)
    .every(({ text }) => {
      const form = words.readForm(text.toLowerCase());
      const isSmall = /^\p{Ll}/u.test(text);
      return isSmall || !form.isCommon || form.kinds.includes("time");
    });
}

function joinParts(
  line: string,
  opened: Part,
  segments: readonly Span[],
  words: BylineWords,
): Byline | null {
  const parts = [opened];
  for (const segment of segments) {
    const part = readAuthors(line, skipJoiner(line, segment, words), words);
    const next = part ?? readAffiliation(line, segment, words);
    if (next === null) return null;
    parts.push(next);
  }
  const collect = (key: "outlet" | "agency" | "date"): Span[] =>
    parts.flatMap((part) => part[key] ?? []);
  return {
    authors: parts.flatMap(({ authors }) => authors),
    outlets: collect("outlet"),
    agencies: collect("agency"),
    dates: collect("date"),
  };
}

/** The parts of a line between commas, strokes and dashes. */
function splitSegments(line: string, { start, end }: Span): Span[] {
  const segments: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of line.slice(0, end).matchAll(SEPARATOR)) {
    if (index < from) continue;
    segments.push(trimSegment(line, { start: from, end: index }));
    from = index + mark.length;
  }
  segments.push(trimSegment(line, { start: from, end }));
  return segments.filter((segment) => segment.end > segment.start);
}

function trimSegment(line: string, segment: Span): Span {
  const { start, end } = trimSpan(line, segment);
  return { start, end: line.charAt(end - 1) === ")" ? end - 1 : end };
}

const SEPARATOR = /[|•·;(]|,(?!\d)|(?<!\d)\/(?!\d)|(?<=\s)[–—-]{1,2}(?=\s)/gu;

interface WordIn extends Span {
  readonly text: string;
}

function splitWords(line: string, { start, end }: Span): WordIn[] {
  return Array.from(line.slice(start, end).matchAll(/\S+/gu), ({ 0: text, index }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
  }));
}

function skipJoiner(line: string, segment: Span, { bylines }: BylineWords): Span {
  const [first, second] = splitWords(line, segment);
  const isJoiner = second !== undefined && bylines.joiners.has(first!.text.toLowerCase());
  return isJoiner ? { start: second.start, end: segment.end } : segment;
}

/** "Jane Roe and Bo Lind in Varn": names, and behind each at most where, for whom and when. */
function readAuthors(line: string, segment: Span, words: BylineWords): Part | null {
  const all = splitWords(line, segment);
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at <= all.length; at++) {
    const isEnd = at === all.length;
    if (!isEnd && !words.bylines.joiners.has(all[at]!.text.toLowerCase())) continue;
    const own = all.slice(from, at);
    if (own.length === 0) return null;
    const part = readPerson(line, own, words) ?? readHidden(line, join(own), words);
    // "Jane Roe at the Ministry of Food and Water": what is joined may be within one part.
    if (part === null && (isEnd || parts.length > 0)) return null;
    if (part === null) continue;
    parts.push(part);
    from = at + 1;
  }
  return mergeParts(parts);
}

function join(words: readonly WordIn[]): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

function mergeParts(parts: readonly Part[]): Part {
  const authors = parts.flatMap((part) => part.authors);
  return { ...parts.reduce((all, part) => ({ ...all, ...part }), NOTHING), authors };
}

const MOST_NAME_WORDS = 5;

function readPerson(line: string, written: readonly WordIn[], words: BylineWords): Part | null {
  const all = skipTitles(written, words);
  const counts = Array.from(
    { length: Math.max(0, Math.min(MOST_NAME_WORDS, all.length) - 1) },
    (_, index) => index + 2,
  ).filter((count) =>
    isPersonName(
      all.slice(0, count).map(({ text }) => text),
      words,
    ),
  );
  // The longest name, behind which something is told; else the shortest before a role.
  for (const count of counts.toReversed()) {
    const authors = [join(all.slice(0, count))];
    if (count === all.length) return { authors };
    const told = readBehind(line, all, count, words);
    if (told !== null && told.isRole !== true) return { ...told, authors };
  }
  for (const count of counts) {
    const told = readBehind(line, all, count, words);
    if (told !== null) return { ...told, authors: [join(all.slice(0, count))] };
  }
  return null;
}

/** "Dr. Jane Roe" is Jane Roe. */
function skipTitles(all: readonly WordIn[], { bylines }: BylineWords): readonly WordIn[] {
  const isTitle = ({ text }: WordIn): boolean =>
    bylines.titles.has(text.toLowerCase().replace(/\.$/u, ""));
  const first = all.findIndex((word) => !isTitle(word));
  return all.length - first < 2 ? all : all.slice(first);
}

/** What stands behind a name without a mark: a place, an outlet, a role, a date. */
function readBehind(
  line: string,
  all: readonly WordIn[],
  count: number,
  words: BylineWords,
): Part | null {
  const [last, first] = [all[count - 1]!, all[count]!];
  const affiliation = readAffiliation(line, join(all.slice(count)), words);
  if (affiliation === null) return null;
  const { outlet, agency, date, isNewsroom, isRole } = affiliation;
  const tells = (outlet ?? agency ?? date) !== undefined || isNewsroom === true || isRole === true;
  const changesCase = isInCapitals(last.text) !== isInCapitals(first.text);
  return tells || changesCase || /^[\p{Ll}@]/u.test(first.text) ? affiliation : null;
}

/** In place of an author: an agency, an outlet, "Herald staff", "Admin". */
function readHidden(line: string, segment: Span, words: BylineWords): Part | null {
  const text = line.slice(segment.start, segment.end);
  const small = text.toLowerCase().split(/\s+/u);
  if (small.every((word) => words.bylines.hidden.has(word) || words.outlets.sections.has(word)))
    return words.bylines.hidden.has(small.at(-1)!) ? NOTHING : null;
  const part = readAffiliation(line, segment, words);
  return (part?.outlet ?? part?.agency) === undefined ? null : part;
}

const MOST_AFFILIATION_WORDS = 8;

/** What stands beside an author; `null` where it is something else, so that the line is no by-line. */
function readAffiliation(line: string, segment: Span, words: BylineWords): Part | null {
  const all = splitWords(line, segment);
  if (all.length === 0 || all.length > MOST_AFFILIATION_WORDS) return null;
  const text = line.slice(segment.start, segment.end);
  if (isDate(text, words)) return { authors: [], date: segment };
  const small = all.map((word) => word.text.toLowerCase());
  if (small[0]!.includes("@")) return NOTHING;
  const { bylines } = words;
  const staff = small.findLastIndex((word) => bylines.staff.has(word));
  if (staff >= 0) return readStaff(line, all, staff, words);
  if (bylines.roles.has(small.at(-1)!)) return readRole(line, all, words);
  const bare = skipWritingFor(line, segment, words);
  const judged = judgeName(line, bare, words);
  if (judged !== null) return judged;
  if (bare.start > segment.start && isNamed(line, bare)) return NOTHING;
  if (bylines.places.has(small[0]!) && all.length > 1) return isPlaceBehind(all) ? NOTHING : null;
  return isNamed(line, segment) ? NOTHING : null;
}

/** A day, a time, or a label of either. */
function isDate(text: string, { dates }: BylineWords): boolean {
  if (/\d/u.test(text)) return true;
  const small = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return small.some((word) => dates.labels.has(word) || dates.updateLabels.has(word));
}

function skipWritingFor(line: string, segment: Span, { bylines }: BylineWords): Span {
  const small = line.slice(segment.start, segment.end).toLowerCase();
  const phrase = bylines.writingFor.find((each) => small.startsWith(`${each} `));
  const start = segment.start + (phrase === undefined ? 0 : phrase.length + 1);
  return trimSpan(line, { start, end: segment.end });
}

/** An outlet or an agency, without its article, which counts for what it is. */
function judgeName(line: string, whole: Span, words: BylineWords): Part | null {
  const { outlets, isOutlet: isKnown } = words;
  const written = line.slice(whole.start, whole.end);
  const name = { start: whole.start + getArticleLength(written, outlets), end: whole.end };
  if (isAgency(written, outlets)) return { authors: [], agency: name };
  // "the Varn Times"
  const text =
    name.start === whole.start ? written : `${written.charAt(0).toUpperCase()}${written.slice(1)}`;
  return isOutlet(text, outlets, isKnown) ? { authors: [], outlet: name } : null;
}

/** Whether all its words but small ones have capitals, as those of a place or a title have. */
function isNamed(line: string, segment: Span): boolean {
  const all = splitWords(line, segment);
  return (
    all.length <= MOST_NAME_WORDS &&
    all.every(({ text }) => /^[\p{Lu}&(]/u.test(text) || text.length <= 3)
  );
}

function isPlaceBehind(all: readonly WordIn[]): boolean {
  return all.slice(1).some(({ text }) => /^\p{Lu}/u.test(text));
}

/** "Herald Staff Writer", "Staff". */
function readStaff(
  line: string,
  all: readonly WordIn[],
  staff: number,
  words: BylineWords,
): Part | null {
  const isRole = ({ text }: WordIn): boolean =>
    words.bylines.roles.has(text.toLowerCase()) || words.outlets.sections.has(text.toLowerCase());
  if (!all.slice(staff + 1).every(isRole)) return null;
  const judged = judgeBefore(line, all.slice(0, staff), words);
  return { ...judged, authors: [], isNewsroom: true };
}

/** "Associated Press National Writer", "Political Editor", "the Herald’s editor". */
function readRole(line: string, all: readonly WordIn[], words: BylineWords): Part {
  const judged = judgeBefore(line, all.slice(0, -1), words);
  return {
    authors: [],
    ...judged,
    isRole: judged === null,
    isNewsroom: judged?.agency !== undefined,
  };
}

/** The outlet or the agency that some words before a role name, without what stands between them. */
function judgeBefore(line: string, before: readonly WordIn[], words: BylineWords): Part | null {
  const { bylines, outlets } = words;
  const isBetween = ({ text }: WordIn): boolean =>
    outlets.sections.has(text.toLowerCase()) || bylines.roles.has(text.toLowerCase());
  const last = before.findLastIndex((word) => !isBetween(word));
  if (last < 0) return null;
  const name = join(before.slice(0, last + 1));
  const owner = /['’]s?$/u.exec(line.slice(name.start, name.end))?.[0] ?? "";
  return judgeName(line, { start: name.start, end: name.end - owner.length }, words);
}
