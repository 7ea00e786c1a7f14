// The project's own API, as `whosaid serve` opens it.
import { pino } from "pino";
import { startServer } from "../../../dist/api/http/server.js";
import { StatementEvents } from "../../../dist/api/subscriptions/statement-events.js";
import { openGraph } from "../../../dist/graph/connection/driver.js";
import { readNameKnowledge } from "../../../dist/knowledge/read-name-knowledge.js";
import { serveParent } from "./serve-parent.mjs";

await serveParent(async (connection) => {
  const graph = await openGraph(connection, readNameKnowledge(), { timeoutMs: 300_000 });
  const log = pino({ level: "warn" }, pino.destination(2));
  const events = new StatementEvents(log);
  const open = { readKey: null, corsOrigins: [], allowedHosts: [], curation: null, events };
  const { url } = await startServer({ graph, host: "127.0.0.1", port: 0, log, ...open });
  return `${url}graphql`;
});
