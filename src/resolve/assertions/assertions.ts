import type { Assertion } from "../../domain/statements/assertion.ts";
import type { Token } from "../../domain/text/document.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { Span } from "../../domain/text/span.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import { getParagraph, type ArticleContext } from "../article-context.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import { findStances, type StanceContext } from "./stances.ts";

/** What a content asserts, ready to be compared; `cue` are the words that signal saying. */
export function readAssertion(
  context: ArticleContext,
  content: readonly Span[],
  cue: Span | null,
  stanceContext: StanceContext,
  lexicon: AssertionLexicon,
): Assertion {
  const tokens = content.flatMap((span) => findTokens(context.document, span));
  const cueTokens = cue === null ? [] : findTokens(context.document, cue);
  const negations = tokens.filter(({ normal }) => lexicon.negations.has(normal)).length;
  const denials = cueTokens.filter(({ lemma }) => lexicon.denials.has(lemma)).length;
  return {
    words: listDistinct(
      tokens.filter((token) => isMeaningful(token, lexicon)).map(({ lemma }) => lemma),
    ),
    names: listDistinct(tokens.filter(isName).map(({ text }) => foldName(text))),
    numbers: listDistinct(tokens.filter(({ pos }) => pos === "NUM").map(({ normal }) => normal)),
    isDenied: (negations + denials) % 2 === 1,
    isPossible: tokens.some(
      ({ normal, lemma, pos }) =>
        lexicon.possible.has(normal) || (pos === "VERB" && lexicon.intended.has(lemma)),
    ),
    stances: findStances(context, content, stanceContext, lexicon),
    paragraph: getParagraph(context, content[0]!.start),
  };
}

function isMeaningful(token: Token, { light, degrees, numbers }: AssertionLexicon): boolean {
  const { pos, lemma, text } = token;
  return (
    (pos === "NOUN" || pos === "VERB" || pos === "ADJ") &&
    !isName(token) &&
    /^\p{L}\p{L}/u.test(text) &&
    !light.has(lemma) &&
    !degrees.has(lemma) &&
    !numbers.has(lemma)
  );
}

/** Names, what is made of them ("Ukrainian"), and days. */
function isName({ pos, text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && (pos === "PROPN" || pos === "ADJ");
}

function listDistinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== "").sort();
}
