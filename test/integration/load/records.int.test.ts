import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { useCommandRoom } from "../../support/load/use-command-room.ts";
import { clearGraph } from "../../support/neo4j.ts";
import { runWhosaid } from "../../support/run-whosaid.ts";

const bridge =
  "Adila Okoye said on Monday that the old bridge would reopen before the winter came.";
const ferry = "“The ferry stays,” said Adina Okoye.";

const room = useCommandRoom();

function write(name: string, content: string | Buffer): string {
  return room.write(name, content);
}

function run(words: readonly string[], input = "") {
  return room.run(words, input);
}

/** The records of what lies there, in a file. */
async function extract(words: readonly string[], name = "records.jsonl"): Promise<string> {
  const { stdout } = await run(["extract", "--loadable", ...words]);
  return write(name, stdout);
}

/** What a run printed first, and what it ended with. */
async function summarize(ended: ReturnType<typeof run>): Promise<[string, number | null]> {
  const { stdout, exitCode } = await ended;
  return [stdout.split("\n")[0]!, exitCode];
}

function count(loaded: number, unchanged = 0, replaced = 0, rejected = 0): string {
  return `loaded ${String(loaded)}, unchanged ${String(unchanged)}, replaced ${String(replaced)}, rejected ${String(rejected)}`;
}

describe("whosaid load --records", () => {
  test("makes the graph that loading the articles makes, and either finds the other's unchanged", async () => {
    const articles = write(
      "in/wire.jsonl",
      [
        JSON.stringify({ id: "named", text: bridge, publisher: "Varn Herald" }),
        JSON.stringify({ text: ferry, title: "Ferries", publishedOn: "2024-05-06" }),
        JSON.stringify({ text: `${bridge} `.repeat(30), url: "https://a.example/long" }),
        "{}",
        JSON.stringify({ text: " " }),
      ].join("\n"),
    );
    const quotes = write(
      "in/quotes.jsonl",
      `${JSON.stringify({ quoteID: "2019-05-06-000001", quotation: "the bridge will hold through the winter", speaker: "Adina Okoye", date: "2019-05-06 00:00:00", urls: ["https://a.example/quote"] })}\n`,
    );
    const paths = ["seeds/articles", articles, quotes, "--max-characters", "1500"];

    const direct = await run(["load", ...paths]);
    expect(direct.stderr).toContain("ARTICLE_INVALID");
    const expected = await exportGraph(room.graph);
    expect((await countGraph(room.graph)).articles).toBeGreaterThan(10);
    const decided = ["--because", "her office says so"];
    const review = await run(["review", "same", "Adila Okoye", "Adina Okoye", ...decided]);
    expect(review).toMatchObject({ exitCode: 0 });
    const joined = await exportGraph(room.graph);
    expect(joined).not.toEqual(expected);

    const records = await extract(paths);
    const first = await run(["load", "--records", records]);
    expect(first.stdout).toMatch(/^loaded 0, unchanged \d+, replaced 0, rejected 1\n/u);
    expect(await exportGraph(room.graph)).toEqual(joined);

    await clearGraph(room.graph);
    const packed = write("records.jsonl.gz", gzipSync(readFileSync(records)));
    const second = await run(["load", "--records", packed]);
    expect(second.stdout).toMatch(/^loaded \d+, unchanged 0, replaced 0, rejected 1\n/u);
    expect(second.stderr).toContain(`${articles}:5: ARTICLE_BODY_EMPTY`);
    expect(await exportGraph(room.graph)).toEqual(joined);

    const again = await run(["load", ...paths]);
    expect(again.stdout).toMatch(/^loaded 0, unchanged \d+, replaced 0, rejected 2\n/u);
    expect(await exportGraph(room.graph)).toEqual(joined);
  }, 180_000);

  test("takes what comes twice for one, tells each line that cannot be loaded, and keeps it", async () => {
    const records = await extract([write("a.txt", bridge), write("b.txt", ferry)]);
    const [first = "", second = ""] = readFileSync(records, "utf8").trim().split("\n");
    const plain = (await run(["extract", join(room.folder, "a.txt")])).stdout.trim();
    const lines = [first, first, second.slice(0, -9), second.replace("stays", "goes"), plain];
    const mixed = write("mixed.jsonl", lines.join("\n"));
    const { stdout, stderr, exitCode } = await run(["load", "--records", mixed]);
    expect(stdout).toMatch(new RegExp(`^${count(1, 1, 0, 3)}\n`, "u"));
    expect(exitCode).toBe(2);
    expect(stderr.match(/mixed\.jsonl:\d: \w+/gu)).toEqual([
      "mixed.jsonl:3: RECORD_BROKEN",
      "mixed.jsonl:4: RECORD_ALTERED",
      "mixed.jsonl:5: RECORD_NOT_LOADABLE",
    ]);
    expect((await run(["rejects"])).stdout).toContain("3 articles: whosaid rejects retry");

    write("mixed.jsonl", `${first}\n${second}\n`);
    expect(await summarize(run(["rejects", "retry"]))).toEqual([count(1, 1), 0]);
    expect((await run(["rejects"])).stdout).toBe("nothing is rejected\n");
  }, 120_000);

  test("replaces by where the article was found, and leaves what it does not speak of", async () => {
    const path = write(
      "wire.jsonl",
      [bridge, ferry].map((text) => JSON.stringify({ text })).join("\n"),
    );
    expect(await summarize(run(["load", "--records", await extract([path])]))).toEqual([
      count(2),
      0,
    ]);
    const corrected = bridge.replace("winter", "summer");
    write("wire.jsonl", [corrected, ferry].map((text) => JSON.stringify({ text })).join("\n"));
    const [first = ""] = readFileSync(await extract([path]), "utf8").split("\n");
    expect(await summarize(run(["load", "--records", "-"], first))).toEqual([count(0, 0, 1), 0]);
    const byRecords = await exportGraph(room.graph);
    expect(await summarize(run(["load", path]))).toEqual([count(0, 2), 0]);
    expect(await exportGraph(room.graph)).toEqual(byRecords);
  }, 120_000);

  test("goes on with --resume where it was stopped", async () => {
    const articles = Array.from({ length: 300 }, (_, number) => ({
      id: `a${String(number)}`,
      text: `Ada Okoye said that bridge ${String(number)} would reopen before the winter came.`,
    }));
    const records = await extract([
      write("a.jsonl", articles.map((each) => JSON.stringify(each)).join("\n")),
    ]);

    const { child, ended } = runWhosaid(["load", "--records", records], room.environment);
    while ((await countGraph(room.graph)).articles === 0) await new Promise(setImmediate);
    child.kill("SIGINT");
    const stopped = await ended;
    expect(stopped.exitCode).toBe(130);
    const loaded = Number(/^loaded (\d+), /u.exec(stopped.stdout)![1]);
    expect(await summarize(run(["load", "--resume"]))).toEqual([count(300 - loaded, loaded), 0]);
    expect(await countGraph(room.graph)).toMatchObject({ articles: 300, quotations: 300 });
  }, 120_000);
});
