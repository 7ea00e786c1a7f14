// Measures what a request to the API costs beside the best that Neo4j can do, and beside the peer.
import { Command } from "commander";
import { measureCorpus } from "./measure-corpus.mjs";
import { operations } from "./operations.mjs";
import { printFigures, printGrowth, printTargets } from "./print-report.mjs";

const program = new Command("bench-api")
  .argument("[sizes...]", "how many statements the graphs have", ["100000"])
  .option("--only <operations...>", `of ${operations.map(({ name }) => name).join(", ")}`)
  .option("--rounds <count>", "how often all is measured", Number, 3)
  .parse();
const { only = [], rounds } = program.opts();

const corpora = [];
for (const size of program.processedArgs[0].map(Number)) {
  const results = await measureCorpus(size, { only, rounds });
  printFigures(size, results);
  printTargets(size, results);
  corpora.push([size, results]);
}
for (const [index, corpus] of corpora.slice(1).entries()) printGrowth(corpora[index], corpus);
