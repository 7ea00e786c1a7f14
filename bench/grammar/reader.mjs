import { readSentence } from "../../dist/grammar/read-sentence.js";
import { readEnglish } from "../../dist/knowledge/lexicons/read-english.js";
import { buildDocument } from "../../dist/text/build-document.js";

/** Reads all sentences of a text, tagging included. */
export function buildReader() {
  const tag = buildTagger();
  const read = buildGrammar();
  return (text) => read(tag(text));
}

/** A text's document: sentences, and tokens with the tagger's tags. */
export function buildTagger() {
  const english = readEnglish();
  return (text) => buildDocument(text, english, () => false);
}

/** The reading of each sentence of a document. */
export function buildGrammar() {
  const { grammar } = readEnglish();
  return ({ text, sentences, tokens }) =>
    sentences.map(({ firstToken, endToken }) =>
      readSentence(text, tokens.slice(firstToken, endToken), grammar),
    );
}
