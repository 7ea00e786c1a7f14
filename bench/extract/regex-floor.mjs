const SAID = [
  "said|says|say|told|tells|asked|asks|added|adds|wrote|writes|tweeted|posted|stated|states",
  "announced|announces|argued|argues|claimed|claims|insisted|insists|noted|notes|explained|explains",
  "warned|warns|suggested|suggests|reported|reports|acknowledged|admitted|admits|confirmed|confirms",
  "denied|denies|declared|declares|responded|responds|replied|replies|recalled|continued|concluded",
  "predicted|predicts|promised|vowed|urged|joked|testified|alleged|contended|emphasized|stressed",
].join("|");
const PRONOUN = "[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e";
const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Prof)\. )?\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|de|van|von|al) )?\p{Lu}[\p{L}.’'-]*){0,5}`;
const PHRASE = String.raw`(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ne|[Ss]ome|[Mm]any)(?: [\p{L}’'-]+){1,4}?`;
const SOURCE = `(?<source>\\b(?:${PRONOUN}|${NAME}|${PHRASE}))`;
const APPOSITION = String.raw`(?:, [^,.“”"\n]{1,80},)?`;
const ADVERB = String.raw`(?: also| has| have| had| later| then| \p{L}+ly)?`;

const AFTER_PASSAGE = [
  // “…,” said Ada Okoye
  new RegExp(`^,? ?(?:${SAID}) ${SOURCE}(?!’s|'s)`, "u"),
  // “…,” Ada Okoye, the mayor, said
  new RegExp(`^,? ?${SOURCE}${APPOSITION}${ADVERB} (?:${SAID})\\b`, "u"),
  // “…,” according to Ada Okoye
  new RegExp(`^,? according to ${SOURCE}`, "u"),
];
const BEFORE_PASSAGE = [
  // Ada Okoye, the mayor, told reporters that the bridge was “
  new RegExp(`${SOURCE}${APPOSITION}${ADVERB} (?:${SAID})\\b[^.“”"]{0,60}$`, "u"),
  // According to Ada Okoye, the bridge was “
  new RegExp(`[Aa]ccording to ${SOURCE},[^.“”"]{0,60}$`, "u"),
];
const INDIRECT = [
  // Ada Okoye said Monday that the bridge would reopen.
  new RegExp(
    `${SOURCE}${APPOSITION}${ADVERB} (?:${SAID})(?: [^ ,.“”"]+){0,4}? that (?<content>[^“”"]{8,400})`,
    "du",
  ),
  // Ada Okoye said the bridge would reopen.
  new RegExp(
    `${SOURCE}${APPOSITION}${ADVERB} (?:said|says|claimed|added|noted|argued|insisted) (?<content>(?!that\\b|in\\b|on\\b|at\\b|to\\b)[^“”"]{8,400})`,
    "du",
  ),
  // According to Ada Okoye, the bridge would reopen.
  new RegExp(`^According to ${SOURCE}${APPOSITION}, (?<content>[^“”"]{8,400})`, "du"),
  // The bridge would reopen, Ada Okoye said.
  new RegExp(`^(?<content>[^“”"]{8,400}), ${SOURCE}${APPOSITION} (?:said|says|added)\\b`, "du"),
  // The bridge would reopen, according to Ada Okoye.
  new RegExp(`^(?<content>[^“”"]{8,400}), according to ${SOURCE}`, "du"),
];

// Bounded, since V8 keeps a place to go back to for each character and runs out of them in one line
// of some megabytes.
const PASSAGE = /(?:[“"]|``|'')(?<words>(?:(?!'')[^“”"]){1,5000})(?:[”"]|''|$)/dgu;
const SENTENCE =
  /\S(?:[^.?!]|(?<=\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|vs|No|\p{Lu}))\.|[.?!](?![”"’)]*(?:\s|$))){0,1000}[.?!]*[”"’)]*/gu;

const LEAST_WORDS_WITHOUT_CUE = 5;
const WINDOW = 160;

/**
 * Finds who said what with a page of regular expressions: verbs of saying, names, and where they
 * stand beside what is said. It is the floor that a reader of grammar has to beat, and as fast as
 * such a page can be: every pattern looks at a short stretch of text.
 */
export function findQuotes(text) {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    let last = null;
    const passages = [...line.matchAll(PASSAGE)].flatMap((match) => {
      const source = findSourceBeside(line, match) ?? last;
      if (source === null && countWords(match.groups.words) < LEAST_WORDS_WITHOUT_CUE) return [];
      last = source;
      return { rule: "passage", content: match.indices.groups.words, source };
    });
    return [...passages, ...findIndirect(line)].map((quote) => buildQuote(text, index, quote));
  });
}

function findSourceBeside(line, { 0: passage, index }) {
  const end = index + passage.length;
  const after = line.slice(end, end + WINDOW);
  const start = Math.max(0, index - WINDOW);
  const before = line.slice(start, index);
  return findSource(after, AFTER_PASSAGE, end) ?? findSource(before, BEFORE_PASSAGE, start) ?? null;
}

function findSource(stretch, patterns, offset) {
  for (const pattern of patterns) {
    const { index, 0: match, groups } = pattern.exec(stretch) ?? {};
    if (groups === undefined) continue;
    const start = offset + index + match.indexOf(groups.source);
    return [start, start + groups.source.length];
  }
  return null;
}

function findIndirect(line) {
  return [...line.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    for (const pattern of INDIRECT) {
      const match = pattern.exec(sentence);
      if (match === null) continue;
      const { content, source } = match.indices.groups;
      const shift = ([start, end]) => [start + index, end + index];
      return { rule: "indirect", content: shift(content), source: shift(source) };
    }
    return [];
  });
}

function buildQuote(text, lineAt, { rule, content, source }) {
  const toSpan = ([start, end]) => ({ start: lineAt + start, end: lineAt + end });
  const span = source === null ? null : toSpan(source);
  return {
    ...toSpan(content),
    source: span,
    speakerName: span === null ? null : text.slice(span.start, span.end),
    rule,
  };
}

function countWords(words) {
  return words.split(/\s+/u).filter((word) => word !== "").length;
}
