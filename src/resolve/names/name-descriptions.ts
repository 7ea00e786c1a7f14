import type { Token } from "../../domain/text/document.ts";

/** What the words beside a name say of its bearer, lower case. */
export interface NameDescription {
  /** What they call the bearer: "mayor", "democrat". */
  readonly nouns: readonly string[];
  /** All of them: "larne", "former", "34". */
  readonly words: readonly string[];
}

/** Reads the descriptions before and behind a name: "Larne mayor Ada Okoye", "Okoye, a nurse,". */
export function describeName(
  tokens: readonly Token[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): NameDescription {
  const before = findBefore(tokens, firstToken);
  const behind = findBehind(tokens, endToken);
  return {
    nouns: [...before.nouns, ...behind.nouns],
    words: [...before.words, ...behind.words],
  };
}

/** Tokens beside a name that may describe it. */
const LONGEST_DESCRIPTION = 14;

const DESCRIBING = new Set(["NOUN", "PROPN", "ADJ"]);

/** "Larne mayor" in "Larne mayor Ada Okoye", "minister" in "the minister, Ada Okoye". */
function findBefore(tokens: readonly Token[], firstToken: number): NameDescription {
  let end = firstToken;
  const isSetOff = tokens[end - 1]?.normal === ",";
  if (isSetOff) end--;
  let first = end;
  while (end - first < LONGEST_DESCRIPTION && DESCRIBING.has(tokens[first - 1]?.pos ?? "")) first--;
  const before = tokens[first - 1];
  const words = tokens.slice(first, end);
  // A noun before a comma is a description only with its article: "In Larne, Okoye said".
  if (isSetOff && before?.pos !== "DET") return { nouns: [], words: [] };
  return describe(words, words.slice(-1));
}

/** "mayor" in "Okoye, the mayor of Larne," and "democrat" in "Okoye (D-Larne)". */
function findBehind(tokens: readonly Token[], endToken: number): NameDescription {
  const opening = tokens[endToken]?.normal;
  const behind = tokens.slice(endToken + 1, endToken + 1 + LONGEST_DESCRIPTION);
  if (opening === "(") {
    const party = PARTIES.get(behind[0]?.text ?? "");
    return party === undefined ? { nouns: [], words: [] } : { nouns: [party], words: [party] };
  }
  if (opening !== ",") return { nouns: [], words: [] };
  const closing = behind.findIndex(({ normal }) => /^[,.;]$/u.test(normal));
  const words = behind.slice(0, closing < 0 ? 0 : closing);
  const end = words.findIndex(({ pos }) => ["ADP", "VERB", "AUX", "PRON", "SCONJ"].includes(pos));
  const core = end < 0 ? words : words.slice(0, end);
  const opensAsNoun = ["DET", "NOUN", "ADJ", "NUM"].includes(core[0]?.pos ?? "");
  if (!opensAsNoun) return { nouns: [], words: [] };
  return describe(words, core.filter(({ pos }) => pos === "NOUN" || pos === "NUM").slice(-1));
}

const PARTIES: ReadonlyMap<string, string> = new Map([
  ["D", "democrat"],
  ["R", "republican"],
]);

function describe(words: readonly Token[], nouns: readonly Token[]): NameDescription {
  return {
    nouns: nouns.map(({ normal }) => normal),
    words: words.map(({ normal }) => normal),
  };
}
