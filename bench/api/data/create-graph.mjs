import { readFileSync } from "node:fs";
import { runQuery, writeInTransaction } from "../../../dist/graph/connection/run-query.js";
import { constraints, queries } from "../../../dist/graph/connection/queries.generated.js";
import { buildGraphRows } from "./build-rows.mjs";

/** In the order in which what they match is there. */
const STEPS = [
  "actors",
  "places",
  "links",
  "publishers",
  "media",
  "bands",
  "articles",
  "quotations",
  "namings",
  "nestings",
  "statements",
  "speakers",
  "circumstances",
  "channels",
  "containers",
  "shares",
  "reports",
];

const creations = STEPS.map((name) => {
  const url = new URL(`../cypher/create/${name}.cypher`, import.meta.url);
  return { name, query: describe(name, readFileSync(url, "utf8"), { rows: "List<Map>" }) };
});

/**
 * Writes readings into an empty graph by bare CREATE, as fast as one connection can: no MERGE, no
 * look at what is there, and only the indexes that finding the ends of relationships takes.
 */
export async function createGraph(graph, batches, onBatch = () => undefined) {
  for (const { name, text } of constraints.filter(isUnique)) {
    await runQuery(graph, describe(name, text, {}), {});
  }
  await runQuery(graph, queries.awaitIndexes, {});
  const known = new Set();
  for (const readings of batches) {
    const rows = arrange(buildGraphRows(readings, known));
    await writeInTransaction(graph, async (run) => {
      for (const { name, query } of creations) {
        if (rows[name].length > 0) await run(query, { rows: rows[name] });
      }
    });
    onBatch(rows.statements.length);
  }
}

function isUnique({ text }) {
  return text.includes("IS UNIQUE");
}

/** Sorts the links of statements by the query that writes them. */
function arrange({ statementLinks, ...rows }) {
  const isOf = (...types) => statementLinks.filter(({ type }) => types.includes(type));
  const keys = rows.statements.map(({ properties }) => ({ key: properties._key }));
  return {
    ...rows,
    speakers: isOf("SAID"),
    channels: isOf("VIA"),
    containers: keys,
    shares: keys,
    circumstances: isOf("ABOUT", "ADDRESSED_TO", "SAID_AT", "ON_BEHALF_OF"),
  };
}

function describe(name, text, parameters) {
  return { name, text, mode: "write", parameters, columns: {} };
}
