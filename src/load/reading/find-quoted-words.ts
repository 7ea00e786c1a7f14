import type { Reading } from "../../domain/reading.ts";
import type { Quotation } from "../../domain/statements/quotation.ts";
import { findMarked, splitOwnWords } from "../../domain/verification/own-words.ts";
import type { Passage } from "../../domain/verification/verification.ts";

/** Words in quotation marks, where they stand in the text, and who is to have said them. */
export interface FoundWords extends Passage {
  /** `null` where nobody with a name is said to have. */
  readonly speaker: string | null;
}

/** Marked words of which nobody is told as the speaker are quoted from this number on; fewer may be a title. */
const QUOTED_FROM = 4;

/** All words that a text quotes, in their order: those of its quotations, and others in marks. */
export function findQuotedWords({ article, quotations }: Reading): readonly FoundWords[] {
  const attributed = quotations.flatMap((quotation) => {
    const speaker = nameSpeaker(quotation);
    return splitOwnWords(quotation).own.map((passage) => ({ ...passage, speaker }));
  });
  const others = findMarked({ start: 0, text: article.text }).filter(
    (passage) =>
      passage.text.split(/\s+/u).length >= QUOTED_FROM &&
      !attributed.some((other) => overlap(passage, other)),
  );
  const all = [...attributed, ...others.map((passage) => ({ ...passage, speaker: null }))]
    .filter(({ text }) => /\p{L}/u.test(text))
    .sort((one, other) => one.start - other.start || nameRank(one) - nameRank(other));
  // A report inside of another quotes the same words.
  return all.filter(({ start }, index) => start !== all[index - 1]?.start);
}

function nameSpeaker({ speaker }: Quotation): string | null {
  const isNamed = speaker?.type === "PERSON" || speaker?.type === "ORGANIZATION";
  return isNamed ? speaker.name : null;
}

function nameRank({ speaker }: FoundWords): number {
  return speaker === null ? 1 : 0;
}

function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.start + other.text.length && other.start < one.start + one.text.length;
}
