import { findCandidates } from "../../dist/domain/identity/candidates.js";
import { getMedian, measureInRounds } from "../extract/measure.mjs";
import { printTable } from "../extract/table.mjs";
import { LARGE } from "./linking.mjs";
import { buildWorld } from "./world.mjs";

/* How long it takes to find who may be the same, by how many actors are known; every tenth by surname alone. */

const ROUNDS = 3;
const COUNTS = [1_000, 10_000, 100_000];

const rows = [["actors", "candidates", "CPU seconds"]];
for (const actorCount of COUNTS) {
  const { actors } = buildWorld({ ...LARGE, actorCount, placeCount: 0 });
  const named = actors.map(({ id, type, name }, index) => ({
    id,
    type,
    names: [index % 10 === 0 ? name.split(" ")[1] : name],
  }));
  const find = () => findCandidates(named, [], () => false);
  const [rounds] = measureInRounds([find], ROUNDS);
  rows.push([String(actorCount), String(find().length), (getMedian(rounds) / 1_000).toFixed(2)]);
}
printTable("Who may be the same", rows);
