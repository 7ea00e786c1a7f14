import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { getPagesUrl, linkBrowser } from "../service/browser-link.ts";
import { serveGraph } from "../service/serve-graph.ts";
import { serveUntilStopped } from "../service/serve-until-stopped.ts";

/** `whosaid serve`: the API and its page, until it is told to stop. */
export function buildServeCommand(): Command {
  return new Command("serve")
    .description("serve the API and its page until Ctrl-C or SIGTERM")
    .action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig();
  await serveUntilStopped(config, async (neo4j, chosenPort) => {
    const served = await serveGraph({ ...config, port: chosenPort }, neo4j);
    const { url, port, close } = served;
    const browserUrl = linkBrowser(neo4j, getPagesUrl(config.host, port));
    console.log(`Page      ${url}`);
    console.log(`API       ${url}graphql`);
    if (browserUrl !== null) console.log(`Browser   ${browserUrl}`);
    served.warmUp();
    return close;
  });
}
