import type { Assertion } from "../../domain/statements/assertion.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { isClaim, type Mode } from "../../domain/statements/mode.ts";
import { contains } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import type { Language } from "../../language/language.ts";
import { getParagraph, type ArticleContext } from "../article-context.ts";
import { getParent } from "./said-to-be-so.ts";
import type { Said } from "./said.ts";
import { findStances, type StanceContext } from "./stances.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/**
 * What a content asserts, ready to be compared. A question, a demand and what is not said yet take no
 * side, and tell of what may be.
 */
export function readAssertion(
  context: ArticleContext,
  content: readonly Said[],
  mode: Mode,
  stanceContext: Omit<StanceContext, "isDenied">,
  language: Language,
): Assertion {
  const lexicon = language.resolve.assertions;
  const { listWords } = context.read;
  const words = content.flatMap(({ span }) => listWords(span));
  const clauses = content.flatMap(({ span, readings }) =>
    readings
      .flatMap((reading) => reading.clauses)
      .filter(({ group }) => contains(span, group.verb))
      .map((clause) => ({ group: clause.group, parent: getParent(clause, span) })),
  );
  const isDenied = mode === "DENIED";
  // "denied that it fell", not "rejected the plan".
  const denying = clauses.filter(
    ({ parent }) => parent !== null && lexicon.denials.has(parent.group.lemma),
  );
  let denials = denying.length;
  const told = new Set<string>();
  const names = new Set<string>();
  const numbers = new Set<string>();
  for (const word of words) {
    const { tag, normal } = word;
    if (tag === "NEGATION" || lexicon.negations.has(normal)) denials++;
    if (isName(word)) names.add(foldName(word.text));
    else if (isMeaningful(word, lexicon)) told.add(word.lemma);
    else if (isNumber(word, lexicon)) numbers.add(normal);
  }
  return {
    words: listInOrder(told),
    names: listInOrder(names),
    numbers: listInOrder(numbers),
    isDenied: (denials % 2 === 1) !== isDenied,
    isPossible:
      !isClaim(mode) ||
      clauses.some(
        ({ group }) =>
          lexicon.intended.has(group.lemma) || (group.form === "finite" && group.modal !== null),
      ) ||
      words.some(({ normal }) => lexicon.possible.has(normal)),
    stances: isClaim(mode)
      ? findStances(context, content, { ...stanceContext, isDenied }, language)
      : [],
    paragraph: getParagraph(context, content[0]!.span.start),
  };
}

const MEANINGFUL: ReadonlySet<Word["tag"]> = new Set(["NOUN", "VERB", "ADJECTIVE"]);

function isMeaningful(
  { tag, lemma, text }: Word,
  { light, degrees, numbers }: AssertionLexicon,
): boolean {
  return (
    MEANINGFUL.has(tag) &&
    /^\p{L}\p{L}/u.test(text) &&
    !light.has(lemma) &&
    !degrees.has(lemma) &&
    !numbers.has(lemma)
  );
}

/** Not "many", nor "all". */
function isNumber({ tag, normal }: Word, { numbers }: AssertionLexicon): boolean {
  return tag === "NUMBER" && (/\d/u.test(normal) || numbers.has(normal));
}

/** Names, and what is made of them: "Ukrainian". */
function isName({ tag, text, index }: Word): boolean {
  return tag === "NAME" || (tag === "ADJECTIVE" && index > 0 && startsWithCapital(text));
}

function listInOrder(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => word !== "").sort();
}
