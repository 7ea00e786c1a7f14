import { setTimeout as sleep } from "node:timers/promises";
import { startAsker } from "../askers/start-asker.mjs";
import { getMedian, getQuantile } from "../figures.mjs";

const CYCLES = 3;
const BEFORE_MS = 3_000;
const AFTER_MS = 15_000;

/** Later than any deadline of the API's own. */
const HUNG_MS = 10_000;

/** How soon after the first word of Neo4j the API answers, and how long an answer may take then. */
const SOON_MS = 2_000;

/** What may be answered while Neo4j is away: come again. */
const LATER = ["GRAPH_UNAVAILABLE", "STORE_UNAVAILABLE", "STORE_BUSY", "SENT_AWAY"];
const TIMEOUTS = ["REQUEST_TIMEOUT", "GRAPH_TIMEOUT", "TIMEOUT"];

/** Neo4j is killed and started again, three times, while everyday questions arrive at a steady rate. */
export const outages = [5, 40, 200].map((rate) => ({
  name: `outage-${String(rate)}`,
  once: true,
  measure: (stage) => stage.withApi((parts) => measure(parts, rate)),
}));

async function measure({ api: { url }, store, questions }, rate) {
  const items = await addAnswers(url, questions.everyday);
  const task = { url, items, rate, timeoutMs: HUNG_MS };
  const asker = startAsker("at-rate", task, { isTimed: true });
  const cycles = [];
  while (cycles.length < CYCLES) {
    await sleep(BEFORE_MS);
    const killedAt = Date.now();
    store.kill();
    const answersAt = await store.restart();
    await sleep(answersAt + AFTER_MS - Date.now());
    cycles.push({ killedAt, answersAt, endsAt: Date.now() });
  }
  return describe(await asker.stop(), cycles);
}

/** The right answer of each question, which may never be another one. */
async function addAnswers(url, items) {
  const answered = [];
  for (const item of items) answered.push({ ...item, expected: await getAnswer(url, item.body) });
  return answered;
}

async function getAnswer(url, body) {
  const headers = { "content-type": "application/json" };
  for (;;) {
    const answer = await (await fetch(url, { method: "POST", headers, body })).text();
    if (JSON.parse(answer).errors === undefined) return answer;
  }
}

function describe(records, cycles) {
  const count = (...outcomes) => records.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const between = (from, to) => records.filter(({ at }) => at >= from && at < to);
  const away = cycles.flatMap(({ killedAt, answersAt }) => between(killedAt, answersAt));
  const soon = cycles.flatMap(({ answersAt, endsAt }) => between(answersAt + SOON_MS, endsAt));
  const before = between(0, cycles[0].killedAt);
  const firstMs = cycles.map(({ answersAt, killedAt, endsAt }) => {
    const answered = between(killedAt + SOON_MS, endsAt).filter(isRight);
    return Math.min(...answered.map(({ at, ms }) => at + ms), endsAt) - answersAt;
  });
  const other = records.filter(
    ({ outcome }) => !["OK", "HUNG", ...LATER, ...TIMEOUTS].includes(outcome),
  );
  const of = `of ${String(records.length)}`;
  return [
    { name: "hung", value: count("HUNG"), unit: of, goal: { most: 0 } },
    {
      name: "wrong, lost",
      value: other.length,
      unit: [of, ...new Set(other.map(({ outcome }) => outcome))].join(" "),
      goal: { most: 0 },
    },
    { name: "ran into a deadline", value: count(...TIMEOUTS), unit: of },
    {
      name: "answered in 2 s, of those that came 2 s after Bolt or later",
      value:
        (100 * soon.filter((record) => isRight(record) && record.ms <= SOON_MS).length) /
        soon.length,
      unit: "%",
      goal: { least: 99 },
    },
    { name: "first answer after Bolt's", value: getMedian(firstMs), unit: "ms" },
    { name: "answers while it is away, p99", value: getQuantile(listMs(away), 0.99), unit: "ms" },
    {
      name: "answers once it is back, p50",
      value: getMedian(listMs(soon)),
      alone: getMedian(listMs(before)),
      unit: "ms",
    },
  ];
}

function isRight({ outcome }) {
  return outcome === "OK";
}

function listMs(records) {
  return records.map(({ ms }) => ms);
}
