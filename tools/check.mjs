// Runs the checks that need no database side by side, and prints how they ended in order:
// `npm run check`, or `npm run check -- extract/cues` for one room and the unit tests of it.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const words = process.argv.slice(2);
if (words.length > 1) refuse(`Cannot check "${words.join(" ")}": one folder is checked at a time`);
const steps = words.length === 0 ? listSteps() : listStepsOf(readRoom(words[0]));

// All start at once; the tests come last, since they take longest and have most to say.
const started = Date.now();
const failed = [];
for (const { name, shown, run } of steps.map((step) => ({ ...step, run: start(step.command) }))) {
  if (shown) run.show();
  const { status, seconds } = await run.ended;
  if (status !== 0) {
    run.show();
    failed.push(name);
  }
  console.log(`${status === 0 ? "✔" : "✖"} ${name} (${seconds} s)`);
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`Checked in ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(failed.length > 0 ? 1 : 0);

function listSteps() {
  return [
    { name: "format", command: scripts["format:check"] },
    { name: "lint", command: scripts.lint },
    { name: "types", command: scripts.types },
    { name: "imports", command: scripts.imports },
    { name: "tests", command: "node tools/test.mjs unit golden tidy", shown: true },
  ];
}

/** Types and imports are those of the whole, since what a room changes is felt in others. */
function listStepsOf(room) {
  const tests = `test/unit/${room}`;
  const hasTests = existsSync(join(root, tests));
  const folders = [`src/${room}`, ...(hasTests ? [tests] : [])]
    .map((path) => `"${path}"`)
    .join(" ");
  if (!hasTests) console.log(`src/${room} has no unit tests of its own: there is no ${tests}`);
  return [
    { name: "format", command: scripts["format:check"].replace(/ \.$/, ` ${folders}`) },
    { name: "lint", command: `${scripts.lint} ${folders}` },
    { name: "types", command: scripts.types },
    { name: "imports", command: scripts.imports },
    ...(hasTests
      ? [
          {
            name: "tests",
            command: `node tools/test.mjs unit -- --testPathPattern="${tests}/"`,
            shown: true,
          },
        ]
      : []),
  ];
}

function readRoom(word) {
  const path = normalize(join("src", word.replace(/^src\//, ""))).replace(/\/$/, "");
  if (path.startsWith("src/") && isFolder(path)) return path.slice("src/".length);
  let around = path.startsWith("src/") ? dirname(path) : "src";
  while (!isFolder(around)) around = dirname(around);
  const rooms = readdirSync(join(root, around)).filter((name) => isFolder(join(around, name)));
  const known = rooms.length > 0 ? `holds ${rooms.sort().join(", ")}` : "holds no folders";
  return refuse(`Cannot check "${word}": there is no such folder in ${around}, which ${known}`);
}

function isFolder(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}

/** Starts a command; what it prints is kept until `show` is called, and then passed on as it comes. */
function start(command) {
  const began = Date.now();
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PATH: join(root, "node_modules", ".bin") + delimiter + process.env.PATH,
    },
  });
  let isShown = false;
  let kept = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (bytes) => (isShown ? process.stdout.write(bytes) : kept.push(bytes)));
  }
  return {
    show() {
      isShown = true;
      for (const bytes of kept) process.stdout.write(bytes);
      kept = [];
    },
    ended: new Promise((resolve) => {
      child.on("close", (status) =>
        resolve({ status, seconds: ((Date.now() - began) / 1000).toFixed(1) }),
      );
    }),
  };
}
