import { createRequire } from "node:module";
import type { PartOfSpeech, Token } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import type { AbbreviationLexicon } from "./sentences.ts";
import winkNLP from "wink-nlp";
import type { ItsFunction, WinkMethods, Model } from "wink-nlp";

/**
 * Splits one paragraph of `text` into tokens with part of speech and lemma.
 *
 * Contractions are split ("has", "n't"); an abbreviation keeps its stop ("Maj.").
 */
export function buildTokens(
  text: string,
  paragraph: Span,
  { leading }: AbbreviationLexicon,
): Token[] {
  const nlp = getTagger();
  // White space of every kind counts as one plain space to the tagger; the length stays, so offsets hold.
  const words = text.slice(paragraph.start, paragraph.end).replace(/[\s\u200b\u2060\ufeff]/gu, " ");
  const tagged = nlp.readDoc(words).tokens();
  const values = tagged.out() as string[];
  const tags = tagged.out(nlp.its.pos as ItsFunction<string>) as PartOfSpeech[];
  const lemmas = tagged.out(nlp.its.lemma as ItsFunction<string>) as string[];
  const tokens: Token[] = [];
  let from = 0;
  values.forEach((value, index) => {
    const at = words.indexOf(value, from);
    // The tagger rewrites a few odd characters; a token that is not in the text cannot be shown.
    if (at < 0 || value.trim() === "") return;
    from = at + value.length;
    const start = paragraph.start + at;
    const end = paragraph.start + from;
    const last = tokens.at(-1);
    if (value === "." && last?.end === start && leading.has(last.normal)) {
      tokens[tokens.length - 1] = {
        ...last,
        end,
        text: `${last.text}.`,
        normal: `${last.normal}.`,
        pos: "PROPN",
      };
      return;
    }
    tokens.push({
      start,
      end,
      text: text.slice(start, end),
      normal: value.toLowerCase().replace(/[\u2018\u2019]/g, "'"),
      lemma: lemmas[index] ?? value.toLowerCase(),
      pos: tags[index] ?? "X",
    });
  });
  return tokens;
}

let tagger: WinkMethods | null = null;

/** The model is loaded with the first paragraph, since most commands read no text. */
function getTagger(): WinkMethods {
  if (tagger === null) {
    const model = createRequire(import.meta.url)("wink-eng-lite-web-model") as Model;
    tagger = winkNLP(model, ["pos"]);
  }
  return tagger;
}
