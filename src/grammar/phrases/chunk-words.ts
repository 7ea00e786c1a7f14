import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { Chunk, NounChunk } from "./chunk.ts";
import { readDate } from "./dates.ts";
import { readNounChunk } from "./noun-chunks.ts";
import { NAMED } from "./noun-joints.ts";
import { readVerbChunk } from "./verb-chunks.ts";

/** All words of a sentence in order, those together that make a noun phrase or a verb group. */
export function chunkWords(words: readonly DraftWord[], language: GrammarLexicon): Chunk[] {
  const chunks: Chunk[] = [];
  for (let index = 0; index < words.length;) {
    const before = chunks.at(-1);
    const found =
      readDate(words, index, language) ??
      markRenaming(words, readNounChunk(words, index, language), before) ??
      readVerbChunk(words, index, mayAsk(words, before), language);
    // The subject of a question stands before the rest of its verb: "did | he | say".
    if (found?.type === "verb" && found.subject !== null) chunks.push(found.subject);
    const chunk: Chunk = found ?? { type: "word", first: index, end: index + 1 };
    chunks.push(chunk);
    index = chunk.end;
  }
  return chunks;
}

/** "the singer | Ada Okoye": the name of what stands right before. */
function markRenaming(
  words: readonly DraftWord[],
  noun: NounChunk | null,
  before: Chunk | undefined,
): NounChunk | null {
  if (noun?.kind !== "name" || before?.type !== "noun" || before.kind !== "common") return noun;
  if (
    noun.determiner !== null ||
    noun.possessor !== null ||
    !before.things.some((kind) => NAMED.has(kind))
  )
    return noun;
  if (before.determiner === null && before.possessor === null) return noun;
  // "the book Okoye wrote": what has a name is rather a person than a book.
  const { tag } = words[noun.end] ?? { tag: "MARK" };
  const acts = tag === "VERB" || tag === "AUXILIARY";
  return acts && !before.things.includes("person") ? noun : { ...noun, isRenaming: true };
}

/** Whether a verb behind this chunk may have its subject behind its auxiliary. */
function mayAsk(words: readonly DraftWord[], before: Chunk | undefined): boolean {
  if (before === undefined) return true;
  if (before.type === "verb") return false;
  if (before.type === "noun")
    return before.determiner !== null && hasRole(words[before.determiner]!.form, Role.QUESTION);
  const { tag } = words[before.first]!;
  return tag !== "RELATIVE" && tag !== "PREPOSITION" && tag !== "EXISTENTIAL";
}
