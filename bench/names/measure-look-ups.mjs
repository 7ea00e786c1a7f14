import { performance } from "node:perf_hooks";
import { readFileSync } from "node:fs";
import { openActorIndex } from "../../dist/knowledge/actors/index/actor-index.js";
import { buildRandom } from "../extract/random.mjs";

/* How long looking a name up takes: drawn ones, and as many that nobody bears, in any order. */

const [path, drawn] = process.argv.slice(2);
const { names, commonest } = JSON.parse(readFileSync(drawn, "utf8"));
const index = openActorIndex(path);
const random = buildRandom(2);
const asked = names
  .flatMap((name) => [name, `${name}an`])
  .map((name) => [random(), name])
  .sort((a, b) => a[0] - b[0])
  .map(([, name]) => name);

const time = (name) => {
  const started = performance.now();
  index.findActors(name);
  return performance.now() - started;
};
// The first compile the code.
asked.slice(0, 2_000).forEach(time);
const times = asked.map(time).sort((a, b) => a - b);
const at = (share) => times[Math.floor(times.length * share)];
const common = Array.from({ length: 101 }, () => time(commonest)).sort((a, b) => a - b)[50];
const megabytes = Math.round(process.resourceUsage().maxRSS / 1_000);
console.log(JSON.stringify({ median: at(0.5), rare: at(0.99), commonest: common, megabytes }));
