import type { Chunk, NounChunk } from "../phrases/chunk.ts";
import type { Word } from "../reading/word.ts";

/** Noun phrases that commas and one coordinator part: "Varn, Larne and Ost". */
export interface DraftList {
  readonly members: readonly NounChunk[];
  readonly coordinator: number;
}

/** The lists of a sentence; a phrase with a verb of its own ("and Okoye left") is in none. */
export function findLists(
  words: readonly Word[],
  chunks: readonly Chunk[],
  subjects: ReadonlySet<NounChunk>,
): DraftList[] {
  const lists: DraftList[] = [];
  let members: NounChunk[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    if (chunk.type !== "noun") {
      members = [];
      continue;
    }
    const isFirst = members.length === 0;
    if (!isFirst && subjects.has(chunk)) members = [];
    members.push(chunk);
    const next = chunks[index + 1];
    const isComma = next !== undefined && isWord(words, next, ",");
    const at = isComma ? index + 2 : index + 1;
    const coordinator = chunks[at];
    const isLast = coordinator?.type === "word" && words[coordinator.first]!.tag === "COORDINATOR";
    if (isLast) {
      const closing = chunks[at + 1];
      if (closing?.type === "noun" && !subjects.has(closing))
        lists.push({
          members: withoutRenamed([...members, closing]),
          coordinator: coordinator.first,
        });
      members = [];
      index = at;
    } else if (isComma && chunks[index + 2]?.type === "noun") index++;
    else members = [];
  }
  return lists;
}

/** "Okoye, a judge, writer and mayor": a name before what its bearer is belongs to no list. */
function withoutRenamed(members: readonly NounChunk[]): readonly NounChunk[] {
  const [first, ...rest] = members;
  const isRenamed =
    first!.kind === "name" &&
    rest.length > 1 &&
    rest.every(({ kind, things }) => kind === "common" && things[0] === "person");
  return isRenamed ? rest : members;
}

function isWord(words: readonly Word[], chunk: Chunk, normal: string): boolean {
  return chunk.type === "word" && words[chunk.first]!.normal === normal;
}
