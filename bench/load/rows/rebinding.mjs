import { request } from "node:http";

const FOREIGN = "evil.example";
const QUERY = "{ statements(first: 1) { nodes { id } } }";

/** Each kind of route, and how a page could ask it. */
const ROUTES = [
  ["POST", "/graphql"],
  ["GET", `/graphql?query=${encodeURIComponent(QUERY)}`],
  ["UPGRADE", "/graphql"],
  ["GET", "/"],
  ["GET", "/schema.graphql"],
  ["GET", "/questions.json"],
  ["GET", "/browser/guide.html"],
  ["GET", "/browser/queries.zip"],
  ["GET", "/healthz"],
  ["GET", "/readyz"],
];

/** A page whose name has been made to lead here: its `Host` is foreign, and its `Origin` as well or missing. */
export const rebinding = {
  name: "rebinding",
  once: true,
  measure: (stage) =>
    stage.withApi(async ({ api: { url } }) => {
      const { port } = new URL(url);
      const host = `${FOREIGN}:${port}`;
      const foreign = await askAll(port, [{ host, origin: `http://${host}` }, { host }]);
      const own = ["127.0.0.1", "localhost", "[::1]"].map((name) => ({ host: `${name}:${port}` }));
      const ownAnswers = await askAll(port, own);
      const countAnswered = (statuses) => statuses.filter((status) => status < 400).length;
      return [
        {
          name: "answered under a foreign name",
          value: countAnswered(foreign),
          unit: `of ${String(foreign.length)}`,
          goal: { most: 0 },
        },
        {
          name: "answered under a name of ours",
          value: countAnswered(ownAnswers),
          unit: `of ${String(ownAnswers.length)}`,
          goal: { least: ownAnswers.length },
        },
      ];
    }),
};

function askAll(port, callers) {
  return Promise.all(
    callers.flatMap((headers) =>
      ROUTES.map(([method, path]) => getStatus({ port, method, path, headers })),
    ),
  );
}

const OF_UPGRADE = {
  connection: "Upgrade",
  upgrade: "websocket",
  "sec-websocket-version": "13",
  "sec-websocket-key": "MDEyMzQ1Njc4OWFiY2RlZg==",
  "sec-websocket-protocol": "graphql-transport-ws",
};

function getStatus({ port, method, path, headers }) {
  return new Promise((resolve) => {
    const isUpgrade = method === "UPGRADE";
    const more = isUpgrade
      ? OF_UPGRADE
      : { "content-type": "application/json", "apollo-require-preflight": "1" };
    const sent = request({
      host: "127.0.0.1",
      port,
      path,
      method: isUpgrade ? "GET" : method,
      headers: { ...headers, ...more },
    });
    sent.on("response", (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("upgrade", (response, socket) => {
      socket.destroy();
      resolve(response.statusCode);
    });
    // Who is cut off has been refused.
    sent.on("error", () => {
      resolve(499);
    });
    sent.end(method === "POST" ? JSON.stringify({ query: QUERY }) : undefined);
  });
}
