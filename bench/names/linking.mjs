import { readCountryWords } from "../../dist/knowledge/read-country-words.js";
import { readLexicons } from "../../dist/knowledge/lexicons/read-lexicons.js";
import { buildLookup } from "../../dist/knowledge/registry/read-registry.js";
import { buildContext } from "../../dist/resolve/build-context.js";
import { buildDocument } from "../../dist/text/build-document.js";
import { readMetadata } from "../../dist/text/read-metadata.js";

/** As much as is to be known at once. */
export const LARGE = { actorCount: 100_000, placeCount: 200_000, seed: 5 };

const lexicons = readLexicons();

export function readArticle(text) {
  const document = buildDocument(text, lexicons.text);
  const article = readMetadata({ id: "bench", text }, document, lexicons.text.credits);
  return { article, document };
}

/** Indexes a world, and returns what finds and links the names of an article that was read. */
export function linkNames({ actors, places }) {
  const lookup = buildLookup(actors, places, readCountryWords(new Set()));
  return ({ article, document }) =>
    buildContext(article, document, lookup, lexicons.extract.names, lexicons.places);
}
