// Measures extraction against the floor of regular expressions: `npm run bench:extract -- [GOLD.jsonl …]`.
// Each part runs in a process of its own and starts from here, where nothing is loaded: a process
// inherits the peak memory of the one that starts it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FLOOR, WHOSAID, WRITTEN } from "./names.mjs";

const USUAL_GOLD = ["politics-dev", "politics-check"].map((name) => `../shared/gold/${name}.jsonl`);

const paths = process.argv.slice(2);
const gold = (paths.length > 0 ? paths : USUAL_GOLD).filter((path) => {
  if (!existsSync(path)) console.log(`No annotated articles at "${path}": not measured\n`);
  return existsSync(path);
});

for (const set of [WRITTEN, ...gold]) {
  runPart("speed.mjs", [set]);
  console.log(`Peak memory: ${set}, MB`);
  for (const name of [WHOSAID, FLOOR]) {
    console.log(`${name.padEnd(20)} ${runPart("memory.mjs", [set, name], "pipe").trim()}`);
  }
  console.log("");
}
for (const path of gold) runPart("scores.mjs", [path]);
runPart("growth.mjs", []);

function runPart(file, words, output = "inherit") {
  const part = fileURLToPath(new URL(file, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [part, ...words], {
    stdio: ["ignore", output, "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}
