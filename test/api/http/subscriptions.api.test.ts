import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { type Client, createClient } from "graphql-ws";
import { pino } from "pino";
import { WebSocket } from "ws";
import type { RunningServer } from "../../../src/api/http/server.ts";
import { StatementEvents } from "../../../src/api/subscriptions/statement-events.ts";
import { buildActorId } from "../../../src/domain/ids.ts";
import { decide } from "../../../src/load/decisions/decide.ts";
import { loadArticles } from "../../../src/load/articles/load-articles.ts";
import {
  type TestApi,
  openTestApi,
  postQuery,
  startTestServer,
} from "../../support/api/api-server.ts";
import { describeCurator } from "../../support/decisions.ts";
import { knowledge } from "../../support/read-text.ts";

const READ_KEY = "a key for those who ask";
const PAGE = "https://atlas.example";

const events = new StatementEvents(pino({ level: "silent" }));
let api: TestApi;
let guarded: RunningServer;
beforeAll(async () => {
  api = await openTestApi([], () => ({ events }));
  guarded = await startTestServer(api.graph, { readKey: READ_KEY, corsOrigins: [PAGE] });
});
const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
  await until(() => events.listenerCount("added") === 0);
});
afterAll(async () => {
  await guarded.close();
  await api.close();
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(10);
}

function address(server: RunningServer): string {
  return new URL("graphql", server.url).href.replace("http", "ws");
}

function connect(server: RunningServer = api, connectionParams = {}): Client {
  const client = createClient({
    url: address(server),
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
  });
  clients.push(client);
  return client;
}

interface Heard {
  readonly results: { data?: unknown; errors?: unknown }[];
  /** What ended it; `null` when it was completed. */
  readonly ended: Promise<unknown>;
  readonly leave: () => void;
}

/** Subscribes, and goes on when the server listens or has refused. */
async function subscribe(
  query: string,
  { client = connect(), variables = {} }: { client?: Client; variables?: object } = {},
): Promise<Heard> {
  const listening = events.listenerCount("added") + 1;
  const results: Heard["results"] = [];
  let leave = (): void => undefined;
  let isOver = false;
  const ended = new Promise<unknown>((resolve) => {
    leave = client.subscribe(
      { query, variables: variables as Record<string, unknown> },
      {
        next: (result) => results.push(result as Heard["results"][number]),
        error: resolve,
        complete: () => resolve(null),
      },
    );
  }).finally(() => (isOver = true));
  await until(() => isOver || events.listenerCount("added") === listening);
  return { results, ended, leave };
}

let articleCount = 0;
async function load(...texts: readonly string[]): Promise<void> {
  async function* read() {
    for (const text of texts) {
      const id = `article-${String(++articleCount)}`;
      yield { path: id, input: { id, text } };
    }
  }
  for await (const { outcome } of loadArticles(read(), knowledge, api.graph, events)) {
    expect(outcome).toBe("loaded");
  }
}

/** Articles are saved side by side, and whichever is saved first is told of first. */
function sortByText(results: Heard["results"]): Heard["results"] {
  const text = ({ data }: { data?: unknown }) =>
    (data as { statementAdded: { text: string } }).statementAdded.text;
  return [...results].sort((one, other) => text(one).localeCompare(text(other)));
}

const ADDED = "subscription { statementAdded { text speaker { name } } }";

describe("statementAdded", () => {
  test("tells of each statement that a load adds, with what is asked of it", async () => {
    const { results } = await subscribe(ADDED);
    await load("“We wait for rain,” said Ada Okoye.", "“We go,” said Bo Lind. “We run,” he added.");
    await until(() => results.length === 3);
    expect(sortByText(results)).toEqual([
      { data: { statementAdded: { text: "We go,", speaker: { name: "Bo Lind" } } } },
      { data: { statementAdded: { text: "We run,", speaker: { name: "Bo Lind" } } } },
      { data: { statementAdded: { text: "We wait for rain,", speaker: { name: "Ada Okoye" } } } },
    ]);
  });

  test("tells of those alone that `where` wants", async () => {
    const query = `subscription ($where: StatementWhere) { statementAdded(where: $where) { text } }`;
    const where = { speaker: { name: "Bo Lind" }, search: "snow" };
    const narrow = await subscribe(query, { variables: { where } });
    const wide = await subscribe(query);
    await load(
      "“It will snow,” said Bo Lind.",
      "“It may snow,” said Ada Okoye.",
      "“It will hail,” said Bo Lind.",
      "“The snow stays,” said Bo Lind.",
    );
    await until(() => wide.results.length === 4);
    await until(() => narrow.results.length === 2);
    expect(sortByText(narrow.results)).toEqual([
      { data: { statementAdded: { text: "It will snow," } } },
      { data: { statementAdded: { text: "The snow stays," } } },
    ]);
  });

  test("says nothing of what was there before, in this article or in another", async () => {
    const long =
      "“The bridge over the river will open again on the first day of May,” said Ada Okoye.";
    await load(long);
    const { results } = await subscribe(ADDED);
    await load(`${long} It rained.`, "“We end here,” said Ada Okoye.");
    await until(() => results.length > 0);
    expect(results).toMatchObject([{ data: { statementAdded: { text: "We end here," } } }]);
  });

  test("reads anew for each: the later one knows of what came in between", async () => {
    const query = `subscription { statementAdded { speaker { statements { totalCount } } } }`;
    const { results } = await subscribe(query);
    await load("“One,” said Cy Vale.", "“Two,” said Cy Vale.");
    await until(() => results.length === 2);
    const count = (totalCount: number) => ({
      data: { statementAdded: { speaker: { statements: { totalCount } } } },
    });
    expect(results[1]).toEqual(count(2));
  });

  test("tells of what is new in articles that a decision makes it read again", async () => {
    const harvests = ["wheat", "barley", "rye", "oats"].map(
      (crop) => `“The harvest of ${crop} was far better than that of the last ten years,” said`,
    );
    await load(...harvests.flatMap((words) => [`${words} Martin Reed.`, `${words} Marvin Reed.`]));
    const room = { graph: api.graph, knowledge, decisionFile: "/dev/null", feed: events };
    const [martin, marvin] = ["Martin Reed", "Marvin Reed"].map((name) =>
      buildActorId("PERSON", name),
    ) as [string, string];
    const same = { kind: "SAME", ids: [martin, marvin], within: [] } as const;
    const { id } = await decide(room, { ...same, ...describeCurator() });
    const before = await findStatementsOf(marvin);
    expect(before).toHaveLength(4);

    const { results } = await subscribe("subscription { statementAdded { id } }");
    await decide(room, { kind: "UNDO", ids: [id], within: [], ...describeCurator() });
    // Only the articles of one of the two are read again.
    const after = [await findStatementsOf(martin), await findStatementsOf(marvin)];
    const [added] = after.map((ids) => ids.filter((one) => !before.includes(one)));
    expect(added!.length).toBeGreaterThan(0);
    await until(() => results.length === added!.length);
    expect(results).toEqual(added!.map((one) => ({ data: { statementAdded: { id: one } } })));
  });
});

async function findStatementsOf(actorId: string): Promise<string[]> {
  const query = "query ($id: ID!) { statements(where: { speaker: { id: $id } }) { nodes { id } } }";
  const { data } = await postQuery(api.url, query, { id: actorId });
  const { nodes } = data!["statements"] as { nodes: { id: string }[] };
  return nodes.map(({ id }) => id).sort();
}

describe("limits", () => {
  const nest = (rounds: number, first: number): string =>
    rounds === 0
      ? "id"
      : `statements(first: ${String(first)}) { nodes { speaker { ${nest(rounds - 1, first)} } } }`;
  const within = (inner: string) => `subscription { statementAdded { speaker { ${inner} } } }`;

  test.each([
    ["too deep", within(nest(5, 1)), "COST_EXCEEDED", "QUERY_TOO_DEEP"],
    [
      "too many aliases",
      `subscription { statementAdded { ${Array.from({ length: 51 }, (_, i) => `a${String(i)}: id`).join(" ")} } }`,
      "COST_EXCEEDED",
      "QUERY_ALIASES_TOO_MANY",
    ],
    ["too costly", within(nest(3, 100)), "COST_EXCEEDED", "QUERY_TOO_COSTLY"],
    ["too nested", "[".repeat(201), "COST_EXCEEDED", "QUERY_TOO_NESTED"],
    [
      "a mutation",
      'mutation { undoDecision(decision: "d", by: "A", reason: "x") { id } }',
      "BAD_USER_INPUT",
      "OPERATION_OVER_WEBSOCKET",
    ],
    ["a query", "{ statements { totalCount } }", "BAD_USER_INPUT", "OPERATION_OVER_WEBSOCKET"],
    [
      "a place that is none",
      "subscription { statementAdded(where: {about: {near: {latitude: 91, longitude: 0, radiusKm: 1}}}) { id } }",
      "BAD_USER_INPUT",
      "COORDINATE_INVALID",
    ],
    [
      "days upside down",
      'subscription { statementAdded(where: {saidOn: {from: "2024-09-01", to: "2024-08-01"}}) { id } }',
      "BAD_USER_INPUT",
      "RANGE_UPSIDE_DOWN",
    ],
    [
      "a field that is skipped",
      "subscription { statementAdded @skip(if: true) { id } }",
      "BAD_USER_INPUT",
      "SUBSCRIPTION_EMPTY",
    ],
    [
      "a field on which a variable decides",
      "subscription ($wanted: Boolean = false) { statementAdded @include(if: $wanted) { id } }",
      "GRAPHQL_VALIDATION_FAILED",
      undefined,
    ],
    [
      "1,001 tokens",
      `subscription { statementAdded { ${"id ".repeat(1_000)} } }`,
      "GRAPHQL_PARSE_FAILED",
      undefined,
    ],
    ["no GraphQL", "subscription {", "GRAPHQL_PARSE_FAILED", undefined],
    [
      "an unknown field",
      "subscription { statementAdded { nmae } }",
      "GRAPHQL_VALIDATION_FAILED",
      undefined,
    ],
  ])("%s: refused with its code", async (_name, query, code, reason) => {
    const { ended, results } = await subscribe(query);
    const errors = ((await ended) ?? results[0]?.errors) as { extensions: object }[];
    expect(errors[0]?.extensions).toMatchObject({ code, ...(reason && { reason }) });
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts|\.js|Neo4j|MATCH/u);
    expect(JSON.stringify(results)).not.toContain('"data"');
  });

  test("variables that do not fit", async () => {
    const query = "subscription ($where: StatementWhere) { statementAdded(where: $where) { id } }";
    const { ended } = await subscribe(query, { variables: { where: { speaker: 1 } } });
    expect(await ended).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("a subscription that is refused leaves the others of its connection alone", async () => {
    const client = connect();
    const { results } = await subscribe(ADDED, { client });
    const { ended } = await subscribe("subscription { statementAdded @skip(if: true) { id } }", {
      client,
    });
    expect(await ended).toMatchObject([{ extensions: { reason: "SUBSCRIPTION_EMPTY" } }]);
    await load("“We are still here,” said Ada Okoye.");
    await until(() => results.length === 1);
  });

  test("an operation that the query does not hold", async () => {
    const ended = new Promise((resolve) => {
      connect().subscribe(
        { query: ADDED, operationName: "Nope" },
        { next: resolve, error: resolve, complete: () => resolve(null) },
      );
    });
    expect(await ended).toMatchObject([
      {
        message: expect.stringContaining('"Nope"'),
        extensions: { code: "OPERATION_RESOLUTION_FAILURE", reason: "OPERATION_UNKNOWN" },
      },
    ]);
  });

  test("variables that nest 100,000 deep", async () => {
    const socket = await open(address(api));
    socket.send(JSON.stringify({ type: "connection_init" }));
    await once(socket, "message");
    const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const payload = `{"query":"subscription { statementAdded { id } }","variables":{"where":${nested}}}`;
    socket.send(`{"id":"1","type":"subscribe","payload":${payload}}`);
    const [message] = (await once(socket, "message")) as [Buffer];
    expect(JSON.parse(message.toString())).toMatchObject({
      type: "error",
      payload: [{ extensions: { code: "COST_EXCEEDED", reason: "QUERY_TOO_NESTED" } }],
    });
    socket.terminate();
  });

  test("a sixth subscription over one connection", async () => {
    const client = connect();
    const heard: Heard[] = [];
    for (let count = 0; count < 5; count++) heard.push(await subscribe(ADDED, { client }));
    const { ended } = await subscribe(ADDED, { client });
    expect(await ended).toMatchObject([
      { extensions: { code: "COST_EXCEEDED", reason: "SUBSCRIPTIONS_TOO_MANY" } },
    ]);
    for (const { leave } of heard) leave();
  });

  test("a message that is too large ends the connection, and the server goes on", async () => {
    const socket = await open(address(api));
    socket.send(" ".repeat(300_000));
    expect(await closing(socket)).toBe(1009);
    expect((await fetch(new URL("healthz", api.url))).status).toBe(200);
  });

  test("a 51st connection", async () => {
    const server = await startTestServer(api.graph);
    const sockets = [];
    for (let count = 0; count < 50; count++) sockets.push(await open(address(server)));
    expect(await refusal(address(server))).toBe(503);
    for (const socket of sockets) socket.terminate();
    await server.close();
  });

  test("over HTTP there are none", async () => {
    const { errors } = await postQuery(api.url, ADDED);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      reason: "SUBSCRIPTION_OVER_HTTP",
    });
  });
});

