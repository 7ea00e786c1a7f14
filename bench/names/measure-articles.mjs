import { readFileSync } from "node:fs";
import { readKnowledge } from "../../dist/knowledge/read-knowledge.js";
import { runPipeline } from "../../dist/pipeline/run-pipeline.js";
import { getMedian, measureInRounds } from "../extract/measure.mjs";
import { buildRandom } from "../extract/random.mjs";

/* What reading articles costs with imported people and without them, in turns. */

const ROUNDS = 5;
const ARTICLES = 100;
const NAMED = 20;
const [actorsFile, drawn] = process.argv.slice(2);
const { names } = JSON.parse(readFileSync(drawn, "utf8"));
const random = buildRandom(3);
const pick = (items) => items[Math.floor(random() * items.length)];
/** Half of them are nobody's. */
const sentences = [
  (name) => `${name} said that the bridge would stay open for a week.`,
  (name) => `“It held through the night,” President ${name} said in the morning.`,
  (name) => `${name}an, a nurse, told reporters that the water was rising.`,
  (name) => `Officials met ${name}an near the river, and the road was closed.`,
];
const articles = Array.from({ length: ARTICLES }, (_, number) => ({
  id: String(number),
  publishedOn: "2021-06-01",
  text: Array.from({ length: NAMED }, (_, index) => sentences[index % 4](pick(names))).join("\n\n"),
}));
const gazetteerFile = `${actorsFile}.none`;
const readers = [readKnowledge(), readKnowledge({ actorsFile, gazetteerFile })];
const readAll = (knowledge) => articles.map((article) => runPipeline(article, knowledge));
const isListed = ({ speaker }) => /^Q1\d{7}$/u.test(speaker?.id ?? "");
const read = readers.map(readAll)[1];
const linked = read.flatMap(({ quotations }) => quotations.filter(isListed)).length;
const said = read.flatMap(({ quotations }) => quotations).length;
const figures = measureInRounds(
  readers.map((knowledge) => () => readAll(knowledge)),
  ROUNDS,
);
const [without, together] = figures.map((rounds) => getMedian(rounds) / ARTICLES);
console.log(JSON.stringify({ without, with: together, linked, said }));
