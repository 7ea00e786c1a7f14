import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { RunningServer } from "../../src/api/http/server.ts";
import { readConfig } from "../../src/config.ts";
import { type Graph, openGraph } from "../../src/graph/connection/driver.ts";
import { readNameKnowledge } from "../../src/knowledge/read-name-knowledge.ts";
import { postQuery, startTestServer } from "../support/api/api-server.ts";
import { openEmptyGraph } from "../support/neo4j.ts";
import {
  type Fault,
  type FaultyNetwork,
  openFaultyNetwork,
} from "../support/network/faulty-network.ts";

/* One API, and between it and its Neo4j a network that fails in one way after the other. */

const QUESTION = "{ statements { totalCount } }";
const ANSWER = { data: { statements: { totalCount: 0 } } };
const GONE = {
  errors: [{ extensions: { code: "STORE_UNAVAILABLE", retryAfter: expect.any(Number) } }],
};

let network: FaultyNetwork;
let graph: Graph;
let api: RunningServer;
beforeAll(async () => {
  await (await openEmptyGraph()).close();
  network = await openFaultyNetwork(readConfig().neo4j!);
  graph = await openGraph(network.connection, readNameKnowledge());
  api = await startTestServer(graph);
  expect(await postQuery(api.url, QUESTION)).toEqual(ANSWER);
});
afterEach(() => {
  network.setFault("none");
});
afterAll(async () => {
  await api.close();
  await graph.close();
  network.close();
});

const faults: [string, Fault][] = [
  ["falls silent", "silence"],
  ["answers half", "half"],
  ["cuts every connection", "cut"],
];

test.each(faults)(
  "a Neo4j that %s is called away, and answers once it is well",
  async (_name, fault) => {
    network.setFault(fault);
    const asked = await Promise.all([1, 2, 3].map(() => postQuery(api.url, QUESTION)));
    expect(asked).toMatchObject([GONE, GONE, GONE]);

    network.setFault("none");
    let answer = await postQuery(api.url, QUESTION);
    for (; answer.errors !== undefined; answer = await postQuery(api.url, QUESTION)) {
      expect(answer).toMatchObject(GONE);
      await sleep(50);
    }
    expect(answer).toEqual(ANSWER);
  },
);
