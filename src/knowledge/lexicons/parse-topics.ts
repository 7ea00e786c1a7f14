import { EXCLUSIONS } from "../../domain/statements/assertion.ts";
import {
  PLACE_NEEDS,
  type Filler,
  type SidePhrase,
  type Topic,
  type TopicLexicon,
} from "../../language/topic-lexicon.ts";
import { AppError } from "../../errors/app-error.ts";

/**
 * The topics of a lexicon, one a section; `seeds/lexicons/topics.en.txt` tells how they are written.
 *
 * @throws AppError LEXICON_ENTRY_INVALID
 */
export function parseTopics(path: string, text: string): TopicLexicon {
  const refuse: Refuse = (line, reason) => {
    throw new AppError("LEXICON_ENTRY_INVALID", { path, line, reason });
  };
  const phrases = readSections(text, refuse).flatMap((section) => buildTopic(section, refuse));
  return {
    topics: [...new Set(phrases.map(({ topic }) => topic))],
    phrases: indexPhrases(phrases),
  };
}

interface Section {
  readonly name: string;
  readonly line: number;
  readonly entries: Entry[];
}

interface Entry {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

type Refuse = (line: number, reason: string) => never;

function readSections(text: string, refuse: Refuse): Section[] {
  const sections: Section[] = [];
  for (const [index, content] of text.split("\n").entries()) {
    const line = index + 1;
    if (content === "" || content.startsWith("#")) continue;
    const name = /^\[(?<name>\p{Ll}+)\]$/u.exec(content)?.groups?.["name"];
    const section = sections.at(-1);
    if (name !== undefined) {
      if (sections.some((other) => other.name === name)) {
        refuse(line, `topic "${name}" is there already`);
      }
      sections.push({ name, line, entries: [] });
    } else if (section === undefined) {
      refuse(line, `"${content}" stands before the first topic`);
    } else {
      const [, key = "", value = ""] =
        /^([^:]+): (.+)$/u.exec(content) ?? refuse(line, `"${content}" is no "key: value"`);
      section.entries.push({ key, value, line });
    }
  }
  return sections;
}

const KEYS = ["excludes", "place", "negated", "open", "disclaimed", "first", "second"];
const GROUP = /^<\p{Ll}+>$/u;
const NEGATED = ["the other side", "nothing"] as const;

/** The phrases of a section, each with its topic. */
function buildTopic({ name, line, entries }: Section, refuse: Refuse): SidePhrase[] {
  const list = (wanted: string): Entry[] => {
    const found = entries.filter(({ key }) => key === wanted);
    return found.length > 0 ? found : refuse(line, `topic "${name}" has no "${wanted}"`);
  };
  const one = <Value extends string>(wanted: string, known: readonly Value[]): Value => {
    const [entry, second] = list(wanted);
    if (second !== undefined) refuse(second.line, `"${wanted}" is there already`);
    return choose(entry!, known, refuse);
  };
  const strange = entries.find(({ key }) => !KEYS.includes(key) && !GROUP.test(key));
  if (strange !== undefined) {
    refuse(strange.line, `there is no "${strange.key}"; known are ${KEYS.join(", ")} and <groups>`);
  }
  const groups = readGroups(entries, refuse);
  const topic: Topic = {
    name,
    exclusions: list("excludes").map((entry) => choose(entry, EXCLUSIONS, refuse)),
    place: one("place", PLACE_NEEDS),
    negated: one("negated", NEGATED),
    open: new Set(readList(entries, "open", refuse)),
    words: new Set([...groups.values()].flatMap((heads) => [...heads.keys()])),
    disclaimed: entries
      .filter(({ key }) => key === "disclaimed")
      .map((entry) => readPattern(entry, refuse)),
  };
  const seen = new Map<string, number>();
  return [...list("first"), ...list("second")].map((entry) => {
    const first = seen.get(entry.value);
    if (first !== undefined) {
      refuse(entry.line, `"${entry.value}" stands in line ${String(first)} already`);
    }
    seen.set(entry.value, entry.line);
    return readPhrase(entry, topic, groups, refuse);
  });
}

function choose<Value extends string>(
  { key, value, line }: Entry,
  known: readonly Value[],
  refuse: Refuse,
): Value {
  const chosen = known.find((each) => each === value);
  return chosen ?? refuse(line, `"${key}" cannot be "${value}"; known are ${known.join(", ")}`);
}

function readPattern({ value, line }: Entry, refuse: Refuse): RegExp {
  try {
    return new RegExp(value, "iu");
  } catch (error) {
    return refuse(line, `"${value}" is no regular expression, ${(error as SyntaxError).message}`);
  }
}

type Heads = ReadonlyMap<string, string>;

function readGroups(entries: readonly Entry[], refuse: Refuse): Map<string, Heads> {
  const groups = new Map<string, Heads>();
  for (const { key, value, line } of entries) {
    if (!GROUP.test(key)) continue;
    if (groups.has(key)) refuse(line, `group ${key} is there already`);
    const heads = value.split(" ").flatMap((part) => readHeads(part, line, refuse));
    const twice = heads.find(
      ([word], index) => heads.findIndex(([other]) => other === word) < index,
    );
    if (twice !== undefined) refuse(line, `"${twice[0]}" stands in ${key} twice`);
    groups.set(key, new Map(heads));
  }
  return groups;
}

function readList(entries: readonly Entry[], wanted: string, refuse: Refuse): string[] {
  return entries
    .filter(({ key }) => key === wanted)
    .flatMap(({ value, line }) =>
      value.split(" ").flatMap((part) => readWords(part, line, refuse)),
    );
}

const WORDS = /^[\p{Ll}\p{N}.'-]+(?:\/[\p{Ll}\p{N}.'-]+)*$/u;

