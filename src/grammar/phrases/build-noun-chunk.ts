import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import type { ThingKind } from "../../language/word-form.ts";
import { isNamedAfterTime } from "./noun-joints.ts";
import { isHour } from "../words/amount-rules.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { NounChunk } from "./chunk.ts";

/** What a noun chunk is made of; numbers count words. */
export interface NounParts {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly determiner: number | null;
  readonly possessor: NounChunk | null;
}

/** A phrase whose head is a name or a noun. */
export function buildNamedChunk(
  words: readonly DraftWord[],
  { first, end, head, determiner, possessor }: NounParts,
  language: GrammarLexicon,
): NounChunk {
  const { tag, form } = words[head]!;
  const isName = tag === "NAME";
  return {
    type: "noun",
    first,
    end,
    head,
    kind: isName ? "name" : "common",
    determiner,
    possessor,
    isPlural: !isName && form.isPlural,
    isTime: isTime(words, first, head, language),
    things: isName ? NO_KINDS : form.kinds,
    isRenaming: false,
  };
}

const NO_KINDS: readonly ThingKind[] = [];

/** A number or quality that stands for a noun. */
export function buildQuantity(
  words: readonly DraftWord[],
  { first, end, head, determiner, possessor }: NounParts,
  language: GrammarLexicon,
): NounChunk {
  const isNumber = words[head]!.tag === "NUMBER";
  return {
    type: "noun",
    first,
    end,
    head,
    kind: "quantity",
    determiner,
    possessor,
    isPlural: isNumber,
    isTime: isNumber && isHour(words, head, language),
    things: NO_KINDS,
    isRenaming: false,
  };
}

/** A single word that is a phrase. */
export function buildWordChunk(
  words: readonly DraftWord[],
  index: number,
  kind: "pronoun" | "quote",
  { plurals, times }: GrammarLexicon,
): NounChunk {
  const { normal } = words[index]!;
  return {
    type: "noun",
    first: index,
    end: index + 1,
    head: index,
    kind,
    determiner: null,
    possessor: null,
    isPlural: plurals.has(normal),
    isTime: times.whole.has(normal),
    things: NO_KINDS,
    isRenaming: false,
  };
}

/** "Monday", "May", "5 p.m.", "last week", "two years" before "ago" */
function isTime(
  words: readonly DraftWord[],
  first: number,
  head: number,
  { times }: GrammarLexicon,
): boolean {
  const { normal, tag } = words[head]!;
  if (times.whole.has(normal)) return !isNamedAfterTime(words, head, times);
  if (times.clock.has(normal)) return words[head - 1]?.tag === "NUMBER";
  // "Prime Minister Theresa May", "The Times"
  if (tag === "NAME")
    return times.months.has(normal) && (head === first || words[head - 1]!.tag !== "NAME");
  if (!times.units.has(normal)) return false;
  const next = words[head + 1];
  // "two years | ago", but not "a day | before the flood"
  if (next?.tag === "ADVERB" && times.behind.has(next.normal)) return true;
  return words
    .slice(first, head)
    .some((word) => times.before.has(word.normal) || times.whole.has(word.normal));
}
