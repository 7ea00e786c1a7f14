// The limit: one query written by hand for each operation, behind a bare HTTP server. What the query
// returns is the answer; nothing is parsed, checked or shaped.
import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import neo4j from "neo4j-driver";
import { operations, readText } from "../operations.mjs";
import { serveParent } from "./serve-parent.mjs";

await serveParent(async ({ uri, username, password, database }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  const queries = new Map(
    operations.map(({ name }) => [`/${name}`, readText(name, "limit.cypher")]),
  );
  const server = createServer((request, response) => {
    answer(request).then(
      (rows) => response.setHeader("content-type", "application/json").end(JSON.stringify(rows)),
      (error) => response.writeHead(500).end(JSON.stringify({ errors: [String(error)] })),
    );
  });

  async function answer(request) {
    const variables = await json(request);
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(queries.get(request.url), variables);
      return records[0].get("rows");
    } finally {
      await session.close();
    }
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${String(server.address().port)}/`;
});
