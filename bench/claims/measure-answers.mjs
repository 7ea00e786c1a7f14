import { performance } from "node:perf_hooks";
import { askGraph } from "../../dist/api/ask-graph.js";
import { createLog } from "../../dist/cli/output/create-log.js";

const ROUNDS = 15;
const FIELDS = `
  text saidOn statementCount isDisputed
  firstSaid { text speaker { name } }
  confirmedBy { statement { text } }
  contradictedBy { statement { text } }
  repeated { text }`;

const QUESTIONS = {
  "the newest claims": `{ claims(first: 20) { nodes { ${FIELDS} } } }`,
  "the newest disputed ones": `{ claims(first: 20, isDisputed: true) { nodes { ${FIELDS} } } }`,
  "about one place": `{ claims(first: 20, where: { about: { name: "Lusaka" } }) { nodes { ${FIELDS} } } }`,
  "about one place, counted": `{ claims(first: 20, where: { about: { name: "Lusaka" } }) { totalCount nodes { ${FIELDS} } } }`,
  "with some words": `{ claims(first: 20, where: { search: "northern gate" }) { nodes { ${FIELDS} } } }`,
};

/** How long a page of the ledger takes: median and slowest of some rounds, after one that does not count. */
export async function measureAnswers(graph) {
  const rows = [["a page of 20", "median", "slowest"]];
  await askGraph(graph, createLog(), async ({ ask }) => {
    for (const [name, question] of Object.entries(QUESTIONS)) {
      const times = [];
      for (let round = 0; round <= ROUNDS; round++) {
        const started = performance.now();
        const { errors } = await ask(question, {});
        if (errors.length > 0) throw new Error(errors[0].message);
        if (round > 0) times.push(performance.now() - started);
      }
      times.sort((a, b) => a - b);
      const figures = [times[Math.floor(times.length / 2)], times.at(-1)];
      rows.push([name, ...figures.map((time) => time.toFixed(0))]);
    }
  });
  return rows;
}
