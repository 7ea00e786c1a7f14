import { VerbForm } from "../../language/word-form.ts";
import type { Chunk, NounChunk } from "../phrases/chunk.ts";
import type { Word } from "../reading/word.ts";
import type { DraftList } from "./phrase-lists.ts";

/**
 * Phrases that name the same as one before: "the singer Ada Okoye", "Okoye, the mayor of Varn, said".
 *
 * Behind a comma it is one that another comma or the end closes, and of both one is a name.
 */
export function findAppositions(
  words: readonly Word[],
  chunks: readonly Chunk[],
  subjects: ReadonlySet<NounChunk>,
  lists: readonly DraftList[],
): Map<NounChunk, NounChunk> {
  const listed = new Set(lists.flatMap(({ members }) => members));
  const found = new Map<NounChunk, NounChunk>();
  chunks.forEach((chunk, index) => {
    if (chunk.type !== "noun") return;
    const before = chunks[index - 1];
    if (chunk.isRenaming && before?.type === "noun") {
      found.set(before, chunk);
      return;
    }
    if (before === undefined || !isMark(words, before, ",")) return;
    const renamed = findRenamed(words, chunks, index - 2, chunk);
    if (renamed?.type !== "noun" || renamed.isTime || chunk.isTime) return;
    if ((renamed.kind === "name") === (chunk.kind === "name")) return;
    if (renamed.kind === "pronoun" || chunk.kind === "pronoun" || chunk.kind === "quantity") return;
    if (subjects.has(chunk) || listed.has(chunk) || listed.has(renamed)) return;
    if (isClosed(words, chunks, index + 1)) found.set(renamed, chunk);
  });
  return found;
}

const FINITE = VerbForm.BASE | VerbForm.PRESENT | VerbForm.PAST;

/** The phrase before a comma, or what it hangs on where that fits: "The president of Norland, | Ada Okoye,". */
function findRenamed(
  words: readonly Word[],
  chunks: readonly Chunk[],
  last: number,
  { kind }: NounChunk,
): Chunk | undefined {
  let index = last;
  while (isSameKind(chunks[index], kind) && isPreposition(words, chunks[index - 1])) index -= 2;
  return chunks[index];
}

function isSameKind(chunk: Chunk | undefined, kind: NounChunk["kind"]): boolean {
  return chunk?.type === "noun" && (chunk.kind === "name") === (kind === "name");
}

function isPreposition(words: readonly Word[], chunk: Chunk | undefined): boolean {
  return chunk?.type === "word" && words[chunk.first]!.tag === "PREPOSITION";
}

/** Prepositional phrases that an apposition may have behind it, at most. */
const LONGEST_CHAIN = 8;

/** Whether only prepositions and their phrases stand between here and a mark, or the end. */
function isClosed(words: readonly Word[], chunks: readonly Chunk[], from: number): boolean {
  for (let index = from; index < from + LONGEST_CHAIN; index++) {
    const chunk = chunks[index];
    if (chunk === undefined) return true;
    // "Okoye, a nurse living in Larne,": a verb that has no subject hangs on the phrase, too.
    if (chunk.type === "verb") return (chunk.forms & FINITE) === 0;
    if (chunk.type === "word") {
      const { tag } = words[chunk.first]!;
      if (tag === "MARK") return true;
      if (tag === "RELATIVE") return true;
      if (tag !== "PREPOSITION") return false;
    }
  }
  return false;
}

function isMark(words: readonly Word[], chunk: Chunk, normal: string): boolean {
  return chunk.type === "word" && words[chunk.first]!.normal === normal;
}
