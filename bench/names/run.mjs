import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { getMedian, measureInRounds } from "../extract/measure.mjs";
import { printTable } from "../extract/table.mjs";
import { LARGE, linkNames, readArticle } from "./linking.mjs";
import { buildWorld, writeArticle } from "./world.mjs";

/* How many names are found and linked in a CPU second, by how many are known and how long an article is. */

const ROUNDS = 5;
const MENTIONS = [1_000, 10_000, 100_000];
const WORLDS = [{ ...LARGE, actorCount: 1_000, placeCount: 2_000 }, LARGE];

const rows = [["actors / places known", ...MENTIONS.map((count) => `${count} names`)]];
for (const size of WORLDS) {
  const world = buildWorld(size);
  const link = linkNames(world);
  const articles = MENTIONS.map((count) => readArticle(writeArticle(world, count)));
  const counts = articles.map((article) => link(article).names.length);
  const figures = measureInRounds(
    articles.map((article) => () => link(article)),
    ROUNDS,
  );
  const perSecond = figures.map((rounds, index) => (counts[index] * 1_000) / getMedian(rounds));
  const cells = perSecond.map((figure) => figure.toFixed(0));
  rows.push([`${size.actorCount} / ${size.placeCount}`, ...cells]);
}
printTable("Names found and linked in a CPU second", rows);
const memory = fileURLToPath(new URL("memory.mjs", import.meta.url));
console.log(
  `peak memory ${execFileSync(process.execPath, [memory], { encoding: "utf8" }).trim()} MB`,
);
