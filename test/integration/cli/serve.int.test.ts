import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

test("serve tells where the page is, answers there, and ends well on SIGTERM", async () => {
  const run = runWhosaid(["serve"], { ...suiteNeo4j(), PORT: "0" });
  while (!run.printed().includes("API")) await sleep(20);
  const [url] = /http:\S+/.exec(run.printed())!;
  expect((await fetch(new URL("readyz", url))).status).toBe(200);

  run.child.kill("SIGTERM");
  expect((await run.ended).exitCode).toBe(0);
});

test("serve answers over the addresses that a cluster's routing table names", async () => {
  const neo4j = suiteNeo4j();
  const NEO4J_URI = neo4j["NEO4J_URI"]!.replace(/^bolt:/u, "neo4j:");
  const run = runWhosaid(["serve"], { ...neo4j, NEO4J_URI, PORT: "0" });
  while (!run.printed().includes("API")) await sleep(20);
  const [url] = /http:\S+/.exec(run.printed())!;
  const response = await fetch(new URL("graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ articles { totalCount } }" }),
  });
  expect(await response.json()).toMatchObject({ data: { articles: {} } });
  run.child.kill("SIGTERM");
  await run.ended;
});

test("serve has an exit code of its own for a port that is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;

  const { exitCode, stderr } = await runWhosaid(["serve"], { ...suiteNeo4j(), PORT: String(port) })
    .ended;
  other.close();
  expect(exitCode).toBe(30);
  expect(stderr).toContain(`port "${String(port)}" is taken`);
});

test("serve names an address that is not this machine's", async () => {
  const run = runWhosaid(["serve"], { ...suiteNeo4j(), WHOSAID_HOST: "192.0.2.1", PORT: "0" });
  const { exitCode, stderr } = await run.ended;
  expect(exitCode).toBe(2);
  expect(stderr).toContain("WHOSAID_HOST");
});

test("serve tells that a password is missing, not that it is wrong", async () => {
  const run = runWhosaid(["serve"], { ...suiteNeo4j(), NEO4J_PASSWORD: "", PORT: "0" });
  const { exitCode, stdout, stderr } = await run.ended;
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain("Set NEO4J_PASSWORD");
});
