import type { Assertion } from "../../domain/statements/assertion.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import type { Language } from "../../language/language.ts";
import { getParagraph, type ArticleContext } from "../article-context.ts";
import { getParent } from "./said-to-be-so.ts";
import type { Said } from "./said.ts";
import { findStances, type StanceContext } from "./stances.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** What a content asserts, ready to be compared; `cue` are the words that signal saying. */
export function readAssertion(
  context: ArticleContext,
  content: readonly Said[],
  cue: Span | null,
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
  const isDeniedByCue =
    cue !== null && listWords(cue).some(({ lemma }) => lexicon.denials.has(lemma));
  const denials =
    words.filter(({ tag, normal }) => tag === "NEGATION" || lexicon.negations.has(normal)).length +
    // "denied that it fell", not "rejected the plan".
    clauses.filter(({ parent }) => parent !== null && lexicon.denials.has(parent.group.lemma))
      .length;
  return {
    words: listDistinct(
      words.filter((word) => isMeaningful(word, lexicon)).map(({ lemma }) => lemma),
    ),
    names: listDistinct(words.filter(isName).map(({ text }) => foldName(text))),
    numbers: listDistinct(
      words.filter((word) => isNumber(word, lexicon)).map(({ normal }) => normal),
    ),
    isDenied: (denials % 2 === 1) !== isDeniedByCue,
    isPossible:
      clauses.some(
        ({ group }) =>
          lexicon.intended.has(group.lemma) || (group.form === "finite" && group.modal !== null),
      ) || words.some(({ normal }) => lexicon.possible.has(normal)),
    stances: findStances(context, content, { ...stanceContext, isDenied: isDeniedByCue }, language),
    paragraph: getParagraph(context, content[0]!.span.start),
  };
}

const MEANINGFUL: ReadonlySet<Word["tag"]> = new Set(["NOUN", "VERB", "ADJECTIVE"]);

function isMeaningful(word: Word, { light, degrees, numbers }: AssertionLexicon): boolean {
  const { tag, lemma, text } = word;
  return (
    MEANINGFUL.has(tag) &&
    !isName(word) &&
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

function listDistinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== "").sort();
}
