import { findWords } from "../../dist/evaluate/judge/words.js";
import { getArticles } from "./article-sets.mjs";
import { measureInRounds, renderRate } from "./measure.mjs";
import { buildReaders } from "./readers.mjs";
import { printTable } from "./table.mjs";

const ROUNDS = 7;

const [set] = process.argv.slice(2);
const articles = getArticles(set);
const wordCount = articles.reduce((sum, { text }) => sum + findWords(text).length, 0);
const readers = buildReaders();
const tasks = readers.map(({ read }) => () => {
  articles.forEach(read);
});
// The first pass compiles the program and loads the model.
for (const task of tasks) task();
const figures = measureInRounds(tasks, ROUNDS);

const size = `${String(articles.length)} articles, ${String(wordCount)} words`;
printTable(`Speed: ${set}, ${size}, median of ${String(ROUNDS)} rounds (slowest to fastest)`, [
  ["", "articles per CPU second", "words per CPU second"],
  ...readers.map(({ name }, index) => [
    name,
    renderRate(articles.length, figures[index]),
    renderRate(wordCount, figures[index]),
  ]),
]);
