import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import { hostileFiles } from "../../support/formats/hostile-files.ts";
import { hostileTexts } from "../../support/formats/hostile-texts.ts";
import { useCommandRoom } from "../../support/load/use-command-room.ts";
import { runWhosaid } from "../../support/run-whosaid.ts";

jest.setTimeout(240_000);

const room = useCommandRoom();
const files = [...hostileFiles, ...hostileTexts];

interface Told {
  readonly summary: Readonly<Record<string, number>>;
  readonly articles: readonly {
    readonly path: string;
    readonly outcome: string;
    readonly code?: string;
  }[];
  readonly skipped: readonly { readonly path: string; readonly kind: string }[];
}

/** The room under which each file lies; files of one name are in rooms of their own. */
function nameRoom(path: string): string {
  return relative(room.folder, path).split(sep)[0] ?? "";
}

function writeFiles(): void {
  for (const [index, { name, build }] of files.entries()) {
    room.write(join(String(index), name), build());
  }
  mkdirSync(join(room.folder, "folder.txt"));
  symlinkSync(room.folder, join(room.folder, "circle"));
  execFileSync("mkfifo", [join(room.folder, "pipe.txt")]);
}

/** What becomes of a text or a refusal in a folder, where a file that holds no article is passed over. */
function nameOutcome(expected: string): string {
  if (expected === "ARTICLE_FORMAT_UNKNOWN") return "skipped";
  if (/^ARTICLE_[A-Z_]+$/u.test(expected)) return expected;
  return /[\p{L}\p{N}]/u.test(expected) ? "read" : "ARTICLE_BODY_EMPTY";
}

test("a folder of files that were made to do harm is loaded to its end, and each is accounted for", async () => {
  writeFiles();
  // What 300 MB do not hold ends the program.
  const environment = { ...room.environment, NODE_OPTIONS: "--max-old-space-size=300" };
  const { stdout, exitCode } = await runWhosaid(["load", room.folder, "--json"], environment).ended;
  expect(exitCode).toBe(2);
  const { summary, articles, skipped } = JSON.parse(stdout) as Told;

  const became = new Map<string, string[]>();
  for (const { path, code, outcome } of articles) {
    const read = outcome === "loaded" || outcome === "unchanged" ? "read" : outcome;
    became.set(nameRoom(path), [...(became.get(nameRoom(path)) ?? []), code ?? read]);
  }
  for (const { path } of skipped) became.set(nameRoom(path), ["skipped"]);
  expect(files.map(({ title }, index) => [title, became.get(String(index))])).toEqual(
    files.map(({ title, expected }) => [title, [expected].flat().map(nameOutcome)]),
  );
  expect([...became.keys()].filter((name) => !(Number(name) < files.length))).toEqual(["pipe.txt"]);

  for (const [outcome, count] of Object.entries(summary)) {
    const told = articles.filter((article) => article.outcome === outcome);
    expect([outcome, told.length]).toEqual([outcome, count]);
  }
  expect(await countGraph(room.graph)).toMatchObject({ articles: summary["loaded"] });
});
