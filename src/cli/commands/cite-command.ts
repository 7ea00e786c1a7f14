import { Command } from "commander";
import { describeCorpus } from "../../graph/read/describe-corpus.ts";
import { readVersion } from "../read-version.ts";
import { withGraph } from "../service/with-graph.ts";

/** `whosaid cite`: what the graph was made from and by which version, as a paper names it. */
export function buildCiteCommand(): Command {
  return new Command("cite")
    .description("print what a paper says of the graph: version, hash of the corpus, counts")
    .option("--json", "as one JSON object, for programs")
    .action(cite);
}

async function cite({ json = false }: { readonly json?: boolean }): Promise<void> {
  const description = { version: readVersion(), ...(await withGraph(describeCorpus)) };
  if (json) {
    console.log(JSON.stringify(description));
    return;
  }
  for (const [name, value] of Object.entries(description)) {
    console.log(`${name.padEnd(10)}  ${String(value)}`);
  }
}
