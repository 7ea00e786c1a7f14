import { buildRandom } from "../../extract/random.mjs";
import { readText } from "../../api/operations.mjs";
import * as heavy from "./heavy.mjs";

const SAMPLES = 200;

/** Statements, the first from a point on among all ids, and what may be asked about them. */
const SAMPLE = `
UNWIND $points AS point
CALL (point) {
  MATCH (statement:Statement)
  WHERE statement.id > point
  RETURN statement
  ORDER BY statement.id
  LIMIT 1
}
MATCH (speaker:Actor)-[:SAID]->(statement)-[:ABOUT]->(place:Place)
WHERE statement.saidOn IS NOT NULL
RETURN
  statement.id AS id,
  statement.text AS text,
  statement.saidOn.year AS year,
  speaker.id AS speaker,
  place.id AS place,
  last([(place)-[:PART_OF*0..]->(around) | around.id]) AS country
`;

/** How many of twenty everyday questions are of each operation of `bench/api`. */
const EVERYDAY = {
  "by-id": 10,
  "first-page": 4,
  "by-speaker": 3,
  "about-place": 1,
  "speaker-place-dates": 1,
  "full-text": 1,
};

/**
 * Draws from the graph what is asked: `cheap` questions, one statement each; `everyday` ones, mostly
 * cheap; `heavy` ones that are allowed, and one that is `overlong`; the `facets` and `topSpeakers` of the
 * table.
 */
export async function drawQuestions({ graph: { driver, database } }) {
  const random = buildRandom(11);
  const points = Array.from({ length: SAMPLES }, () => `q-${random().toString(16).slice(2, 10)}`);
  const { records } = await driver.executeQuery(SAMPLE, { points }, { database });
  const samples = records.map((record) => record.toObject());
  const names = Object.entries(EVERYDAY).flatMap(([name, count]) => Array(count).fill(name));
  const everyday = samples.map((sample, number) => {
    const name = names[Math.floor(random() * names.length)];
    return build(readText(name, "ours.graphql"), chooseVariables(sample, samples[number ^ 1]));
  });
  const byId = readText("by-id", "ours.graphql");
  const [{ country }] = samples;
  return {
    cheap: samples.map(({ id }) => build(byId, { id })),
    everyday,
    overlong: build(heavy.OVERLONG, {}),
    heavy: heavy.LOOPS.map((query) => build(query, { country })),
    facets: build(heavy.FACETS, {}),
    topSpeakers: build(heavy.TOP_SPEAKERS, {}),
  };
}

function build(query, variables) {
  const wanted = Object.entries(variables).filter(([name]) => query.includes(`$${name}:`));
  return { body: JSON.stringify({ query, variables: Object.fromEntries(wanted) }) };
}

function chooseVariables({ id, speaker, country, year, text }, other = { text }) {
  const words = `${findWord(text)} ${findWord(other.text)}`;
  const days = { from: `${String(year - 2n)}-01-01`, to: `${String(year + 2n)}-12-31` };
  return { id, speaker, place: country, words, ...days };
}

function findWord(text) {
  return text.split(" ").find((word) => /^[a-z]{4,}$/u.test(word)) ?? "said";
}
