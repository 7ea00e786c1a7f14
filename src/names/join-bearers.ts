import { nameSuffixes } from "../domain/names/name-suffixes.ts";
import type { Document } from "../domain/text/document.ts";
import type { NameTypeEvidence } from "../domain/rules/name-type-rules.ts";
import { indexAcronyms } from "./acronyms.ts";
import type { Bearer, NameMention } from "./name-mention.ts";
import { chooseType, weighTypes, type TypeOdds } from "./decide-type.ts";
import { chooseGender, weighGivenName } from "./genders.ts";
import type { NameSpan } from "./name-spans.ts";
import type { Spelling } from "./spelling.ts";
import { isWholeName } from "./whole-name.ts";

/** Finds which names of an article are of one: "Okoye" and "Ada Okoye", "IR" and "Institute of Rivers (IR)". */
export function joinBearers(document: Document, spellings: readonly Spelling[]): NameMention[] {
  const drafts = new Map<string, Draft>();
  for (const spelling of spellings) drafts.set(spelling.folded, buildDraft(spelling));
  const wholes = indexWholes([...drafts.values()]);
  const acronyms = indexAcronyms(document, spellings);
  for (const draft of drafts.values()) {
    const long = acronyms.get(draft.spelling.folded);
    const candidates = long === undefined ? findWholes(draft, wholes) : [drafts.get(long)!];
    draft.wholes = candidates.filter((whole) => whole !== draft);
  }
  return buildNames([...drafts.values()]);
}

interface Draft {
  readonly spelling: Spelling;
  readonly words: readonly string[];
  readonly odds: TypeOdds;
  wholes: readonly Draft[];
}

function buildDraft(spelling: Spelling): Draft {
  const words = spelling.folded.split(" ");
  const counts = new Map(spelling.seen);
  for (const evidence of spelling.own) counts.set(evidence, 1);
  return { spelling, words, odds: weighTypes(counts), wholes: [] };
}

/** The names of several words by each shorter name that may stand for them. */
function indexWholes(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const short of listShortNames(draft)) {
      const wholes = index.get(short);
      if (wholes === undefined) index.set(short, [draft]);
      else if (wholes.length < NAMESAKES) wholes.push(draft);
    }
  }
  return index;
}

/** More people with one surname than this are told apart no better. */
const NAMESAKES = 10;

/** Words that a whole name has at most. */
const MOST_WORDS = 7;

/** "Okoye", "A Okoye" and "Ada" of "Ada Okoye"; "Ada Okoye" of "Ada Lind Okoye". */
function listShortNames({ spelling, words, odds }: Draft): string[] {
  const core = words.filter((word) => !nameSuffixes.has(word));
  if (core.filter((word) => word.length > 1).length < 2 || words.length > MOST_WORDS) return [];
  if (odds.PERSON < Math.max(odds.ORGANIZATION, odds.PLACE, odds.OTHER)) return [];
  if (spelling.hasWordInside) return [];
  const isTitle = spelling.names.every(({ isInTitle }) => isInTitle);
  if (isTitle && !(core.length === 2 && spelling.own.includes("given-name"))) return [];
  const short: string[] = [];
  for (let first = 1; first < core.length; first++) {
    const surname = core.slice(first).join(" ");
    short.push(surname, `${core[0]!.charAt(0)} ${surname}`, core.slice(0, first).join(" "));
  }
  if (core.length > 2) short.push(`${core[0]!} ${core.at(-1)!}`);
  // "Ramírez" of "José Ramírez Ortega"
  return [...short, ...core.slice(1, -1)];
}

function findWholes(draft: Draft, index: ReadonlyMap<string, readonly Draft[]>): readonly Draft[] {
  if (isPlaceByItself(draft)) return [];
  const core = draft.words.filter((word) => !nameSuffixes.has(word));
  const isWhole = isWholeName(draft.spelling.folded);
  const wholes = (index.get(core.join(" ")) ?? []).filter(
    // "Miss Universe Ada Okoye" is no longer name of Ada Okoye.
    ({ spelling }) => !isWhole || !spelling.opensWithWord,
  );
  const plain = wholes.filter(({ spelling }) => !spelling.opensWithWord);
  return chooseLikeliest(plain.length > 0 ? plain : wholes, core);
}

