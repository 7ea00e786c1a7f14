import { cutStretch, findPhraseOf } from "../../grammar/find-by-word.ts";
import type { Stretch } from "../../grammar/reading/word.ts";
import type { CueLexicon } from "../../language/extract-lexicon.ts";
import type { Cue } from "../cues/cues.ts";
import { holds, holdsMarks } from "../../prose/unit-words.ts";
import type { Source } from "../sources/subjects.ts";
import type { Content } from "./content.ts";
import type { Manner } from "./modes.ts";
import { isStated } from "./stated-phrase.ts";

/** A cue with what was said, and how; its source is only `null` in the passive. */
export interface Said extends Manner {
  readonly cue: Cue;
  readonly source: Source | null;
  readonly found: Content | null;
}

/**
 * Fits what is reported inside a report into it: the inner words end where the outer ones end, and
 * what an outer cue denies or asks was not said. What a relative clause at the end of a report says by a
 * speaker of its own, the reporter tells.
 */
export function fitNested(read: readonly Said[], lexicon: CueLexicon): Said[] {
  const said = read.map((outer) => leaveToReporter(outer, read));
  return said.flatMap((inner) => {
    const { found } = inner;
    const outers = said.filter((outer) => outer !== inner && findHolding(outer, inner) !== null);
    if (outers.some((outer) => leavesOpen(outer, inner, lexicon)) || quotesOnly(inner, said))
      return [];
    if (found === null) return [inner];
    if (outers.length > 0 && isMereMatter(inner.cue, found, lexicon)) return [];
    const limit = Math.min(...outers.map((outer) => findHolding(outer, inner)!.endWord));
    const parts = found.parts.flatMap((part) => {
      const end = Math.min(part.endWord, limit);
      return end > part.firstWord ? [cutStretch(inner.cue.unit.reading, part.firstWord, end)] : [];
    });
    return parts.length === 0 ? [] : [{ ...inner, found: { ...found, parts } }];
  });
}

/** "said it had got a plan | that Halonen said posed a dilemma": the reporter tells what she said of it. */
function leaveToReporter(outer: Said, said: readonly Said[]): Said {
  const { found } = outer;
  const last = found?.parts.at(-1);
  if (found == null || last === undefined) return outer;
  const { reading } = outer.cue.unit;
  const inner = said.find(
    ({ cue, source }) =>
      "clause" in cue &&
      cue.clause.kind === "relative" &&
      cue.clause.endWord === last.endWord &&
      holds(last, cue) &&
      source !== null &&
      reading.words[source.firstWord - 1]?.tag === "RELATIVE" &&
      findPhraseOf(reading, source.firstWord)?.kind !== "pronoun",
  );
  if (inner === undefined) return outer;
  const opener = inner.source!.firstWord - 1;
  const end = reading.words[opener - 1]!.tag === "MARK" ? opener - 1 : opener;
  if (end <= last.firstWord) return outer;
  const parts = [...found.parts.slice(0, -1), cutStretch(reading, last.firstWord, end)];
  return { ...outer, found: { ...found, parts } };
}

/** The words of one cue that hold another cue; both may hold each other, and then the wider is outside. */
function findHolding({ found: outer }: Said, { cue, found: inner }: Said): Stretch | null {
  const holding = outer?.parts.find((part) => holds(part, cue));
  const starts =
    inner?.parts.every(({ firstWord }) => firstWord >= (holding?.firstWord ?? 0)) ?? true;
  return holding !== undefined && starts ? holding : null;
}

/** "denied that he had told her", "asked whether she had said": the inner words were not said. */
function leavesOpen(outer: Said, inner: Said, { supposing }: CueLexicon): boolean {
  if (inner.cue.form === "NOUN" || inner.cue.form === "ACCORDING") return false;
  const { words } = outer.cue.unit.reading;
  const opener = words[findHolding(outer, inner)!.firstWord]!.normal;
  return outer.mode === "DENIED" || supposing.has(opener);
}

/**
 * "said Halonen had noted the plan", "said Halonen agreed to leave": what somebody is reported to have
 * spoken of or called for, in no words of theirs, is told by whoever reports it.
 */
function isMereMatter({ unit }: Cue, { rule, parts }: Content, lexicon: CueLexicon): boolean {
  const [{ firstWord, endWord }] = parts as [Stretch];
  if (rule === "infinitive") return !holdsMarks(unit.reading.words, firstWord, endWord);
  return rule === "phrase" && !isStated(unit.reading, firstWord, endWord, lexicon);
}

/** "“It held,” the agency quoted Okoye as saying": the words are hers, and nothing else is quoted. */
function quotesOnly({ cue, found }: Said, said: readonly Said[]): boolean {
  return said.some(
    (other) =>
      other.source?.rule === "quoted-as" &&
      other.source.firstWord === cue.endWord &&
      found?.parts.at(-1)?.endWord === other.cue.endWord,
  );
}
