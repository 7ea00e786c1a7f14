// Plants small faults in files of src/, one at a time, and tells which of them no test notices.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(root);

const { asked, every } = readWords(process.argv.slice(2));
const files = listMutated(asked);
const { Stryker } = await loadStryker();
const results = await new Stryker({
  plugins: [fileURLToPath(new URL("runner.mjs", import.meta.url))],
  testRunner: "in-process",
  inProcess: { testFiles: listTests(files), every },
  mutate: files,
  coverageAnalysis: "perTest",
  // What is computed once, when a module is loaded, would need all modules anew.
  ignoreStatic: true,
  concurrency: availableParallelism(),
  timeoutMS: 10_000,
  // The copy that is mutated; inside the project it would be formatted, linted and tested with it.
  tempDirName: join(tmpdir(), `whosaid-mutate-${process.pid}`),
  cleanTempDir: "always",
  ignorePatterns: [".whosaid", "bench", "test/api", "test/browser", "test/integration"],
  reporters: ["progress", "clear-text", "html", "json"],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: every === 1 },
  htmlReporter: { fileName: "coverage/mutation/mutation.html" },
  jsonReporter: { fileName: "coverage/mutation/mutation.json" },
  warnings: { unknownOptions: false },
}).runMutationTest();
if (every > 1) printSample();

/** Folders and files, and with `--every 10` that one mutant of ten, by its number, stands for all. */
function readWords(words) {
  const at = words.indexOf("--every");
  if (at === -1) return { asked: words, every: 1 };
  const every = Number(words[at + 1]);
  if (!Number.isInteger(every) || every < 1) {
    fail("Cannot mutate: --every wants a whole number", "Say npm run mutate -- text --every 10");
  }
  return { asked: words.toSpliced(at, 2), every };
}

function printSample() {
  const isChosen = ({ id, status }) => Number(id) % every === 0 && status !== "Ignored";
  const chosen = results.filter(isChosen);
  const noticed = chosen.filter(({ status }) => status === "Killed" || status === "Timeout");
  const share = ((100 * noticed.length) / chosen.length).toFixed(1);
  console.log(`Noticed: ${share} % of ${chosen.length}, one mutant of ${every}`);
}

async function loadStryker() {
  try {
    return await import("@stryker-mutator/core");
  } catch {
    fail("Cannot mutate: its packages are not installed", "Run npm install --prefix tools/mutate");
  }
}

/** The files of what is asked for, with or without `src/`, but for the one that the runner does without. */
function listMutated(asked) {
  const hint = "Name a folder or file of src/, as in npm run mutate -- text";
  if (asked.length === 0) fail("Cannot mutate: no folder given", hint);
  return asked.flatMap((name) => {
    const path = [resolve("src", name), resolve(name)].find(
      (path) => existsSync(path) && path.startsWith(resolve("src") + sep),
    );
    if (path === undefined) {
      const rooms = readdirSync("src").filter((room) => !room.includes("."));
      const reason = `there is no such folder in src, which holds ${rooms.join(", ")}`;
      fail(`Cannot mutate "${name}": ${reason}`, hint);
    }
    const found = statSync(path).isDirectory() ? listTypeScript(path) : [path];
    if (found.length === 0) fail(`Cannot mutate "${name}": no TypeScript in it`, hint);
    return found
      .filter((file) => !file.endsWith("remember.ts"))
      .map((file) => relative(root, file));
  });
}

/** The unit and golden tests that import one of these files; those of the same room come first. */
function listTests(mutated) {
  const wanted = new Set(mutated.map((file) => resolve(file)));
  const reaching = new Map();
  const reaches = (file) => {
    if (wanted.has(file)) return true;
    if (!reaching.has(file)) {
      reaching.set(file, false);
      reaching.set(file, listImports(file).some(reaches));
    }
    return reaching.get(file);
  };
  const rooms = new Set(mutated.map((file) => file.split(sep)[1]));
  const isFar = (test) => (rooms.has(test.split(sep)[2]) ? 0 : 1);
  // Of the golden tests not those on articles cut at random, which take longer than all others together.
  return [...listTypeScript(join("test", "unit")), join("test", "golden", "golden.test.ts")]
    .filter((file) => file.endsWith(".test.ts") && reaches(resolve(file)))
    .sort((a, b) => isFar(a) - isFar(b));
}

function listImports(file) {
  const imports = /^(?:import|export) (?!type\b)[^;]*?from "(\.[^"]+\.ts)";/gm;
  return [...readFileSync(file, "utf8").matchAll(imports)].map(([, path]) =>
    resolve(dirname(file), path),
  );
}

function listTypeScript(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".generated.ts"))
    .map((name) => join(folder, name))
    .sort();
}

function fail(message, hint) {
  console.error(`${message}\n${hint}`);
  process.exit(2);
}
