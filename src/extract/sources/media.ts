import type { Document, Token } from "../../domain/text/document.ts";
import type { Span } from "../../domain/text/span.ts";
import { findTimeAfter } from "../phrases/circumstances.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";

export interface NamedMedium extends Span {
  /** "Telegram", "interview", or the outlet that held the interview. */
  readonly name: string;
}

const PREPOSITIONS = new Set(["on", "in", "via", "through", "at", "during", "to", "by"]);
/** Media that nothing but "by" leads to: "by phone". */
const BARE = new Set(["phone", "telephone", "email", "e-mail", "text", "letter", "video", "radio"]);
const LONGEST_MEDIUM = 9;

/** Through what something was said, among the tokens around its cue that `isFree` leaves. */
export function findMedium(
  document: Document,
  tokens: readonly Token[],
  isFree: (token: Span) => boolean,
  lexicon: CircumstanceLexicon,
): NamedMedium | null {
  for (let index = 0; index < tokens.length; index++) {
    const { normal } = tokens[index]!;
    if (!PREPOSITIONS.has(normal) || !isFree(tokens[index]!)) continue;
    const medium =
      normal === "by"
        ? findBare(tokens, index + 1)
        : (findNamed(document, tokens, index + 1, lexicon) ??
          (normal === "on" || normal === "in"
            ? findOutletAt(document, tokens, index, lexicon)
            : null));
    if (medium !== null && isFree(medium)) return medium;
  }
  return null;
}

function findBare(tokens: readonly Token[], index: number): NamedMedium | null {
  const token = tokens[index];
  return token !== undefined && BARE.has(token.normal) ? toMedium(token) : null;
}

function toMedium({ start, end, normal }: Token): NamedMedium {
  return { start, end, name: normal };
}

/** The medium whose noun phrase starts at `first`. */
function findNamed(
  document: Document,
  tokens: readonly Token[],
  first: number,
  lexicon: CircumstanceLexicon,
): NamedMedium | null {
  for (let noun = first; noun < Math.min(first + LONGEST_MEDIUM - 1, tokens.length); noun++) {
    const token = tokens[noun]!;
    const platform = findPlatform(document, tokens, noun, lexicon);
    if (platform !== null) return platform;
    if (lexicon.media.has(token.normal) && !isModifier(tokens, noun, lexicon)) {
      return (
        findPlatformBehind(document, tokens, noun + 1, lexicon) ??
        findHolder(document, tokens, noun, lexicon) ??
        findOwnName(document, tokens, first, noun) ??
        toMedium(token)
      );
    }
    const isParticiple = token.pos === "VERB" && token.normal.endsWith("ed");
    if (["AUX", "SCONJ", "ADP"].includes(token.pos) || token.normal === ",") return null;
    if (token.pos === "VERB" && !isParticiple) return null;
    if (token.pos === "PRON" && !POSSESSIVE.has(token.normal)) return null;
  }
  return null;
}

const POSSESSIVE = new Set(["his", "her", "its", "their", "my", "our"]);

/** "a phone call", "an email message": the noun behind is the medium. */
function isModifier(
  tokens: readonly Token[],
  noun: number,
  { media, platforms }: CircumstanceLexicon,
): boolean {
  const next = tokens[noun + 1];
  return next !== undefined && (media.has(next.normal) || platforms.has(next.normal));
}

/** The platform that stands at `index`, without the stop that ends its sentence: "on X." */
function findPlatform(
  document: Document,
  tokens: readonly Token[],
  index: number,
  { platforms }: CircumstanceLexicon,
): NamedMedium | null {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}|^social$/u.test(token.text)) return null;
  const pair = `${token.normal} ${tokens[index + 1]?.normal ?? ""}`;
  if (platforms.has(pair)) return nameSpan(document, token.start, tokens[index + 1]!.end);
  const words = token.normal.replace(/\.$/u, "");
  if (!platforms.has(words)) return null;
  return nameSpan(document, token.start, token.start + words.length);
}

function nameSpan({ text }: Document, start: number, end: number): NamedMedium {
  return { start, end, name: text.slice(start, end) };
}

