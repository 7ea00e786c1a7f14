import type { Answered, ClaimedContent } from "../domain/claims/claim.ts";
import { listToldKeys } from "../domain/claims/told-keys.ts";
import type { Quotation } from "../domain/statements/quotation.ts";
import type { AnsweredWords } from "./answered-words.ts";

/** A quotation with what it claims, and what the words around it or its own say that it answers. */
export interface ReadQuotation {
  readonly quotation: Quotation;
  readonly claimed: ClaimedContent;
  readonly words: AnsweredWords | null;
  /** Whether the verb of saying tells that it answers: "replied". */
  readonly isReply: boolean;
}

/** Characters within which an article comes back to what somebody said. */
const FAR = 3_000;
/** Characters between what is said and what replies to it. */
const NEAR = 300;

/** What the quotation of an article at an index answers, with the quotation of it where the article has one. */
export function findAnswered(all: readonly ReadQuotation[], index: number): Answered | null {
  const { words, isReply, claimed } = all[index]!;
  if (words !== null) {
    // Nobody answers himself: "Asked about Okoye's claim that it fell" holds words of hers.
    if (words.whose.every((key) => claimed.speaker.includes(key))) return null;
    return { ...words, quotationId: chooseAnswered(all, index, words)?.quotation.id ?? null };
  }
  const before = findBefore(all, index);
  if (before === null || !(isReply || isTurnAfterQuestion(all[index]!, before))) return null;
  return { whose: [], about: [], quotationId: before.quotation.id };
}

/** What another said right before. */
function findBefore(all: readonly ReadQuotation[], index: number): ReadQuotation | null {
  const own = all[index]!;
  for (let at = index - 1; at >= 0; at--) {
    const before = all[at]!;
    const distance = getStart(own) - getEnd(before);
    // What another reports within it is no other act of saying.
    if (distance < 0 || before.quotation.nestedIn !== null) continue;
    return areOfOne(own, before) || distance > NEAR ? null : before;
  }
  return null;
}

function areOfOne({ quotation: one }: ReadQuotation, { quotation: other }: ReadQuotation): boolean {
  return one.speaker === null || other.speaker === null || one.speaker.id === other.speaker.id;
}

/** In a transcript, whoever has the word after a question answers it. */
function isTurnAfterQuestion(
  { quotation: { rule } }: ReadQuotation,
  { quotation: { rule: ruleBefore, content } }: ReadQuotation,
): boolean {
  const areTurns = rule === "label" && ruleBefore === "label";
  return areTurns && content.at(-1)!.text.trimEnd().endsWith("?");
}

/**
 * Of the quotations of whoever is answered, the one that has most of what is told of it, else the nearest
 * before; one right behind where none stands before: "Lund mocked Okoye's remarks. She had said …".
 */
function chooseAnswered(
  all: readonly ReadQuotation[],
  index: number,
  { whose, about }: AnsweredWords,
): ReadQuotation | null {
  const own = all[index]!;
  let best: ReadQuotation | null = null;
  let most = 0;
  for (const each of all) {
    const isWhose = whose.every((key) => each.claimed.speaker.includes(key));
    const shared = about.length === 0 ? 1 : countShared(about, each.claimed);
    if (!isWhose || areOfOne(own, each) || shared === 0 || shared < most) continue;
    const place = findPlace(each, own);
    if (place === "far" || (place === "behind" && best !== null)) continue;
    [best, most] = [each, shared];
  }
  return best;
}

/** Where one stands, seen from another: before it, right behind, or neither. */
function findPlace(one: ReadQuotation, other: ReadQuotation): "before" | "behind" | "far" {
  const before = getStart(other) - getEnd(one);
  if (before >= 0) return before <= FAR ? "before" : "far";
  const behind = getStart(one) - getEnd(other);
  return behind >= 0 && behind <= NEAR ? "behind" : "far";
}

function getStart({ quotation }: ReadQuotation): number {
  return quotation.content[0]!.start;
}

function getEnd({ quotation }: ReadQuotation): number {
  return quotation.content.at(-1)!.end;
}

function countShared(about: readonly string[], claimed: ClaimedContent): number {
  const told = listToldKeys(claimed);
  return about.filter((key) => told.has(key)).length;
}
