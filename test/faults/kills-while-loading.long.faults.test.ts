import { jest, test } from "@jest/globals";
import { killLoader, killStore } from "../support/load/kill-while-loading.ts";

jest.setTimeout(3_600_000);

test("fifty loaders are killed: none of their articles is lost, doubled or half", async () => {
  await killLoader(50);
});

test("a Neo4j is killed twenty times: none of the articles is lost, doubled or half", async () => {
  await killStore(20);
});