/** `price/cost`: either word, the first of which stands for both. */
function readHeads(part: string, line: number, refuse: Refuse): [string, string][] {
  const words = readWords(part, line, refuse);
  return words.map((word) => [word, words[0]!]);
}

function readWords(part: string, line: number, refuse: Refuse): string[] {
  if (!WORDS.test(part)) refuse(line, `"${part}" is no word, nor words with "/" between them`);
  return part.split("/");
}

/** `WHO <army> > drive > WHOM > out of PLACE` */
function readPhrase(
  { key, value, line }: Entry,
  topic: Topic,
  groups: ReadonlyMap<string, Heads>,
  refuse: Refuse,
): SidePhrase {
  const parts = value.split(" > ");
  const [doer = "", verb = "", object = "ANY", governed] = parts;
  if (parts.length < 2 || parts.length > 4) {
    refuse(line, `"${value}" is no phrase, as in "WHO > take > control > of PLACE"`);
  }
  const [verbs = "", particles, ...rest] = verb.split(" ");
  if (rest.length > 0) refuse(line, `"${verb}" is no verb, nor a verb and its particle`);
  const read = (part: string): Filler | null => readFiller(part, line, groups, refuse);
  return {
    topic,
    side: key === "first" ? "FIRST" : "SECOND",
    verbs: readWords(verbs, line, refuse),
    particles: particles === undefined ? [] : readWords(particles, line, refuse),
    doer: read(doer),
    object: read(object),
    governed: governed === undefined ? null : readGoverned(governed, line, read, refuse),
  };
}

/** `out of PLACE`, `under control` */
function readGoverned(
  part: string,
  line: number,
  read: (part: string) => Filler | null,
  refuse: Refuse,
): SidePhrase["governed"] {
  const words = part.split(" ");
  const at = words.findIndex((word) => /^[A-Z<]/u.test(word));
  const cut = at < 0 ? words.length - 1 : at;
  const filler = read(words.slice(cut).join(" "));
  if (cut === 0 || filler === null) {
    return refuse(line, `"${part}" is no preposition and what it governs`);
  }
  return { preposition: words.slice(0, cut).join(" "), filler };
}

/** `ANY`, `WHO`, `WHOM <army>`, `PLACE`, `<price>`, `advance/offensive` */
function readFiller(
  part: string,
  line: number,
  groups: ReadonlyMap<string, Heads>,
  refuse: Refuse,
): Filler | null {
  if (part === "ANY") return null;
  if (part === "PLACE") return { party: null, isPlace: true, heads: null, isMatter: false };
  const [, role, words = ""] = /^(?:(WHOM?)(?: |$))?(.*)$/u.exec(part)!;
  const party = role === undefined ? null : role === "WHO" ? "own" : "opponent";
  const heads = GROUP.test(words)
    ? (groups.get(words) ?? refuse(line, `there is no group ${words}`))
    : words === "" && party !== null
      ? null
      : new Map(readHeads(words, line, refuse));
  return { party, isPlace: false, heads, isMatter: party === null && GROUP.test(words) };
}

function indexPhrases(phrases: readonly SidePhrase[]): Map<string, SidePhrase[]> {
  const demands = ({ particles, object, governed }: SidePhrase): number =>
    [particles.length > 0, object !== null, governed !== null].filter(Boolean).length;
  const byVerb = new Map<string, SidePhrase[]>();
  for (const phrase of phrases.toSorted((a, b) => demands(b) - demands(a))) {
    for (const verb of phrase.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), phrase]);
  }
  return byVerb;
}
