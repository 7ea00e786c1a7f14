import { performance } from "node:perf_hooks";
import { applyConstraints } from "../../../dist/graph/apply-constraints.js";
import { saveReading } from "../../../dist/graph/article-repository.js";
import { exportGraph } from "../../../dist/graph/export-graph.js";
import { createGraph } from "../data/create-graph.mjs";
import { clearGraph, openDatabase } from "../data/open-database.mjs";
import { buildCorpus } from "../data/readings.mjs";

const STATEMENTS = 1_000;
const WARM_UP = 600;

/**
 * Writes the same readings through our loader, with all indexes, and by bare CREATE, and tells the
 * statements a second of both.
 *
 * @throws Error where the two graphs are not the same, property for property
 */
export async function measureLoading() {
  const { graph, close } = await openDatabase("loading");
  try {
    for (const write of [writeByLoader, writeByCreate]) {
      await clearGraph(graph);
      await write(graph, WARM_UP, 2);
    }
    await clearGraph(graph);
    const limit = await writeByCreate(graph, STATEMENTS, 1);
    const created = await exportGraph(graph);
    await clearGraph(graph);
    const ours = await writeByLoader(graph, STATEMENTS, 1);
    requireSame(await exportGraph(graph), created);
    return { ours, limit };
  } finally {
    await close();
  }
}

async function writeByLoader(graph, statements, seed) {
  const readings = [...buildCorpus(statements, seed).batches].flat();
  await applyConstraints(graph);
  return measureRate(readings, async () => {
    for (const reading of readings) await saveReading(graph, reading);
  });
}

async function writeByCreate(graph, statements, seed) {
  const batches = [...buildCorpus(statements, seed).batches];
  return measureRate(batches.flat(), () => createGraph(graph, batches));
}

async function measureRate(readings, work) {
  const keys = new Set(
    readings.flatMap(({ quotations }) => quotations.map(({ statementKey }) => statementKey)),
  );
  const start = performance.now();
  await work();
  return (keys.size / (performance.now() - start)) * 1000;
}

function requireSame(ours, created) {
  const known = new Set(created);
  const lacking = ours.filter((line) => !known.has(line));
  if (lacking.length === 0 && ours.length === created.length) return;
  throw new Error(`Bare CREATE and the loader disagree: ${lacking.slice(0, 3).join("\n")}`);
}
