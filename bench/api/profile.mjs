// Prints the plan of each operation's limit with what it reads of the store, for one set of variables.
import { openCorpus } from "./data/open-database.mjs";
import { drawVariables } from "./draw-variables.mjs";
import { operations, readText } from "./operations.mjs";
import { startServers } from "./servers/start-servers.mjs";

const [size = "10000", ...wanted] = process.argv.slice(2);
const corpus = await openCorpus(Number(size));
const servers = await startServers(corpus.connection);
try {
  const variables = await drawVariables(corpus, servers.byName.ours.url);
  for (const { name } of operations) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const query = `PROFILE ${readText(name, "limit.cypher")}`;
    const { summary } = await corpus.graph.driver.executeQuery(query, variables[name][0], {
      database: corpus.graph.database,
    });
    const plan = summary.profile.arguments["string-representation"];
    console.log([name, JSON.stringify(variables[name][0]), plan, ""].join("\n"));
  }
} finally {
  servers.close();
  await corpus.close();
}
