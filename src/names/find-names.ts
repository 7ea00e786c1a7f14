import type { EntityLookup } from "../domain/ports.ts";
import type { Language } from "../language/language.ts";
import { findAround } from "../prose/find-around.ts";
import type { ReadUnits } from "../prose/read-units.ts";
import type { NameMention } from "./name-mention.ts";
import { findBesideEvidence } from "./evidence/beside-evidence.ts";
import { findNextPronouns } from "./evidence/next-pronouns.ts";
import { listNounsBeside } from "./evidence/nouns-beside.ts";
import { findOwnEvidence } from "./evidence/own-evidence.ts";
import { findPronounsBehind } from "./evidence/pronouns-behind.ts";
import { findSurroundingEvidence } from "./evidence/surrounding-evidence.ts";
import { weighSurroundings } from "./genders.ts";
import { joinBearers } from "./join-bearers.ts";
import { findNameSpans } from "./name-spans.ts";
import { addSeen, buildSpelling, type Spelling } from "./spelling.ts";

type Words = Pick<Language, "extract" | "grammar" | "places" | "resolve">;

/** Finds every name of an article's prose, in order: what it is a name of, and which names are of one. */
export function findNames(read: ReadUnits, lookup: EntityLookup, language: Words): NameMention[] {
  const { text } = read.document;
  const spellings = new Map<string, Spelling>();
  const byEnd = new Map<number, Spelling>();
  for (const name of findNameSpans(read.document, read.passages.nicknameMarks, language)) {
    const own = findOwnEvidence(text.slice(name.start, name.end), lookup, language);
    let spelling = spellings.get(own.folded);
    if (spelling === undefined) spellings.set(own.folded, (spelling = buildSpelling(own)));
    spelling.names.push(name);
    byEnd.set(name.end, spelling);
    if (name.titled) addSeen(spelling, ["title"]);
    addSeen(spelling, findBesideEvidence(text, name, lookup, language));
    const around = findAround(read, name);
    if (around === null) continue;
    const told = {
      nouns: listNounsBeside(around, name),
      pronouns: findPronounsBehind(around),
    };
    addSeen(spelling, findSurroundingEvidence(around, told, name, language));
    weighSurroundings(spelling.genders, around, told, name, language.resolve.references);
  }
  for (const [end, evidence] of findNextPronouns(read, language)) {
    const spelling = byEnd.get(end);
    if (spelling !== undefined) addSeen(spelling, [evidence]);
  }
  return joinBearers(read.document, [...spellings.values()]);
}