describe("who may subscribe", () => {
  test.each([{}, { authorization: "Bearer wrong" }, { authorization: READ_KEY }])(
    "nobody without the read key: %j",
    async (connectionParams) => {
      const { ended } = await subscribe(ADDED, { client: connect(guarded, connectionParams) });
      expect(await ended).toMatchObject({ code: 4403, reason: "Forbidden" });
    },
  );

  test("nobody before the key was shown", async () => {
    const socket = await open(address(guarded));
    socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: ADDED } }));
    expect(await closing(socket)).toBe(4401);
  });

  test("whoever holds it", async () => {
    const socket = await open(address(guarded));
    const payload = { Authorization: `Bearer ${READ_KEY}` };
    socket.send(JSON.stringify({ type: "connection_init", payload }));
    const [message] = (await once(socket, "message")) as [Buffer];
    expect(JSON.parse(message.toString())).toEqual({ type: "connection_ack" });
    socket.terminate();
  });

  test("pages of this server and of named origins", async () => {
    const own = new URL(api.url).origin;
    for (const [server, origin] of [
      [api, own],
      [guarded, PAGE],
    ] as const) {
      const socket = await open(address(server), { origin });
      socket.terminate();
    }
    expect(await refusal(address(api), { origin: PAGE })).toBe(403);
    expect(await refusal(address(guarded), { origin: "null" })).toBe(403);
    const bound = { headers: { host: "evil.example" }, origin: "http://evil.example" };
    expect(await refusal(address(api), bound)).toBe(403);
    expect(await refusal(address(guarded), { origin: `${PAGE}.evil.example` })).toBe(403);
  });

  test("there is no other address", async () => {
    for (const path of ["", "graphq", "healthz", "/"]) {
      expect(await refusal(api.url.replace("http", "ws") + path)).toBe(404);
    }
  });
});

