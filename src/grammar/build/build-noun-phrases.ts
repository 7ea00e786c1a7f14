import type { Chunk, NounChunk } from "../phrases/chunk.ts";
import type { DraftClause } from "../clauses/draft-clause.ts";
import type { NounPhrase, PhraseList } from "../reading/noun-phrase.ts";
import type { Word } from "../reading/word.ts";
import { findAppositions } from "./appositions.ts";
import { findLists } from "./phrase-lists.ts";

/** The noun phrase of each chunk that is one. */
export function buildNounPhrases(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly DraftClause[],
): Map<NounChunk, NounPhrase> {
  const subjects = new Set<NounChunk>();
  for (const { subject, isShared } of clauses)
    if (subject !== null && !isShared) subjects.add(subject);
  const lists = findLists(words, chunks, subjects);
  const appositions = findAppositions(words, chunks, subjects, lists);
  const phrases = new Map<NounChunk, NounPhrase>();
  // From the last on, since an apposition stands behind what it renames.
  for (let index = chunks.length - 1; index >= 0; index--) {
    const chunk = chunks[index]!;
    if (chunk.type !== "noun") continue;
    const renaming = appositions.get(chunk);
    phrases.set(
      chunk,
      buildPhrase(words, chunk, renaming === undefined ? null : phrases.get(renaming)!),
    );
  }
  for (const { members, coordinator } of lists) {
    const list: { members: NounPhrase[]; coordinator: Word } = {
      members: [],
      coordinator: words[coordinator]!,
    };
    for (const member of members) {
      const phrase = phrases.get(member)!;
      list.members.push(phrase);
      setList(phrase, list);
    }
  }
  return phrases;
}

/** The members of a list and the list point to each other, so that one of them is set last. */
function setList(phrase: NounPhrase, list: PhraseList): void {
  (phrase as { list: PhraseList | null }).list = list;
}

/** Written out, since objects made by spreading take three times as long, and there are many. */
function buildPhrase(
  words: readonly Word[],
  chunk: NounChunk,
  apposition: NounPhrase | null,
): NounPhrase {
  const { first, end: endWord, kind, isTime, things } = chunk;
  const { start } = words[first]!;
  const { end } = words[endWord - 1]!;
  const head = words[chunk.head]!;
  const number = getNumber(chunk);
  const firstWord = first;
  const list = null;
  if (kind === "pronoun" || kind === "quote")
    return { kind, start, end, firstWord, endWord, head, number, isTime, apposition, list };
  const determiner = chunk.determiner === null ? null : words[chunk.determiner]!;
  const possessor = chunk.possessor === null ? null : buildPhrase(words, chunk.possessor, null);
  const modifiers = listModifiers(words, chunk);
  if (kind !== "common")
    return {
      kind,
      start,
      end,
      firstWord,
      endWord,
      head,
      number,
      isTime,
      apposition,
      list,
      determiner,
      possessor,
      modifiers,
    };
  return {
    kind,
    start,
    end,
    firstWord,
    endWord,
    head,
    number,
    isTime,
    apposition,
    list,
    determiner,
    possessor,
    modifiers,
    things,
  };
}

const NO_MODIFIERS: readonly Word[] = [];

function listModifiers(
  words: readonly Word[],
  { first, head, possessor }: NounChunk,
): readonly Word[] {
  const from = possessor?.end ?? first;
  if (from >= head) return NO_MODIFIERS;
  return words.slice(from, head).filter(({ tag }) => MODIFYING.has(tag));
}

const MODIFYING: ReadonlySet<string> = new Set(["ADJECTIVE", "NOUN", "NAME", "NUMBER", "VERB"]);

function getNumber({ kind, isPlural }: NounChunk): NounPhrase["number"] {
  if (isPlural) return "plural";
  return kind === "common" || kind === "pronoun" ? "singular" : "unknown";
}