/** Those of which a short name is the surname, before those of which it is the first word. */
function chooseLikeliest(wholes: readonly Draft[], core: readonly string[]): readonly Draft[] {
  const bySurname = wholes.filter(({ words }) => endsWith(words, core));
  if (bySurname.length > 0) return bySurname;
  const byOpening = wholes.filter(({ words }) => words[0] === core[0]);
  return byOpening.length > 0 ? byOpening : wholes;
}

/** "in Washington", whoever else of the article is called Washington. */
function isPlaceByItself({ spelling: { seen }, odds }: Draft): boolean {
  const shown = weighTypes(seen);
  return shown.PLACE > shown.PERSON && odds.PLACE - odds.PERSON >= CERTAIN;
}

/** By how much a place must be likelier than a person. */
const CERTAIN = 3;

function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  const core = words.filter((word) => !nameSuffixes.has(word));
  return ending.at(-1) === core.at(-1);
}

function buildNames(drafts: readonly Draft[]): NameMention[] {
  const found: { readonly name: NameSpan; readonly draft: Draft }[] = drafts
    .flatMap((draft) => draft.spelling.names.map((name) => ({ name, draft })))
    .sort((a, b) => a.name.start - b.name.start);
  const last = new Map<Draft, number>();
  const chosen = new Map<NameSpan, Draft>();
  found.forEach(({ name, draft }, index) => {
    const whole = chooseWhole(draft, last);
    chosen.set(name, whole);
    last.set(draft, index);
    last.set(whole, index);
  });
  const members = new Map<Draft, Set<Draft>>();
  for (const { name, draft } of found) {
    const whole = chosen.get(name)!;
    const group = members.get(whole) ?? new Set([whole]);
    members.set(whole, group.add(draft));
  }
  const bearers = new Map<Draft, Bearer>();
  for (const [whole, group] of members) bearers.set(whole, buildBearer(whole, group));
  // Written out, since there are many.
  return found.map(({ name, draft }) => ({
    start: name.start,
    end: name.end,
    titled: name.titled,
    wordCount: name.wordCount,
    isInTitle: name.isInTitle,
    isOrganization: name.isOrganization,
    folded: draft.spelling.folded,
    bearer: bearers.get(chosen.get(name)!)!,
  }));
}

/** Of several who share a surname it is the one named last. */
function chooseWhole(draft: Draft, last: ReadonlyMap<Draft, number>): Draft {
  let best: Draft | null = null;
  for (const whole of draft.wholes) {
    if (best === null || (last.get(whole) ?? -1) > (last.get(best) ?? -1)) best = whole;
  }
  return best === null ? draft : chooseWhole(best, last);
}

function buildBearer(whole: Draft, group: ReadonlySet<Draft>): Bearer {
  const counts = new Map<NameTypeEvidence, number>(
    whole.spelling.own.map((evidence) => [evidence, 1]),
  );
  const genders = { female: 0, male: 0 };
  weighGivenName(genders, whole.spelling.given);
  for (const { spelling } of group) {
    for (const [evidence, count] of spelling.seen)
      counts.set(evidence, (counts.get(evidence) ?? 0) + count);
    genders.female += spelling.genders.female;
    genders.male += spelling.genders.male;
  }
  if (group.size === 1 && whole.words.length === 1 && !counts.has("title"))
    counts.set("shape-never-whole", 1);
  const odds = weighTypes(counts);
  return {
    whole: whole.spelling.names[0]!,
    folded: whole.spelling.folded,
    type: chooseType(odds),
    gender: chooseGender(genders),
    odds,
    evidence: counts,
  };
}
