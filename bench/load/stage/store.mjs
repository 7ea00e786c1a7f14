import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { readConfig } from "../../../dist/config.js";
import { readState } from "../../../dist/embedded/server/home.js";
import { ensureServer } from "../../../dist/embedded/server/server.js";
import { openCorpus } from "../../api/data/open-database.mjs";

const POLL_MS = 20;

/** Opens the Neo4j that has a graph of so many statements, which can be killed and started again. */
export async function openStore(statements) {
  const { connection, folder, graph, close } = await openCorpus(statements);
  const config = readConfig({ ...process.env, WHOSAID_HOME: folder });
  return {
    connection,
    folder,
    graph,
    close,
    kill() {
      process.kill(readState(config.neo4jHome).server.pid, "SIGKILL");
    },
    /** Starts it again, and returns when it answers the first time. */
    async restart() {
      const [answersAt] = await Promise.all([untilAnswers(connection), untilStarted(config)]);
      return answersAt;
    },
  };
}

/** Who asks without pause may keep us from logging in, which says nothing of whether it has started. */
async function untilStarted(config) {
  for (;;) {
    try {
      return await ensureServer(config, false, () => undefined);
    } catch (error) {
      if (error.code !== "NEO4J_START_FAILED") throw error;
    }
  }
}

async function untilAnswers({ uri, username, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (;;) {
      const session = driver.session({ database });
      const isAnswered = await session.run("RETURN 1").then(
        () => true,
        () => false,
      );
      const now = Date.now();
      await session.close();
      if (isAnswered) return now;
      await sleep(POLL_MS);
    }
  } finally {
    await driver.close();
  }
}
