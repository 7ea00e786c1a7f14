import type { Document, Token } from "../../domain/text/document.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameMention } from "../../names/name-mention.ts";
import type { PlaceWords } from "./place-containers.ts";
import { isCommonWord } from "./place-standing.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** A word of a sentence, as far as names of places are looked for. */
export interface NameWord {
  readonly token: Token;
  /** The run of capitals that it stands in; `null` for titles, and for most words that open a sentence. */
  readonly name: NameMention | null;
  /** The registry knows a name that it is part of. */
  readonly isLinked: boolean;
  readonly isCapital: boolean;
}

/** The words of each sentence of prose. */
export function* listNameWords(
  document: Document,
  names: readonly NameMention[],
  links: readonly Span[],
): Generator<readonly NameWord[]> {
  const linked = new Set<Token>();
  for (const link of links) for (const token of findTokens(document, link)) linked.add(token);
  let next = 0;
  for (const sentence of document.sentences) {
    const kind = document.paragraphs[sentence.paragraph]?.kind;
    if (kind === "CAPTION" || kind === "BOILERPLATE") continue;
    yield findTokens(document, sentence).map((token): NameWord => {
      while (next < names.length && names[next]!.end <= token.start) next++;
      const name = names[next];
      return {
        token,
        name: name !== undefined && name.start <= token.start ? name : null,
        isLinked: linked.has(token),
        isCapital: startsWithCapital(token.text),
      };
    });
  }
}

/**
 * Whether the name of a place may begin at a word: where a run of capitals does, behind directions in one
 * ("North Larne") or a mark that joins two ("Varn-Larne"), and before a title ("Larne Mayor Ada Okoye").
 *
 * @param before  where the last place's name ends
 */
export function opensName(
  words: readonly NameWord[],
  index: number,
  before: number,
  lexicon: PlaceWords,
): boolean {
  const { token, name, isLinked, isCapital } = words[index]!;
  if (isLinked || !isCapital) return false;
  if (name === null) return true;
  if (name.titled) return false;
  if (token.start === name.start) return true;
  const last = isJoint(words, index - 1) ? words[index - 2] : words[index - 1];
  if (before > name.start && before === last?.token.end) return true;
  for (let at = index - 1; words[at]?.name === name; at--)
    if (!lexicon.directions.has(words[at]!.token.normal)) return false;
  return true;
}

/** Whether the name of a place that begins at a word may end with another, and is no part of a longer one. */
export function endsName(
  words: readonly NameWord[],
  first: number,
  last: number,
  lexicon: PlaceWords,
): boolean {
  const { token, name, isLinked, isCapital } = words[last]!;
  if (isLinked) return false;
  const next = words[last + 1];
  if (name !== null && name.end === token.end) return true;
  // "Port-au-Prince": what titles are elsewhere may end a name.
  if (last > first && isCapital && next?.isCapital !== true) return true;
  if (name === null) {
    if (!isCapital || words[first]!.name !== null) return false;
    if (first === last && isCommonWord(lexicon.readForm(token.normal))) return false;
    return next?.isCapital !== true || next.name === null;
  }
  if (isJoint(words, last + 1) || isTimeBehind(words, last, lexicon)) return true;
  // "Larne Republicans"
  return next !== undefined && lexicon.names.groups.has(next.token.normal);
}

/** A mark with nothing around it between two words with capitals: "Varn-Larne". */
function isJoint(words: readonly NameWord[], index: number): boolean {
  const [before, mark, after] = [words[index - 1], words[index], words[index + 1]];
  return (
    mark !== undefined &&
    /^[-–/]$/u.test(mark.token.text) &&
    before?.token.end === mark.token.start &&
    after?.token.start === mark.token.end &&
    after.isCapital
  );
}

/** "Houston Tuesday": the day is no part of the name. */
function isTimeBehind(words: readonly NameWord[], last: number, { apart }: PlaceWords): boolean {
  const { name } = words[last]!;
  for (let at = last + 1; words[at]?.name === name; at++)
    if (!apart.has(words[at]!.token.normal)) return false;
  return true;
}
