import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { buildArticleId } from "../../../src/domain/ids.ts";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { useCommandRoom } from "../../support/load/use-command-room.ts";
import { openFaultyNetwork } from "../../support/network/faulty-network.ts";

const program = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
const bridge = "Ada Okoye said on Monday that the old bridge would reopen before the winter came.";
const ferry = "“The ferry stays,” said Ada Okoye.";

const room = useCommandRoom();

function write(name: string, content: string | Buffer): string {
  return room.write(name, content);
}

function start(words: readonly string[], uri = readConfig().neo4j!.uri) {
  return startWhosaid(["load", ...words], uri);
}

function startWhosaid(words: readonly string[], uri = readConfig().neo4j!.uri) {
  return spawn(process.execPath, [program, ...words], {
    env: { ...process.env, NEO4J_URI: uri, WHOSAID_HOME: room.home },
  });
}

async function finish(child: ChildProcessWithoutNullStreams) {
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number]>,
  ]);
  return { stdout, stderr, exitCode };
}

async function load(...words: string[]) {
  return finish(start(words));
}

async function waitForArticles(count: number): Promise<void> {
  while ((await countGraph(room.graph)).articles < count) await sleep(20);
}

describe("whosaid load", () => {
  test("loads a folder, and changes nothing the second time", async () => {
    write("bridge.txt", bridge);
    write("ferry.txt", ferry);
    write("page.css", "p { color: red }");
    expect(await load(room.folder)).toEqual({
      stdout: [
        "loaded 2, unchanged 0, replaced 0, rejected 0",
        "skipped 1: program 1",
        "found: articles 2, statements 2, speakers 1, places 0",
        "graph: articles 2, statements 2, actors 1, places 0",
        "needs an eye: WEEKDAY_WITHOUT_ARTICLE_DATE 1: whosaid ask --saved what-needs-an-eye",
        "",
      ].join("\n"),
      stderr: "",
      exitCode: 0,
    });
    const before = await exportGraph(room.graph);
    expect(before.length).toBeGreaterThan(6);

    expect(await load(room.folder, join(room.folder, "none.txt"))).toMatchObject({
      stdout: expect.stringMatching(/^loaded 0, unchanged 2, replaced 0, rejected 1\n/u),
    });
    expect(await load(join(room.folder, "ferry.txt"))).toMatchObject({
      stdout: expect.stringMatching(/^loaded 0, unchanged 1, replaced 0, rejected 0\n/u),
    });
    expect(await exportGraph(room.graph)).toEqual(before);
  });

  test("replaces an article whose text changed, and names both and the file", async () => {
    const path = write("bridge.txt", bridge);
    await load(path);
    write("bridge.txt", ferry);
    const [former, later] = [bridge, ferry].map((text) => buildArticleId({ text }));
    const { stdout } = await load(path);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "loaded 0, unchanged 0, replaced 1, rejected 0",
      `replaced: ${former!} by ${later!} (${path})`,
    ]);
    expect(await countGraph(room.graph)).toMatchObject({ articles: 1, quotations: 1 });
  });

  test("rejects bad files with the reason, loads the rest and ends with 2", async () => {
    const good = write("good.json", JSON.stringify({ id: "a", text: ferry }));
    const bad = [
      [write("empty.txt", " \n"), "ARTICLE_BODY_EMPTY"],
      [write("latin.txt", Buffer.from([0x63, 0xe9])), "ARTICLE_ENCODING_INVALID"],
      [write("cut.json", "{"), "ARTICLE_JSON_INVALID"],
      [write("other.json", "{}"), "ARTICLE_INVALID"],
      [write("page.css", "p { color: red }"), "ARTICLE_FORMAT_UNKNOWN"],
      [join(room.folder, "none.txt"), "ARTICLE_PATH_MISSING"],
      [write("twin.json", JSON.stringify({ id: "a", text: bridge })), "ARTICLE_ID_DUPLICATE"],
    ];
    const { stdout, stderr, exitCode } = await load(good, ...bad.map(([path]) => path!));
    expect(stdout).toMatch(/^loaded 1, unchanged 0, replaced 0, rejected 7\n/u);
    for (const [path, code] of bad) expect(stderr).toContain(`${path!}: ${code!}: `);
    expect(exitCode).toBe(2);
  });

  test("--json tells machines what became of each article", async () => {
    write("a.txt", ferry);
    write("b.txt", "");
    const { stdout, exitCode } = await load(room.folder, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { loaded: 1, unchanged: 0, replaced: 0, rejected: 1 },
      articles: [
        {
          path: join(room.folder, "a.txt"),
          articleId: buildArticleId({ text: ferry }),
          outcome: "loaded",
        },
        {
          path: join(room.folder, "b.txt"),
          outcome: "rejected",
          code: "ARTICLE_BODY_EMPTY",
          message: expect.any(String),
          hint: expect.any(String),
        },
      ],
      skipped: [],
      found: { articles: 1, statements: 1 },
      needsAnEye: { findings: {}, undecidedNames: 0, strayDecisions: [] },
      graph: await countGraph(room.graph),
    });
    expect(exitCode).toBe(2);
  });

  test("reads JSON Lines on standard input", async () => {
    const child = start(["-"]);
    child.stdin.end(`${JSON.stringify({ id: "a", text: ferry })}\n{"text": "Unnamed."}\n{}\n`);
    const { stdout, stderr } = await finish(child);
    expect(stdout).toMatch(/^loaded 2, unchanged 0, replaced 0, rejected 1\n/u);
    expect(stderr).toContain("-:3: ARTICLE_INVALID: ");
  });

  test("refuses to run without a path", async () => {
    expect(await load()).toMatchObject({ stdout: "", exitCode: 2 });
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "tells what it did when %s stops it, and goes on with --resume",
    async (signal) => {
      const count = 600;
      const articles = Array.from({ length: count }, (_, number) => ({
        id: `a${String(number)}`,
        text: `Ada Okoye said that bridge ${String(number)} would reopen before the winter came.`,
      }));
      const path = write("a.jsonl", articles.map((each) => JSON.stringify(each)).join("\n"));
      const child = start([path]);
      await waitForArticles(1);
      child.kill(signal);
      const { stdout, exitCode } = await finish(child);
      expect(exitCode).toBe(signal === "SIGINT" ? 130 : 143);
      expect(stdout).toContain("stopped before all was read: whosaid load --resume goes on\n");
      const loaded = Number(/^loaded (\d+), unchanged 0, /u.exec(stdout)![1]);
      expect(loaded).toBeGreaterThan(0);
      expect(loaded).toBeLessThan(count);
      expect((await countGraph(room.graph)).articles).toBe(loaded);

      const rest = `loaded ${String(count - loaded)}, unchanged ${String(loaded)}, `;
      expect(await load("--resume")).toMatchObject({
        stdout: expect.stringMatching(new RegExp(`^${rest}`, "u")),
        exitCode: 0,
      });
      expect(await load("--resume")).toMatchObject({
        stdout: "",
        stderr: expect.stringContaining("Cannot go on loading: no load was stopped"),
      });
    },
  );

  test("tells what it did when Ctrl-C stops it while it waits for more", async () => {
    const child = start(["-"]);
    child.stdin.write(`${JSON.stringify({ id: "a", text: ferry })}\n`);
    await waitForArticles(1);
    child.kill("SIGINT");
    expect(await finish(child)).toMatchObject({
      stdout: expect.stringMatching(/^loaded 1, unchanged 0, replaced 0, rejected 0\n/u),
      exitCode: 130,
    });
    expect(await countGraph(room.graph)).toMatchObject({ articles: 1, quotations: 1 });
  });

  test("keeps what it rejected, with the reason, until it can be loaded", async () => {
    const [cut, good] = [write("cut.json", "{"), write("good.txt", ferry)];
    const lines = write("lines.jsonl", `{"text": "It rained."}\n{"title": "No text"}\n`);
    await load(good, cut, lines);
    const list = async (...words: string[]) => finish(startWhosaid(["rejects", ...words]));
    const { rejects } = JSON.parse((await list("--json")).stdout) as { rejects: unknown[] };
    const told = {
      isRecord: false,
      message: expect.any(String),
      hint: expect.any(String),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      version: expect.stringMatching(/^\d+\.\d+/u),
    };
    expect(rejects).toEqual([
      { file: cut, path: cut, code: "ARTICLE_JSON_INVALID", ...told },
      { file: lines, path: `${lines}:2`, code: "ARTICLE_INVALID", ...told },
    ]);
    expect((await list()).stdout).toContain("\n2 articles: whosaid rejects retry\n");

    writeFileSync(cut, JSON.stringify({ text: bridge }));
    expect((await list("retry")).stdout).toMatch(
      /^loaded 1, unchanged 1, replaced 0, rejected 1\n/u,
    );
    expect((await list()).stdout).toMatch(/lines\.jsonl:2: ARTICLE_INVALID: [^]+\n1 article: /u);
    writeFileSync(lines, `{"text": "It rained."}\n`);
    await list("retry");
    expect((await list()).stdout).toBe("nothing is rejected\n");
  });

  test("does not mind a reader that has seen enough", async () => {
    const child = start([write("a.txt", ferry)]);
    child.stdout.destroy();
    const [stderr, [exitCode]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect([stderr, exitCode]).toEqual(["", 0]);
  });

  test("goes on when Neo4j went away for a while, and says that it waits", async () => {
    const proxy = await openFaultyNetwork(readConfig().neo4j!);
    const child = start(["-"], proxy.connection.uri);
    const told = once(child.stderr, "data");
    child.stdin.write(`${JSON.stringify({ id: "a", text: ferry })}\n`);
    await waitForArticles(1);
    proxy.setFault("cut");
    child.stdin.end(`${JSON.stringify({ id: "b", text: bridge })}\n`);
    expect(String(await told)).toMatch(/^Neo4j does not answer; trying again in \d+ s\n$/u);
    proxy.setFault("none");
    expect(await finish(child)).toMatchObject({
      stdout: expect.stringMatching(/^loaded 2, /u),
      exitCode: 0,
    });
    expect(await countGraph(room.graph)).toMatchObject({ articles: 2 });
    proxy.close();
  });
});
