import { judgePredictions } from "../../dist/evaluate/judge/judge-predictions.js";
import { buildScores } from "../../dist/evaluate/report/scores.js";
import { VIEWS } from "../../dist/evaluate/judge/view.js";
import { getArticles } from "./article-sets.mjs";
import { measureDifference } from "./paired-difference.mjs";
import { buildReaders } from "./readers.mjs";
import { printTable } from "./table.mjs";

const [path] = process.argv.slice(2);
const articles = getArticles(path);
const readings = buildReaders().map(({ name, read }) => {
  const predictions = articles.map(read);
  return { name, judgments: VIEWS.map((view) => judgePredictions(articles, predictions, view)) };
});

printTable(`Scores in %: ${path}, ${String(articles.length)} articles`, [
  [
    "",
    "speech: detection",
    "speaker",
    "end to end",
    "| quoted: end to end",
    "| quoted, 5 words and more: detection",
    "speaker",
    "end to end",
    "| indirect: detection",
  ],
  ...readings.map(({ name, judgments }) => [name, ...buildCells(judgments)]),
]);

const [ours, floor] = readings;
printTable("Paired difference of end to end F1, in points (95 % interval over articles)", [
  ["", "difference", "from", "to"],
  ...VIEWS.map(({ title }, index) => {
    const { difference, low, high } = measureDifference(
      ours.judgments[index],
      floor.judgments[index],
      articles.map(({ id }) => id),
    );
    return [title, ...[difference, low, high].map(renderPercent)];
  }),
]);

function buildCells(judgments) {
  const [speech, quoted, quotedLong] = judgments.map(buildScores);
  const indirect = speech.find(({ kind }) => kind === "indirect");
  return [
    speech[0].overlap.f1,
    speech[0].speaker.share,
    speech[0].endToEnd.f1,
    quoted[0].endToEnd.f1,
    quotedLong[0].overlap.f1,
    quotedLong[0].speaker.share,
    quotedLong[0].endToEnd.f1,
    indirect?.overlap.f1 ?? 0,
  ].map(renderPercent);
}

function renderPercent(share) {
  return (100 * share).toFixed(1);
}
