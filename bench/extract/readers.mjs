import { buildPrediction } from "../../dist/evaluate/gold/prediction.js";
import { readKnowledge } from "../../dist/knowledge/read-knowledge.js";
import { runPipeline } from "../../dist/pipeline/run-pipeline.js";
import { FLOOR, WHOSAID } from "./names.mjs";
import { findQuotes } from "./regex-floor.mjs";

/** What is measured: each takes an article and gives what it found, ready to be scored. */
export const READERS = {
  [WHOSAID]: () => {
    const knowledge = readKnowledge();
    return ({ id, text }) => buildPrediction(id, runPipeline({ id, text }, knowledge).quotations);
  },
  [FLOOR]: () => (article) => ({
    articleId: article.id,
    contents: findQuotes(article.text),
  }),
};

/** Makes all readers ready, the program first. */
export function buildReaders() {
  return Object.entries(READERS).map(([name, build]) => ({ name, read: build() }));
}
