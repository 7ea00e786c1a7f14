import { Command } from "commander";
import { readConfig } from "../config.ts";
import { serveGraph } from "./serve-graph.ts";
import { serveUntilStopped } from "./serve-until-stopped.ts";

/** `whosaid serve`: the API and its page, until it is told to stop. */
export function buildServeCommand(): Command {
  return new Command("serve")
    .description("serve the API and its page until Ctrl-C or SIGTERM")
    .action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig();
  await serveUntilStopped(config, async ({ connection, browserUrl }) => {
    const { url, close } = await serveGraph(config, connection);
    console.log(`Page      ${url}`);
    console.log(`API       ${url}graphql`);
    if (browserUrl !== null) console.log(`Browser   ${browserUrl}`);
    return close;
  });
}