describe("an end", () => {
  test("a client that leaves is forgotten, whether it says so or not", async () => {
    const { leave } = await subscribe(ADDED);
    leave();
    await until(() => events.listenerCount("added") === 0);

    const socket = await open(address(api));
    socket.send(JSON.stringify({ type: "connection_init" }));
    await once(socket, "message");
    socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: ADDED } }));
    await until(() => events.listenerCount("added") === 1);
    socket.terminate();
    await until(() => events.listenerCount("added") === 0);
    await load("“Nobody hears,” said Ada Okoye.");
  });

  test("a client that is silent is cut off", async () => {
    const socket = await open(address(api), { autoPong: false });
    socket.send(JSON.stringify({ type: "connection_init" }));
    const start = performance.now();
    expect(await closing(socket)).toBe(1006);
    expect(performance.now() - start).toBeLessThan(12_000);
  });

  test("a server that closes tells its clients, and does not wait for one that is silent", async () => {
    const server = await startTestServer(api.graph);
    const socket = await open(address(server));
    const silent = await open(address(server));
    (silent as unknown as { _socket: { pause(): void } })._socket.pause();
    const start = performance.now();
    const [code] = await Promise.all([closing(socket), server.close()]);
    expect(code).toBe(1001);
    expect(performance.now() - start).toBeLessThan(5_000);
    silent.terminate();
  });

  test("a failure to read is told without its inside, and the next one is heard", async () => {
    const own = new StatementEvents(pino({ level: "silent" }));
    const driver = Object.create(api.graph.driver) as typeof api.graph.driver;
    let isGone = false;
    driver.session = (config) => {
      if (isGone) throw new Error("secret inside of the driver");
      return api.graph.driver.session(config);
    };
    const server = await startTestServer({ ...api.graph, driver }, { events: own });
    const results: unknown[] = [];
    connect(server).subscribe(
      { query: "subscription { statementAdded { text } }" },
      { next: (result) => results.push(result), error: () => undefined, complete: () => undefined },
    );
    await until(() => own.listenerCount("added") === 1);
    isGone = true;
    own.announce(["nothing"]);
    await until(() => results.length === 1);
    expect(results).toMatchObject([
      { data: null, errors: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }] },
    ]);
    expect(JSON.stringify(results)).not.toContain("secret");

    isGone = false;
    async function* read() {
      yield { path: "p", input: { id: "back", text: "“I am back,” said Ada Okoye." } };
    }
    for await (const { outcome } of loadArticles(read(), knowledge, api.graph, own)) {
      expect(outcome).toBe("loaded");
    }
    await until(() => results.length === 2);
    expect(results[1]).toEqual({ data: { statementAdded: { text: "I am back," } } });
    await clients.at(-1)!.dispose();
    await server.close();
  });

  test("one that falls a thousand announcements behind is told so and ended", async () => {
    const heard = events.listen();
    const first = heard.next();
    for (let count = 0; count < 1_100; count++) events.announce([String(count)]);
    expect(await first).toEqual({ done: false, value: ["0"] });
    const drain = async () => {
      for await (const _ of heard);
    };
    await expect(drain()).rejects.toMatchObject({ code: "SUBSCRIPTION_TOO_SLOW" });
    expect(events.listenerCount("added")).toBe(0);
  });
});

async function open(url: string, options: object = {}): Promise<WebSocket> {
  const socket = new WebSocket(url, "graphql-transport-ws", options);
  await once(socket, "open");
  return socket;
}

/** The status with which a WebSocket is refused. */
async function refusal(url: string, options: object = {}): Promise<number | undefined> {
  const socket = new WebSocket(url, "graphql-transport-ws", options);
  socket.on("error", () => undefined);
  const [, { statusCode }] = (await once(socket, "unexpected-response")) as [
    unknown,
    { statusCode?: number },
  ];
  socket.terminate();
  return statusCode;
}

async function closing(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, "close")) as [number];
  return code;
}
