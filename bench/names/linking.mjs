import { readCountryWords } from "../../dist/knowledge/read-country-words.js";
import { readEnglish } from "../../dist/knowledge/lexicons/read-english.js";
import { buildLookup } from "../../dist/knowledge/registry/read-registry.js";
import { readUnits } from "../../dist/prose/read-units.js";
import { buildContext } from "../../dist/resolve/build-context.js";
import { buildDocument } from "../../dist/text/build-document.js";
import { readMetadata } from "../../dist/text/metadata/read-metadata.js";

/** As much as is to be known at once. */
export const LARGE = { actorCount: 100_000, placeCount: 200_000, seed: 5 };

const english = readEnglish();

export function readArticle(text) {
  const document = buildDocument(text, english, () => false);
  const article = readMetadata({ id: "bench", text }, document, english.text);
  return { article, read: readUnits(document, english) };
}

/** Indexes a world, and returns what finds and links the names of an article that was read. */
export function linkNames({ actors, places }) {
  const lookup = buildLookup(actors, places, readCountryWords(new Set()));
  return ({ article, read }) => buildContext(article, read, lookup, english);
}
