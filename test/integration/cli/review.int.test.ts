import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { buildActorId } from "../../../src/domain/ids.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { postQuery } from "../../support/api/api-server.ts";
import { clearGraph, openTestGraph } from "../../support/neo4j.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

const ADA = buildActorId("PERSON", "Adina Okoye");
const IDA = buildActorId("PERSON", "Adila Okoye");
const [ONE, OTHER] = [ADA, IDA].sort() as [string, string];
const BECAUSE = ["--because", "Her office says so", "--by", "Lee Bond"];

let graph: Graph;
let home: string;
let articles: string;

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await clearGraph(graph);
  home = mkdtempSync(join(tmpdir(), "whosaid-review-"));
  articles = join(home, "articles.jsonl");
  const lines = [
    { id: "a", text: "“The ferry stays,” said Adina Okoye on the pier." },
    { id: "b", text: "“The bridge holds,” said Adila Okoye on the bank." },
  ];
  writeFileSync(articles, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  await run("load", articles);
});
afterEach(() => {
  rmSync(home, { recursive: true });
});
afterAll(() => graph.close());

async function run(...words: string[]) {
  return runWhosaid(words, { ...suiteNeo4j(), WHOSAID_HOME: home }).ended;
}

describe("whosaid review", () => {
  test("lists who may be the same, decides, undoes, and keeps the log", async () => {
    const before = await exportGraph(graph);
    const listed = await run("review");
    expect(listed).toMatchObject({ exitCode: 0, stderr: "" });
    expect(listed.stdout).toContain("Okoye?  similar-name, similarity 0.");
    expect(listed.stdout).toContain("“The ferry stays,” said [Adina Okoye] on the pier. …  a");
    expect(listed.stdout).toContain(`  ${ONE}  `);
    expect(listed.stdout).toContain("1 of 1; decide with `whosaid review same NAME NAME");

    const same = await run("review", "same", ADA, IDA, ...BECAUSE);
    expect(same).toMatchObject({ exitCode: 0, stderr: "" });
    const [id = ""] = same.stdout.split(" ");
    expect(same.stdout).toMatch(
      new RegExp(
        `^${id} same ${ONE} ${OTHER} \\(Adi[ln]a Okoye\\): "Her office says so", Lee Bond, \\d{4}-\\S+Z\\n$`,
        "u",
      ),
    );
    expect((await run("review")).stdout).toBe("No two entities look as if they were one\n");
    const json = JSON.parse((await run("review", "--json")).stdout) as unknown;
    expect(json).toEqual({ count: 0, candidates: [] });

    expect(await run("review", "undo", id, ...BECAUSE)).toMatchObject({ exitCode: 0 });
    expect(await exportGraph(graph)).toEqual(before);
    const { stdout } = await run("review", "log");
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${id} same ${ONE} ${OTHER} \\(Adi[ln]a Okoye; Adi[ln]a Okoye\\) \\(undone\\): `,
          "u",
        ),
      ),
      expect.stringContaining(` undo ${id}: `),
    ]);
    const log = JSON.parse((await run("review", "log", "--json")).stdout) as unknown;
    expect(log).toMatchObject([
      { id, isInForce: false },
      { kind: "UNDO", isInForce: true },
    ]);
  });

  test("takes names, and lists whom a name may mean that nobody has", async () => {
    const decided = await run("review", "different", "adina okoye", "ADILA OKOYE", ...BECAUSE);
    expect(decided).toMatchObject({ exitCode: 0, stderr: "" });
    expect(decided.stdout).toContain(` different ${ONE} ${OTHER} (`);
    const { exitCode, stderr } = await run("review", "same", "Okoye", IDA, ...BECAUSE);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`"Adina Okoye" (${ADA})`);
    expect(stderr).toContain(`"Adila Okoye" (${IDA})`);
  });

  test("splits by article, and a new graph is loaded as was decided", async () => {
    await run("review", "same", ADA, IDA, ...BECAUSE);
    const split = await run("review", "split", ONE, "--articles", "b", ...BECAUSE);
    expect(split.stdout).toMatch(/ split p-\S+ \([^)]+\) within b, now p-[0-9a-f]{20}: /u);
    const decided = await exportGraph(graph);
    await clearGraph(graph);
    expect(await run("load", articles)).toMatchObject({
      stdout: expect.stringMatching(/^loaded 2, unchanged 0, replaced 0, rejected 0\n/u),
    });
    expect(await exportGraph(graph)).toEqual(decided);
  });

  test("gives a statement to whoever said it, by name, and a new graph is loaded so", async () => {
    const { records } = await graph.driver.executeQuery(
      "MATCH (:Actor {id: $id})-[:SAID]->(statement) RETURN statement.id",
      { id: IDA },
      graph,
    );
    const statement = records[0]!.get(0) as string;
    const given = await run("review", "reattribute", statement, "Adina Okoye", ...BECAUSE);
    expect(given).toMatchObject({ exitCode: 0, stderr: "" });
    expect(given.stdout).toContain(` reattribute ${ADA} (Adina Okoye) within ${statement}: `);
    const decided = await exportGraph(graph);
    await clearGraph(graph);
    await run("load", articles);
    expect(await exportGraph(graph)).toEqual(decided);
    expect(await run("review", "reattribute", "q-1", ADA, ...BECAUSE)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('"q-1": no statement has this id'),
    });
  });

  test("tells how two statements stand to each other, and names them by their words", async () => {
    const { records } = await graph.driver.executeQuery(
      "MATCH (statement:Statement) RETURN statement.id ORDER BY statement.id",
      {},
      graph,
    );
    const [one, other] = records.map((record) => record.get(0) as string) as [string, string];
    const before = await exportGraph(graph);
    const decided = await run("review", "other-claim", one, other, ...BECAUSE);
    expect(decided).toMatchObject({ exitCode: 0, stderr: "" });
    const [id = ""] = decided.stdout.split(" ");
    expect(decided.stdout).toContain(` other-claim ${one} ${other} (The `);
    expect(decided.stdout).toContain("The ferry stays");
    await run("review", "undo", id, ...BECAUSE);
    expect(await exportGraph(graph)).toEqual(before);
    for (const word of ["same-claim", "contradiction"]) {
      const { stdout } = await run("review", word, one, other, ...BECAUSE);
      expect(stdout).toContain(` ${word} ${one} `);
      await run("review", "undo", stdout.split(" ")[0]!, ...BECAUSE);
    }
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("exports, imports elsewhere, and imports nothing twice", async () => {
    await run("review", "different", ADA, IDA, ...BECAUSE);
    const file = join(home, "export.jsonl");
    expect(await run("review", "export", file)).toMatchObject({ stdout: "exported 1\n" });
    expect(readFileSync(file, "utf8")).toBe(readFileSync(join(home, "decisions.jsonl"), "utf8"));
    await clearGraph(graph);
    rmSync(join(home, "decisions.jsonl"));
    expect(await run("review", "import", file)).toMatchObject({ stdout: "imported 1, known 0\n" });
    expect(await run("review", "import", file)).toMatchObject({ stdout: "imported 0, known 1\n" });
    expect(readFileSync(join(home, "decisions.jsonl"), "utf8")).toBe(readFileSync(file, "utf8"));
  });

  test.each([
    ["an id that nobody has", ["same", ADA, "nobody"], "no entity has this id or name"],
    ["an id twice", ["different", ADA, ADA], "lead to the same entity"],
    ["an article without her", ["split", ADA, "--articles", "b"], "names it"],
    ["an unknown decision", ["undo", "d-1"], "no decision has this id"],
  ])("refuses %s with the reason, and ends with 2", async (_name, words, reason) => {
    const before = await exportGraph(graph);
    const { exitCode, stdout, stderr } = await run("review", ...words, ...BECAUSE);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(reason);
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("refuses to list a count that is none", async () => {
    const { exitCode, stderr } = await run("review", "--limit", "few");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("no count");
  });

  test("wants a reason", async () => {
    const { exitCode, stderr } = await run("review", "same", ADA, IDA);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--because");
  });

  test("names file and line of decisions that it cannot read", async () => {
    const file = join(home, "bad.jsonl");
    writeFileSync(file, "{}\n");
    const { exitCode, stderr } = await run("review", "import", file);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`Cannot read line 1 of "${file}"`);
    expect(await run("review", "import", join(home, "none"))).toMatchObject({ exitCode: 2 });
  });
});

test("whosaid serve takes decisions from who holds the key, keeps them, and tells nobody the key", async () => {
  const key = "0123456789abcdef-secret";
  const served = runWhosaid(["serve"], {
    ...suiteNeo4j(),
    WHOSAID_HOME: home,
    WHOSAID_CURATOR_KEY: key,
    PORT: "0",
  });
  while (!served.printed().includes("API")) await sleep(20);
  const [url = ""] = /http:\S+/u.exec(served.printed())!;
  const mutation = `mutation {
    decideSame(one: "${ADA}", other: "${IDA}", by: "Lee Bond", reason: "Her office says so") { id }
  }`;
  const refused = await postQuery(url, mutation);
  expect(refused.errors?.[0]?.extensions).toMatchObject({ reason: "CURATOR_KEY_WRONG" });
  const { data } = await postQuery(url, mutation, {}, { authorization: `Bearer ${key}` });
  const { id } = data!["decideSame"] as { id: string };
  expect(readFileSync(join(home, "decisions.jsonl"), "utf8")).toContain(id);

  served.child.kill("SIGTERM");
  const { exitCode, stdout, stderr } = await served.ended;
  expect(exitCode).toBe(0);
  expect(stdout + stderr).not.toContain(key);
});
