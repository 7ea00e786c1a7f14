import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { runProgram } from "../../support/run-whosaid.ts";

// What is packed is installed with all that it stands on, and starts a Neo4j of its own.
jest.setTimeout(600_000);

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

let folder: string;
let data: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-installed-"));
  data = join(folder, "data");
  mkdirSync(data);
  await run(ROOT, NPM, "pack", "--silent", "--pack-destination", folder);
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  await run(data, NPM, "install", "--silent", "--prefer-offline", join(folder, tarball));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(cwd: string, program: string, ...words: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runProgram(program, words, { cwd }).ended;
  expect({ exitCode, stderr: exitCode === 0 ? "" : stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
}

async function npx(cwd: string, ...words: string[]): Promise<string> {
  return run(cwd, NPM, "exec", "--offline", "--", "whosaid", ...words);
}

test("what is packed has no test and no tool in it", () => {
  const installed = readdirSync(join(data, "node_modules", "whosaid"));
  expect(installed).toEqual(expect.arrayContaining(["dist", "seeds", "cypher", "schema"]));
  for (const name of ["test", "tools", "bench", "node_modules", "tsconfig.json"]) {
    expect(installed).not.toContain(name);
  }
});

test("loads ./my.txt of the folder where one works, whose own graph answers from below, too", async () => {
  writeFileSync(
    join(data, "my.txt"),
    "“The ferry stays,” said Mayor Ada Okoye of Kursk on Monday.",
  );
  expect(await npx(data, "load", "./my.txt")).toContain("loaded 1");
  expect(readdirSync(data)).toContain(".whosaid");

  const below = join(data, "below");
  mkdirSync(below);
  const answer = await npx(below, "ask", "{ statements { nodes { speaker { name } } } }");
  expect(JSON.parse(answer)).toEqual({
    data: { statements: { nodes: [{ speaker: { name: "Ada Okoye" } }] } },
  });
  expect(readdirSync(below)).toEqual([]);
});

test("knows the places of the world and the saved questions", async () => {
  const record = await npx(data, "extract", "my.txt");
  expect(record).toContain("Kursk");
  const page =
    "{ statements(first: 100) { nodes { quotations { article { statements(first: 100) { nodes { quotations { text } } } } } } } }";
  const refused = runProgram(NPM, ["exec", "--offline", "--", "whosaid", "ask", page], {
    cwd: data,
  });
  expect((await refused.ended).stderr).toContain("Ask for smaller pages");
});

test("npm run takes paths from where it is called, and keeps the checkout's own graph", async () => {
  const words = ["--prefix", ROOT, "run", "--silent", "whosaid", "--", "extract", "./my.txt"];
  expect(await run(data, NPM, ...words)).toContain("The ferry stays");
});