/** The platform of a post: "a post on X", "a video published on his Telegram channel". */
function findPlatformBehind(
  document: Document,
  tokens: readonly Token[],
  from: number,
  lexicon: CircumstanceLexicon,
): NamedMedium | null {
  const isPublished = tokens[from]?.pos === "VERB";
  const on = isPublished ? from + 1 : from;
  if (!["on", "to", "via", "through"].includes(tokens[on]?.normal ?? "")) return null;
  const isOwned = POSSESSIVE.has(tokens[on + 1]?.normal ?? "") || tokens[on + 1]?.pos === "DET";
  return findPlatform(document, tokens, isOwned ? on + 2 : on + 1, lexicon);
}

/** The words that lead from what someone gave to the outlet that had it. */
const HOLDERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...["interview", "conversation", "podcast", "program", "show", "video", "broadcast"].map(
    (noun): [string, ReadonlySet<string>] => [noun, new Set(["by", "with", "to", "on"])],
  ),
  ...["op-ed", "article", "column", "editorial", "essay", "op", "letter"].map(
    (noun): [string, ReadonlySet<string>] => [noun, new Set(["in", "by", "for"])],
  ),
]);

/** The outlet that an interview names: "an interview published by local outlet RBC-Ukraine". */
function findHolder(
  document: Document,
  tokens: readonly Token[],
  noun: number,
  { outlets }: CircumstanceLexicon,
): NamedMedium | null {
  const prepositions = HOLDERS.get(tokens[noun]!.normal);
  const preposition = tokens.findIndex(
    ({ normal }, index) => index > noun && index < noun + 6 && prepositions?.has(normal) === true,
  );
  if (preposition < 0) return null;
  const { normal } = tokens[preposition]!;
  for (let first = preposition + 1; first < Math.min(preposition + 6, tokens.length); first++) {
    const token = tokens[first]!;
    if (isName(token)) {
      const run = findNameRun(document, tokens, first);
      // "an interview on Monday", "a letter in Varn": only outlets hold what stands on or in them.
      const isOutlet = isOutletName(tokens, first, run.end, outlets);
      return normal === "on" || normal === "in" || normal === "for"
        ? isOutlet
          ? run.medium
          : null
        : run.medium;
    }
    if (!["DET", "ADJ", "NOUN"].includes(token.pos)) return null;
  }
  return null;
}

/** "the Varn Post": the medium is a name of its own. */
function findOwnName(
  document: Document,
  tokens: readonly Token[],
  first: number,
  noun: number,
): NamedMedium | null {
  if (!/^\p{Lu}/u.test(tokens[noun]!.text)) return null;
  let start = noun;
  while (start > first && isName(tokens[start - 1]!)) start--;
  return start === noun ? null : findNameRun(document, tokens, start).medium;
}

/** "on CNN", "in the Varn Post": a name that is written in capitals or holds a word of outlets. */
function findOutletAt(
  document: Document,
  tokens: readonly Token[],
  preposition: number,
  lexicon: CircumstanceLexicon,
): NamedMedium | null {
  const next = tokens[preposition + 1];
  const first = next?.pos === "DET" ? preposition + 2 : preposition + 1;
  const token = tokens[first];
  if (token === undefined || !isName(token)) return null;
  if (findTimeAfter(tokens, first, lexicon) > first) return null;
  const { medium, end } = findNameRun(document, tokens, first);
  const isCalledOut = tokens[preposition]!.normal === "on" && /^\p{Lu}{2,6}$/u.test(token.text);
  return isCalledOut || isOutletName(tokens, first, end, lexicon.outlets) ? medium : null;
}

function isOutletName(
  tokens: readonly Token[],
  first: number,
  end: number,
  outlets: ReadonlySet<string>,
): boolean {
  const words = tokens.slice(first, end);
  return words.some(({ normal, text }) => outlets.has(normal) || /^\p{Lu}{2,6}$/u.test(text));
}

function isName({ pos, text }: Token): boolean {
  return pos === "PROPN" && /^\p{Lu}/u.test(text);
}

/** The name that starts at `first`, with parts that hyphens join; a day behind it is none of it. */
function findNameRun(
  document: Document,
  tokens: readonly Token[],
  first: number,
): { medium: NamedMedium; end: number } {
  let last = first;
  while (isJoined(tokens, last)) last++;
  return { medium: nameSpan(document, tokens[first]!.start, tokens[last]!.end), end: last + 1 };
}

function isJoined(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  const isHyphen = next.normal === "-" && next.start === tokens[last]!.end;
  return isHyphen || (next.pos === "PROPN" && !/day$/u.test(next.normal));
}
