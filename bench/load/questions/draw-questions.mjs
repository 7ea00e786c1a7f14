import { buildRandom } from "../../extract/random.mjs";
import { drawSamples, yearsAround } from "../../api/draw-samples.mjs";
import { readText } from "../../api/operations.mjs";
import * as heavy from "./heavy.mjs";

const SAMPLES = 200;

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
export async function drawQuestions({ graph }) {
  const random = buildRandom(11);
  const samples = (await drawSamples(graph, random, SAMPLES)).map(
    ({ place, around, ...sample }) => ({
      ...sample,
      country: around.at(-1) ?? place,
    }),
  );
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

function chooseVariables({ id, speaker, country, day, text }, other = { text }) {
  const words = `${findWord(text)} ${findWord(other.text)}`;
  return { id, speaker, place: country, words, ...yearsAround(day, 2) };
}

function findWord(text) {
  return text.split(" ").find((word) => /^[a-z]{4,}$/u.test(word)) ?? "said";
}
