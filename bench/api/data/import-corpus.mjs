import { beginImport, importGraph } from "../../../dist/embedded/server/graph-import.js";
import { openBulk } from "../../../dist/load/bulk/open-bulk.js";
import { buildCorpus } from "./readings.mjs";

/** Imports a corpus of at least so many statements into the graph of a home that nobody has used. */
export async function importCorpus(config, statementCount) {
  const folder = await beginImport(config.neo4jHome);
  const bulk = openBulk({
    ...config,
    folder,
    decisions: [],
    signal: null,
    onStep: () => undefined,
  });
  try {
    for await (const { outcome, error } of bulk.gather(listItems(statementCount))) {
      if (outcome !== "loaded") throw error ?? new Error(`An article was ${outcome}`);
    }
    await importGraph(config, await bulk.join(), () => undefined);
  } finally {
    await bulk.close();
  }
}

async function* listItems(statementCount) {
  for (const readings of buildCorpus(statementCount).batches) {
    for (const reading of readings) {
      const { id, sha256 } = reading.article;
      yield { found: { path: id, isNamed: true }, reading, hash: sha256 };
    }
  }
}
