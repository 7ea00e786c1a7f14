// Neo4j, the example articles, the API and its page, following what changes: `npm run dev`.
//
// When a source changes it is compiled, and the API starts anew and reads the example articles again;
// Neo4j goes on running meanwhile. What the browser gets from src/web is there on its next load.
// Ctrl-C ends everything, and Neo4j too unless it ran before.
import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { readdirSync, watch } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join("dist", "cli", "main.js");

/** What the API reads when it starts and loads, its own modules first. */
const WATCHED = ["src", "cypher", "seeds", join("docs", "questions")];
/** Read anew for each request, or written by what runs here. */
const UNHEEDED = [join("src", "web"), "queries.generated.ts"];
/** An editor saves in several steps, and another branch brings many files. */
const SETTLE_MS = 150;

const news = new EventEmitter();
let isEnding = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    isEnding = true;
    news.emit("news");
  });
}
const watchers = new Map();
let api = null;
let isNeo4jOurs = null;
while (!isEnding) {
  // Listens before it builds, so that a change in the meantime is built next.
  const next = once(news, "news");
  watchFolders();
  if (await build()) {
    isNeo4jOurs ??= await startNeo4j();
    await stopApi();
    if (!isEnding) api = start(program, "start", join("seeds", "articles"));
  } else if (!isEnding) {
    console.error("Not built; the next change is tried again");
  }
  await next;
  await sleep(SETTLE_MS);
}
await stopApi();
if (isNeo4jOurs) await run(program, "neo4j", "stop");
process.exit();

/** Folder by folder: watching a whole tree, Node 20 loses sight of a file that an editor replaces. */
function watchFolders() {
  const folders = WATCHED.flatMap((folder) => [
    folder,
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => relative(root, join(parentPath, name))),
  ]);
  for (const [folder, watcher] of watchers) {
    if (folders.includes(folder)) continue;
    watcher.close();
    watchers.delete(folder);
  }
  for (const folder of folders.filter((path) => !watchers.has(path))) {
    const watcher = watch(join(root, folder), (_event, file) => {
      const path = join(folder, file ?? "");
      if (!UNHEEDED.some((part) => path.includes(part))) news.emit("news");
    });
    watchers.set(folder, watcher);
  }
}

/** Compiles what is newer than the last build, after writing what Cypher files make of themselves. */
async function build() {
  return (
    (await run(join("tools", "generate-queries.mjs"))) === 0 &&
    (await run(join("tools", "build.mjs"), "--if-stale")) === 0
  );
}

/** Whether it is to be stopped in the end: not one that ran before, nor one that is elsewhere. */
async function startNeo4j() {
  if (process.env.NEO4J_URI || (await run(program, "neo4j", "status")) === 0) return false;
  if (!isEnding) await run(program, "neo4j", "start");
  return true;
}

async function stopApi() {
  if (api === null || api.exitCode !== null || api.signalCode !== null) return;
  api.kill("SIGTERM");
  await once(api, "exit");
}

async function run(...words) {
  const [status] = await once(start(...words), "exit");
  return status;
}

function start(...words) {
  return spawn(process.execPath, words, { cwd: root, stdio: "inherit" });
}
