import { readFileSync } from "node:fs";
import { parseGold } from "../../dist/evaluate/gold/parse-gold.js";
import { WRITTEN } from "./names.mjs";
import { buildNewsArticles } from "./news-text.mjs";

/** Reads annotated articles, or writes some without annotations. */
export function getArticles(set) {
  if (set === WRITTEN) return buildNewsArticles(100, 1);
  return parseGold({ path: set, text: readFileSync(set, "utf8") });
}
