import { type PartOfSpeech, Token } from "../../domain/text/document.ts";
import type { FixedPhrase, GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { hasRole, Role, VerbForm, type WordForm } from "../../language/word-form.ts";
import type { Tag } from "../reading/word.ts";
import { DraftWord } from "./draft-word.ts";

/** What a sentence is read from: a token, or words in marks that stand for one. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly normal: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech | "QUOTE";
}

/**
 * The words of a sentence, not yet tagged but for those that stand for several: parts with hyphens
 * between them are one word, and so are "because of", "$ 3", "15 %", "5th" and "9/10".
 */
export function joinWords(
  text: string,
  given: readonly Piece[],
  language: GrammarLexicon,
): DraftWord[] {
  const pieces = cutContractions(given, language);
  const words: DraftWord[] = [];
  for (let first = 0; first < pieces.length;) {
    const piece = pieces[first]!;
    const phrase = findPhrase(pieces, first, words.at(-1), language);
    const end = phrase?.end ?? findJoinedEnd(pieces, first, language);
    const joined = end - first > 1;
    const last = pieces[end - 1]!;
    const normal = joined ? joinNormals(pieces, first, end) : piece.normal;
    const form =
      joined && phrase === null
        ? withoutRoles(language.readForm(last.normal))
        : language.readForm(normal);
    const pos =
      phrase !== null
        ? POS_OF_PHRASES[phrase.tag]
        : joined
          ? judgeCompound(pieces, first, end, language)
          : piece.pos;
    words.push(
      new DraftWord(
        words.length,
        piece.start,
        last.end,
        joined ? text.slice(piece.start, last.end) : piece.text,
        normal,
        joined ? normal : piece.lemma,
        pos,
        form,
        phrase === null ? UNKNOWN : phrase.tag,
      ),
    );
    first = end;
  }
  return words;
}

/** What a compound can be: never of a closed class, whatever its last part is. */
function withoutRoles(form: WordForm): WordForm {
  return form.roles === 0 ? form : { ...form, roles: 0 };
}

/** What the tagger left together: "I'm", "gonna". */
function cutContractions(pieces: readonly Piece[], { findCut }: GrammarLexicon): readonly Piece[] {
  if (pieces.every(({ normal }) => findCut(normal) === 0)) return pieces;
  return pieces.flatMap((piece) => {
    const cut = findCut(piece.normal);
    const { start, end, text, normal, pos } = piece;
    // The normal form of some letters is longer than they are.
    if (cut === 0 || normal.length !== end - start || pos === "QUOTE") return [piece];
    const middle = start + cut;
    const opening = normal.slice(0, cut);
    const rest = normal.slice(cut);
    return [
      new Token(start, middle, text.slice(0, cut), opening, opening, pos),
      new Token(middle, end, text.slice(cut), rest, rest, "PART"),
    ];
  });
}

/** What the tagger would say of several words that stand for one. */
const POS_OF_PHRASES = {
  PREPOSITION: "ADP",
  SUBORDINATOR: "SCONJ",
  ADVERB: "ADV",
  PRONOUN: "PRON",
} as const satisfies Record<FixedPhrase["as"], PartOfSpeech>;

/** Before a word is tagged; no tag of its own, since every word gets one. */
export const UNKNOWN: Tag = "MARK";

function joinNormals(pieces: readonly Piece[], first: number, end: number): string {
  let normal = pieces[first]!.normal;
  for (let index = first + 1; index < end; index++) {
    const gap = pieces[index]!.start > pieces[index - 1]!.end ? " " : "";
    normal += gap + pieces[index]!.normal;
  }
  return normal;
}

function findPhrase(
  pieces: readonly Piece[],
  first: number,
  before: DraftWord | undefined,
  { fixedPhrases, beforeNumbers }: GrammarLexicon,
): { end: number; tag: FixedPhrase["as"] } | null {
  const phrases = fixedPhrases.get(pieces[first]!.normal);
  if (phrases === undefined) return null;
  for (const { words, as } of phrases) {
    // "up to 40": a degree before a number.
    const isDegree = as === "PREPOSITION" && beforeNumbers.has(words.join(" "));
    if (isDegree && pieces[first + words.length]?.pos === "NUM") continue;
    // "a kind of bridge": the noun itself.
    if (as === "ADVERB" && before?.pos === "DET") continue;
    let length = 1;
    while (length < words.length && pieces[first + length]?.normal === words[length]) length++;
    if (length < words.length) continue;
    // "so that means": what looks like an opener is followed by a verb at once.
    if (as === "SUBORDINATOR" && /^(?:VERB|AUX)$/u.test(pieces[first + length]?.pos ?? ""))
      continue;
    return { end: first + length, tag: as };
  }
  return null;
}

const IS_HYPHEN = /^[-\u2010\u2011]$/u;
const IS_CURRENCY = /^(?:[$\u20ac\u00a3\u00a5\u20b9]|\p{L}{1,2}\$)$/u;
const IS_NUMBER = /^\d/u;
const IS_WORD = /^[\p{L}\p{N}]/u;
/** No word has more parts; a row of thousands is a line or a rule of a table. */
const MOST_PARTS = 12;

function findJoinedEnd(pieces: readonly Piece[], first: number, { times }: GrammarLexicon): number {
  const { normal, end: endOfFirst } = pieces[first]!;
  const next = pieces[first + 1];
  if (next === undefined) return first + 1;
  if (next.start === endOfFirst && times.dayEndings.has(next.normal) && IS_NUMBER.test(normal))
    return first + 2;
  if (IS_NUMBER.test(next.normal) && IS_CURRENCY.test(normal)) return first + 2;
  if (next.normal === "%" && IS_NUMBER.test(normal)) return first + 2;
  let end = first + 1;
  while (end - first < MOST_PARTS && isGlued(pieces, end)) end += 2;
  return end;
}

/** Whether the piece at `mark` is a hyphen between two words, or a stroke between two numbers, without a space. */
function isGlued(pieces: readonly Piece[], mark: number): boolean {
  const piece = pieces[mark];
  const before = pieces[mark - 1]!;
  const after = pieces[mark + 1];
  if (piece === undefined || after === undefined) return false;
  const { normal, start, end } = piece;
  if (before.end !== start || end !== after.start) return false;
  const part = IS_HYPHEN.test(normal) ? IS_WORD : normal === "/" ? IS_NUMBER : null;
  return part !== null && part.test(before.normal) && part.test(after.normal);
}

/** The part of speech of words with hyphens between them, by the first and the last of them. */
function judgeCompound(
  pieces: readonly Piece[],
  first: number,
  end: number,
  { readForm, verbPrefixes }: GrammarLexicon,
): PartOfSpeech {
  const opening = pieces[first]!;
  const last = pieces[end - 1]!;
  if (
    IS_NUMBER.test(last.normal) &&
    /^\p{L}/u.test(opening.normal) &&
    !IS_CURRENCY.test(opening.normal)
  )
    return "PROPN";
  if (IS_NUMBER.test(last.normal) || IS_CURRENCY.test(opening.normal) || last.normal === "%")
    return "NUM";
  // "5th"
  if (last.start === opening.end) return "ADJ";
  const lastForm = readForm(last.normal);
  const { verbForms, adjective, noun } = lastForm;
  if (hasRole(lastForm, Role.NUMBER)) return "NUM";
  if (verbPrefixes.has(opening.normal) && verbForms !== 0 && last.pos !== "NOUN") return "VERB";
  if (opening.pos === "PROPN" && last.pos === "PROPN") return "PROPN";
  if ((verbForms & (VerbForm.PARTICIPLE | VerbForm.ING)) !== 0 && noun < 3) return "ADJ";
  return adjective > noun ? "ADJ" : last.pos === "PROPN" ? "PROPN" : "NOUN";
}
