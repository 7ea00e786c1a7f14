import { performance } from "node:perf_hooks";
import { applyConstraints } from "../../../dist/graph/connection/apply-constraints.js";
import { saveReadings } from "../../../dist/graph/write/article-repository.js";
import { exportGraph } from "../../../dist/graph/read/export-graph.js";
import { createGraph } from "../data/create-graph.mjs";
import { clearGraph, openDatabase, removeNodes } from "../data/open-database.mjs";
import { buildCorpus } from "../data/readings.mjs";

const STATEMENTS = 10_000;
const WARM_UP = 2_000;
/** As many articles as `whosaid load` saves in one transaction, at most. */
const BATCH = 50;

/**
 * Writes the same readings through our loader, with all indexes, and by bare CREATE, and tells the
 * statements a second of both. Each is warmed up by writing others, under the same indexes.
 *
 * @throws Error where the two graphs are not the same, property for property
 */
export async function measureLoading() {
  const { graph, close } = await openDatabase("loading");
  try {
    const limit = await measureWarm(graph, createGraph);
    const created = await exportGraph(graph);
    const ours = await measureWarm(graph, loadGraph);
    requireSame(await exportGraph(graph), created);
    return { ours, limit };
  } finally {
    await close();
  }
}

async function measureWarm(graph, write) {
  await clearGraph(graph);
  await write(graph, [...buildCorpus(WARM_UP, 2).batches]);
  await removeNodes(graph);
  const batches = [...buildCorpus(STATEMENTS, 1).batches];
  return measureRate(batches.flat(), () => write(graph, batches));
}

async function loadGraph(graph, batches) {
  await applyConstraints(graph);
  const readings = batches.flat();
  for (let start = 0; start < readings.length; start += BATCH) {
    await saveReadings(graph, readings.slice(start, start + BATCH));
  }
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
