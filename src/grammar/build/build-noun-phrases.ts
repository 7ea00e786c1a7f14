import type { ThingKind } from "../../language/word-form.ts";
import type { Chunk, NounChunk } from "../phrases/chunk.ts";
import type { DraftClause } from "../clauses/draft-clause.ts";
import type { CommonPhrase, NounPhrase, PhraseList, PhraseNumber } from "../reading/noun-phrase.ts";
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

function buildPhrase(
  words: readonly Word[],
  chunk: NounChunk,
  apposition: NounPhrase | null,
): NounPhrase {
  const { possessor } = chunk;
  return new Phrase(
    words,
    chunk,
    apposition,
    possessor === null ? null : buildPhrase(words, possessor, null),
  );
}

/** A class for the reason that `Token` is one, and one for all kinds, since all steps read them. */
class Phrase implements Omit<CommonPhrase, "kind"> {
  readonly kind: NounPhrase["kind"];
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly head: Word;
  readonly number: PhraseNumber;
  readonly isTime: boolean;
  readonly list: PhraseList | null = null;
  readonly determiner: Word | null;
  readonly modifiers: readonly Word[];
  readonly things: readonly ThingKind[];

  constructor(
    words: readonly Word[],
    chunk: NounChunk,
    readonly apposition: NounPhrase | null,
    readonly possessor: NounPhrase | null,
  ) {
    const { first, end, determiner } = chunk;
    this.kind = chunk.kind;
    this.start = words[first]!.start;
    this.end = words[end - 1]!.end;
    this.firstWord = first;
    this.endWord = end;
    this.head = words[chunk.head]!;
    this.number = getNumber(chunk);
    this.isTime = chunk.isTime;
    this.determiner = determiner === null ? null : words[determiner]!;
    this.modifiers = listModifiers(words, chunk);
    this.things = chunk.things;
  }
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
