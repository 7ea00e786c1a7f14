import { jest, test } from "@jest/globals";
import { killLoader, killStore } from "../support/load/kill-while-loading.ts";

jest.setTimeout(600_000);

test("a loader that is killed leaves whole articles, and the next one goes on", async () => {
  await killLoader(2);
});

test("a Neo4j that is killed while articles are loaded loses none of them", async () => {
  await killStore(1);
});
