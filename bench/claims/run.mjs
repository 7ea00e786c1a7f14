// What relating costs and finds while a graph grows; see bench/README.md. An argument gives another number
// of articles than 10,000.
import { openMeasuredGraph } from "./measured-graph.mjs";
import { countCandidates } from "./count-candidates.mjs";
import { judgeRelations } from "./judge-relations.mjs";
import { measureAnswers } from "./measure-answers.mjs";
import { printTable } from "../extract/table.mjs";
import { buildCorpusWriter, STATEMENTS_AN_ARTICLE } from "./write-corpus.mjs";
import { readKnowledge } from "../../dist/knowledge/read-knowledge.js";
import { runPipeline } from "../../dist/pipeline/run-pipeline.js";

const articleCount = Number(process.argv[2] ?? 10_000);
/** Articles of a graph, at which its figures are taken. */
const STAGES = [0.01, 0.1, 0.3, 1].map((share) => Math.ceil(share * articleCount));
/** What `whosaid load` saves in one transaction, at most. */
const BATCH = 50;

const knowledge = readKnowledge();
const writeArticle = buildCorpusWriter({ articleCount, seed: 7 });
const told = new Map();
const quotations = [];
const related = await openMeasuredGraph();
const plain = await openMeasuredGraph();
try {
  const figures = [
    ["articles", "read", "saved", "Neo4j", "saved without", "Neo4j without", "more"],
  ];
  const sizes = [
    ["statements", "candidates a statement", "relations", "right, %", "of those told, %", "claims"],
  ];
  const meetings = [["statements", "points", "quotations at points", "what it claims, bytes"]];
  let loaded = 0;
  for (const stage of STAGES) {
    const spent = await loadUpTo(stage);
    const articles = stage - loaded;
    figures.push([`${String(loaded + 1)} to ${String(stage)}`, ...printSpent(spent, articles)]);
    loaded = stage;
    const statements = stage * STATEMENTS_AN_ARTICLE;
    const candidates = countCandidates(quotations);
    const { relations, right, recall, claims } = await judgeRelations(related.graph, told);
    sizes.push([
      String(statements),
      candidates.toFixed(1),
      String(relations),
      (100 * right).toFixed(1),
      (100 * recall).toFixed(1),
      String(claims),
    ]);
    const counted = await related.countMeetings();
    meetings.push([
      String(statements),
      ...[counted.points, counted.meetings, counted.bytes].map((count) =>
        (count / statements).toFixed(1),
      ),
    ]);
    print(figures, sizes, meetings);
  }
  printTable("Answers, milliseconds", await measureAnswers(related.graph));
} finally {
  const [bytes, without] = [await related.close(), await plain.close()];
  const count = told.size * STATEMENTS_AN_ARTICLE;
  console.log(
    `On disk ${(bytes / count / 1e3).toFixed(2)} kB a statement, ${(without / count / 1e3).toFixed(2)} kB without`,
  );
}

/** Reads articles and saves them in both graphs in turns, in one of them without what they claim. */
async function loadUpTo(stage) {
  const spent = { read: 0, loader: 0, server: 0, plainLoader: 0, plainServer: 0 };
  for (let number = told.size; number < stage;) {
    const started = process.cpuUsage();
    const readings = [];
    for (; readings.length < BATCH && number < stage; number++) {
      const { input, told: truth } = writeArticle(number);
      told.set(input.id, truth);
      readings.push(runPipeline(input, knowledge));
    }
    const { user, system } = process.cpuUsage(started);
    spent.read += (user + system) / 1e3;
    const full = await related.save(readings);
    const bare = await plain.save(readings.map((reading) => ({ ...reading, claimed: [] })));
    spent.loader += full.loader;
    spent.server += full.server;
    spent.plainLoader += bare.loader;
    spent.plainServer += bare.server;
    quotations.push(...readings.flatMap(countCandidates.listPoints));
  }
  return spent;
}

function printSpent({ read, loader, server, plainLoader, plainServer }, articles) {
  const figures = [read, loader, server, plainLoader, plainServer];
  const more = (read + loader + server) / (read + plainLoader + plainServer) - 1;
  return [...figures.map((value) => (value / articles).toFixed(1)), `${(100 * more).toFixed(0)} %`];
}

function print(figures, sizes, meetings) {
  printTable("Loading, CPU milliseconds an article of ten statements", figures);
  printTable("Relating", sizes);
  printTable("Stored of a statement", meetings);
}
