import { readFileSync } from "node:fs";
import { getMedian, measureInRounds, renderRate } from "../extract/measure.mjs";
import { buildNewsArticles, buildNewsText } from "../extract/news-text.mjs";
import { printTable } from "../extract/table.mjs";
import { buildGrammar, buildTagger } from "./reader.mjs";

/* How many articles the grammar reads in a CPU second, tagging excluded, and how that grows with a sentence. */

const ROUNDS = 7;
const LENGTHS = [100, 1_000, 10_000, 100_000];

/** Sentences that tempt a reader into looking at the same words again and again, of one piece repeated. */
const SHAPES = {
  "news in one sentence": null,
  "clauses in clauses": "he said that",
  "relative clauses": "the man who saw",
  "phrases joined": "old men and",
  "one noun phrase": "steel bridge",
  prepositions: "of the mayor in",
  brackets: "( he said",
  "participles and commas": "arrested , saying ,",
};

const [file] = process.argv.slice(2);
const articles =
  file === undefined
    ? buildNewsArticles(100, 1)
    : readFileSync(file, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
const tag = buildTagger();
const read = buildGrammar();

printSpeed(articles.map(({ text }) => tag(text)));
printGrowth();

function printSpeed(documents) {
  const task = () => {
    documents.forEach(read);
  };
  task();
  const [figures] = measureInRounds([task], ROUNDS);
  const words = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const size = `${String(documents.length)} articles, ${String(words)} tokens`;
  printTable(`Grammar alone: ${size}, median of ${String(ROUNDS)} rounds (slowest to fastest)`, [
    ["", "articles per CPU second", "tokens per CPU second"],
    ["ours", renderRate(documents.length, figures), renderRate(words, figures)],
  ]);
}

function printGrowth() {
  const rows = Object.entries(SHAPES).map(([shape, piece]) => {
    const figures = LENGTHS.map((length) => measureSentence(piece, length));
    return [
      shape,
      ...figures.map((figure, index) => {
        const ratio = index === 0 ? "" : ` (${(figure / figures[index - 1]).toFixed(2)})`;
        return `${figure.toFixed(2)}${ratio}`;
      }),
    ];
  });
  printTable("Growth: CPU microseconds a word in one sentence (times the length before)", [
    ["", ...LENGTHS.map((length) => `${String(length)} words`)],
    ...rows,
  ]);
}

/** Microseconds for each word of one sentence, read as often as makes the same number of words. */
function measureSentence(piece, length) {
  const text = piece === null ? writeNews(length) : repeat(piece, length);
  const { tokens } = tag(text);
  const document = { text, tokens, sentences: [{ firstToken: 0, endToken: tokens.length }] };
  const repeats = LENGTHS.at(-1) / length;
  const [figures] = measureInRounds(
    [
      () => {
        for (let round = 0; round < repeats; round++) read(document);
      },
    ],
    3,
  );
  return (getMedian(figures) * 1_000) / (tokens.length * repeats);
}

function writeNews(length) {
  const words = buildNewsText(length * 10, 1)
    .replace(/[.?!\n]/gu, " ")
    .split(/\s+/u);
  return words.slice(0, length).join(" ");
}

function repeat(piece, length) {
  const words = piece.split(" ");
  return `${piece} `.repeat(Math.ceil(length / words.length)).trim();
}
