import { VerbForm } from "../../language/word-form.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { Chunk, VerbChunk } from "./chunk.ts";
import { findLink } from "./verb-chunks.ts";

/**
 * Gives verbs what stands apart from them at the end of their clause: "wird … gebaut", "kündigte … an".
 *
 * The chunks stay in their places; what a verb was given is a chunk of words there.
 */
export function joinBrackets(words: readonly DraftWord[], chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  let opening = -1;
  for (const chunk of chunks) {
    const open = joined[opening] as VerbChunk | undefined;
    const closed = open === undefined ? null : closeBracket(words, open, chunk);
    if (closed === null) {
      if (endsClause(words, chunk)) opening = -1;
      else if (chunk.type === "verb" && (chunk.forms & FINITE) !== 0) opening = joined.length;
      joined.push(chunk);
    } else {
      joined[opening] = closed;
      joined.push({ type: "word", first: chunk.first, end: chunk.end });
    }
  }
  return joined;
}

const FINITE = VerbForm.PRESENT | VerbForm.PAST;

/** The verb with what closes its bracket, if `chunk` does. */
function closeBracket(
  words: readonly DraftWord[],
  open: VerbChunk,
  chunk: Chunk,
): VerbChunk | null {
  if (chunk.type === "word") {
    const isParticle = words[chunk.first]!.tag === "PARTICLE" && open.particle === null;
    return isParticle ? { ...open, particle: chunk.first } : null;
  }
  if (chunk.type !== "verb" || chunk.auxiliaries.length > 0 || chunk.mark !== null) return null;
  if (open.auxiliaries.length > 0 || words[open.verb]!.tag !== "AUXILIARY") return null;
  const link = findLink(words, open.verb, chunk.verb);
  if (link === null) return null;
  return {
    ...open,
    verb: chunk.verb,
    auxiliaries: [open.verb],
    particle: chunk.particle,
    isPassive: link === "passive",
    isPerfect: link === "perfect",
  };
}

function endsClause(words: readonly DraftWord[], { type, first }: Chunk): boolean {
  return type === "word" && ENDS_CLAUSE.has(words[first]!.tag);
}

const ENDS_CLAUSE: ReadonlySet<string> = new Set([
  "MARK",
  "COORDINATOR",
  "SUBORDINATOR",
  "RELATIVE",
  "QUESTION",
]);
