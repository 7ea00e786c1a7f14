import type { Token } from "../domain/document.ts";
import type { ArticleContext, DescribedPerson } from "./article-context.ts";
import { buildNamedActor } from "./people.ts";

/** Finds the persons of an article whose names stand beside a description, in order. */
export function findDescribedPersons(
  context: Omit<ArticleContext, "described">,
): DescribedPerson[] {
  const { document, links, names } = context;
  const linked = new Set(links.map(({ start }) => start));
  const named = [
    ...links.filter(({ actor }) => actor?.type === "PERSON"),
    ...names.filter(({ start, isOrganization }) => !isOrganization && !linked.has(start)),
  ].sort((a, b) => a.start - b.start);
  return named.flatMap((name) => {
    const beside = [
      findBefore(document.tokens, name.firstToken),
      findBehind(document.tokens, name.endToken),
    ];
    const nouns = new Set(beside.flatMap(({ nouns: found }) => found));
    if (nouns.size === 0) return [];
    const actor = "wordCount" in name ? buildNamedActor(context, name, false) : name.actor;
    if (actor?.type !== "PERSON") return [];
    const words = new Set(beside.flatMap(({ words: found }) => found));
    return [{ actor, mention: { start: name.start, end: name.end }, nouns, words }];
  });
}

interface Description {
  readonly nouns: readonly string[];
  readonly words: readonly string[];
}

/** Tokens beside a name that may describe it. */
const LONGEST_DESCRIPTION = 14;

const DESCRIBING = new Set(["NOUN", "PROPN", "ADJ"]);

/** "Larne mayor" in "Larne mayor Ada Okoye", "minister" in "the minister, Ada Okoye". */
function findBefore(tokens: readonly Token[], firstToken: number): Description {
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
function findBehind(tokens: readonly Token[], endToken: number): Description {
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

function describe(words: readonly Token[], nouns: readonly Token[]): Description {
  return {
    nouns: nouns.map(({ normal }) => normal),
    words: words.map(({ normal }) => normal),
  };
}
