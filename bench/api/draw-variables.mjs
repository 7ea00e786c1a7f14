import { join } from "node:path";
import { buildSearch as buildLucene } from "../../dist/graph/arguments/search.js";
import { englishWordForms } from "../../dist/language/en/word-forms.js";
import { buildRandom } from "../extract/random.mjs";
import { drawSamples, yearsAround } from "./draw-samples.mjs";
import { readText } from "./operations.mjs";
import { walkPages } from "./walk-pages.mjs";

/** Sets of variables for an operation; all systems are asked with the same ones, in the same order. */
const VARIANTS = 20;
const CANDIDATES = 2_000;
const DEEP_ROW = 50_000;
const PAGE = 20;

/**
 * Draws the variables of all operations from statements of the graph, so that who says much and
 * where much is said of is asked for often.
 *
 * Only what the limit answers with dated statements is kept: where the undated come in the list is
 * for each system to say.
 */
export async function drawVariables({ graph: { driver, database }, folder }, apiUrl) {
  const random = buildRandom(7);
  const run = async (query, variables) =>
    (await driver.executeQuery(query, variables, { database })).records.map((record) =>
      record.toObject(),
    );
  const sample = await drawSamples({ driver, database }, random, CANDIDATES);
  const draw = async (operation, toVariables) => {
    const query = readText(operation, "limit.cypher");
    const drawn = [];
    for (const statement of sample.toSorted(() => random() - 0.5)) {
      const variables = toVariables(statement);
      if (variables === null) continue;
      const [{ rows }] = await run(query, variables);
      if (rows.length > 0 && isDated(rows)) drawn.push(variables);
      if (drawn.length === VARIANTS) return drawn;
    }
    throw new Error(`Too few statements to ask for "${operation}"`);
  };
  const somewhere = ({ around }) => pick(around, random);
  return {
    "by-id": await draw("by-id", ({ id }) => ({ id })),
    "by-speaker": await draw("by-speaker", ({ speaker }) => ({ speaker })),
    "about-place": await draw("about-place", (statement) =>
      mapPlace(somewhere(statement), (place) => ({ place })),
    ),
    "speaker-place-dates": await draw("speaker-place-dates", ({ speaker, day, ...statement }) =>
      mapPlace(statement.around.at(-1), (place) => ({ speaker, place, ...yearsAround(day, 2) })),
    ),
    "full-text": await draw("full-text", ({ text }) => drawSearch(text, random)),
    nested: await draw("nested", ({ place, around }) => (around.length === 2 ? { place } : null)),
    "top-speakers": await draw("top-speakers", ({ day, ...statement }) =>
      mapPlace(somewhere(statement), (place) => ({ place, ...yearsAround(day, 0) })),
    ),
    "first-page": [{}],
    "deep-page": await drawDeepPages(run, apiUrl, join(folder, "cursors.json")),
  };
}

function mapPlace(place, build) {
  return place === undefined ? null : build(place);
}

function pick(items, random) {
  return items[Math.floor(random() * items.length)];
}

/** Two words of a text, as people type them and as Lucene takes them. */
function drawSearch(text, random) {
  const candidates = text.split(" ").filter((word) => /^[a-z]{4,}$/u.test(word));
  const words = `${pick(candidates, random)} ${pick(candidates, random)}`;
  return { words, lucene: buildLucene(words, englishWordForms) };
}

/** Whether every statement of an answer has its day. */
function isDated(value) {
  if (typeof value !== "object" || value === null) return true;
  return value.saidOn !== null && Object.values(value).every(isDated);
}

/** The pages from row 50,000 on, or from the middle of a smaller graph. */
async function drawDeepPages(run, apiUrl, file) {
  const [{ dated }] = await run(
    "MATCH (statement:Statement) WHERE statement.saidOn IS NOT NULL RETURN count(*) AS dated",
  );
  const row = Math.min(DEEP_ROW, Math.floor(Number(dated) / 2));
  const first = row - (row % 100);
  const cursors = await walkPages(apiUrl, file, {
    skipped: first,
    count: VARIANTS,
    page: PAGE,
  });
  const ends = await run(
    `MATCH (statement:Statement)
    WHERE statement.saidOn IS NOT NULL AND statement.id IS NOT NULL
    WITH statement
    ORDER BY statement.saidOn DESC, statement.id
    SKIP toInteger($skip)
    LIMIT toInteger($limit)
    RETURN statement.id AS id, toString(statement.saidOn) AS day`,
    { skip: first - 1, limit: VARIANTS * PAGE },
  );
  return cursors.map((after, number) => {
    const { id, day } = ends[number * PAGE];
    return { after, afterId: id, afterDay: day, offset: first + number * PAGE };
  });
}
