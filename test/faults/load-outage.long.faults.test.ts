import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, jest, test } from "@jest/globals";
import { runWhosaid } from "../support/run-whosaid.ts";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "whosaid-lost-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a load that finds no Neo4j for a minute ends with a code of its own and says how to go on", async () => {
  const file = join(folder, "ferry.txt");
  writeFileSync(file, "“The ferry stays,” said Ada Okoye.");
  const environment = {
    // Nobody listens there.
    NEO4J_URI: "bolt://127.0.0.1:9",
    NEO4J_PASSWORD: "none",
    WHOSAID_HOME: join(folder, "home"),
  };
  const { exitCode, stdout, stderr } = await runWhosaid(["load", file], environment).ended;
  expect({ exitCode, stdout }).toEqual({ exitCode: 20, stdout: "" });
  expect(stderr.split("\n")).toEqual([
    ...[1, 2, 4, 8, 15, 30].map(
      (seconds) => `Neo4j does not answer; trying again in ${String(seconds)} s`,
    ),
    expect.stringMatching(/^Cannot go on loading: /u),
    expect.stringContaining("whosaid load --resume"),
    "",
  ]);
});
