import { writeFileSync } from "node:fs";
import { openActorIndex } from "../../dist/knowledge/actors/index/actor-index.js";

// Names of an index, evenly drawn, and the one that most bear: in a process by itself, since it reads all.
const DRAWN = 20_000;
const [path, file] = process.argv.slice(2);
const index = openActorIndex(path);
const step = Math.max(1, Math.floor(index.size / DRAWN));
const names = [];
const bearers = new Map();
let number = 0;
for (const { actor } of index.listActors()) {
  bearers.set(actor.name, (bearers.get(actor.name) ?? 0) + 1);
  if (number++ % step === 0) names.push(actor.name);
}
const [commonest, count] = [...bearers].sort((a, b) => b[1] - a[1])[0];
writeFileSync(file, JSON.stringify({ names, commonest, count }));
