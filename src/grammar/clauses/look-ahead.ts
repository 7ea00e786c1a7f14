import { hasRole, Role, Taken, VerbForm } from "../../language/word-form.ts";
import type { Chunk, NounChunk, VerbChunk, WordChunk } from "../phrases/chunk.ts";
import type { DraftWord } from "../words/draft-word.ts";
import { isPending } from "./clause-stack.ts";
import type { ClauseState } from "./clause-state.ts";
import { FINITE, isAmbiguous } from "./verb-traits.ts";

/** Chunks within which the verb of a subject is looked for. */
const FARTHEST_VERB = 12;

/** ", as one of them pointed out,": a preposition that opens a clause, since a verb has its phrase as subject. */
export function opensAdverbial(state: ClauseState, index: number): boolean {
  const { words, chunks, at, before } = state;
  const { tag, form } = words[index]!;
  if (tag !== "PREPOSITION" || !hasRole(form, Role.SUBORDINATOR_OR_PREPOSITION)) return false;
  const { stack } = state;
  // "has left since Okoye, at the meeting, cited it": nothing waits for a verb.
  const waits = stack.top.group === null || stack.find(isPending) !== null;
  const isApart = before === "comma" || before === "start" || before === "closing";
  if (!isApart && waits) return false;
  const verb = findVerbOf(words, chunks, at + 1, true);
  const object = chunks[at + 1]!;
  const isNamed = object.type === "noun" && object.kind === "name";
  if (verb === null || verb.isPassive || !(isNamed || reports(words, verb))) return false;
  if (!isApart) return isNamed;
  const next = words[verb.end];
  return next === undefined || next.tag === "MARK" || next.tag === "PRONOUN";
}

/**
 * ", Okoye said.", "“It held,” the mayor of Varn told us,": who said what stands around, unlike a subject
 * whose verb has something of its own to tell.
 */
export function opensAttribution(state: ClauseState, noun: NounChunk): boolean {
  const { words, chunks, at } = state;
  const verb = findVerbOf(words, chunks, at, false);
  if (verb === null || verb.isPassive || (verb.forms & FINITE) === 0) return false;
  if (!reports(words, verb) || noun.kind === "quote" || noun.isTime) return false;
  return closesAttribution(state, verb);
}

/** Whether the phrase right behind a verb has a verb of its own: "said | the bridge fell". */
export function leadsToVerb({ words, chunks, at }: ClauseState): boolean {
  return findVerbOf(words, chunks, at + 1, false) !== null;
}

/** Whether no verb follows the one that is read. */
export function isLastVerb({ chunks, at }: ClauseState): boolean {
  return chunks.every(({ type }, index) => index <= at || type !== "verb");
}

/** Whether nothing that could be told follows: a mark, a time, words in marks. */
function closesAttribution({ words, chunks, at: from }: ClauseState, verb: VerbChunk): boolean {
  const next = words[verb.end];
  if (next === undefined || next.tag === "MARK" || next.tag === "QUOTE") return true;
  if (next.tag === "PREPOSITION" || next.tag === "ADVERB") return true;
  const at = chunks.indexOf(verb, from) + 1;
  const object = chunks[at];
  if (object?.type !== "noun") return false;
  // "told reporters,"
  const behind = chunks[at + 1];
  const isTold = behind === undefined || words[behind.first]!.tag === "MARK";
  return object.isTime || (isTold && object.things[0] === "person");
}

/** The finite verb of the phrase at a chunk, past what hangs on it, brackets and, if asked, an apposition. */
function findVerbOf(
  words: readonly DraftWord[],
  chunks: readonly Chunk[],
  from: number,
  mayRename: boolean,
): VerbChunk | null {
  if (chunks[from]?.type !== "noun") return null;
  let isBracketed = false;
  let isGoverned = false;
  let isApart = false;
  for (let at = from + 1; at < Math.min(from + FARTHEST_VERB, chunks.length); at++) {
    const chunk = chunks[at]!;
    // "a release issued by the ministry | said"
    if (chunk.type === "verb" && isDescribing(words, chunk)) continue;
    if (chunk.type === "verb") return isBracketed || isApart ? null : chunk;
    const { tag, normal } = words[chunk.first]!;
    if (normal === "(" || normal === ")") isBracketed = normal === "(";
    else if (normal === "," && mayRename) isApart = !isApart;
    else if (!isBracketed && !isApart && !mayStandBetween(words, chunk, isGoverned)) return null;
    else if (isApart && normal !== "," && tag === "MARK") return null;
    isGoverned = tag === "PREPOSITION";
  }
  return null;
}

/** "issued by", "based in": a participle before a preposition. */
function isDescribing(words: readonly DraftWord[], verb: VerbChunk): boolean {
  return isAmbiguous(verb) && !reports(words, verb) && words[verb.end]?.tag === "PREPOSITION";
}

/** Whether a chunk may stand between a subject and its verb. */
function mayStandBetween(
  words: readonly DraftWord[],
  chunk: NounChunk | WordChunk,
  isGoverned: boolean,
): boolean {
  if (chunk.type === "noun") return isGoverned || chunk.isTime || chunk.isRenaming;
  const { tag } = words[chunk.first]!;
  return tag === "PREPOSITION" || tag === "ADVERB";
}

function reports(words: readonly DraftWord[], { verb, forms }: VerbChunk): boolean {
  const isFinite = (forms & (VerbForm.PAST | VerbForm.PRESENT | VerbForm.BASE)) !== 0;
  return isFinite && (words[verb]!.form.takes & Taken.REPORT) !== 0;
}
