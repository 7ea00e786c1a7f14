import { startAsker } from "../askers/start-asker.mjs";

const LOOPS = 16;
const CHEAP_RATE = 40;
const DURATION_MS = 15_000;

/**
 * Sixteen clients ask heavy questions one after another, and one that takes longer than it may: the store is
 * busy, and never dead.
 */
export const busyStore = {
  name: "busy-store",
  measure: (stage) =>
    stage.withApi(async ({ api: { url }, questions }) => {
      const task = { url, items: questions.cheap, rate: CHEAP_RATE };
      const cheap = startAsker("at-rate", task, { isTimed: true });
      const items = [...questions.heavy, questions.overlong];
      const heavy = startAsker("in-loop", { url, items, loops: LOOPS });
      const asked = await heavy.stopAfter(DURATION_MS);
      const askedCheap = await cheap.stop();
      const count = (records, ...outcomes) =>
        records.filter(({ outcome }) => outcomes.includes(outcome)).length;
      const of = `of ${String(asked.length)}`;
      return [
        {
          name: "answers that call the store dead",
          value: count([...asked, ...askedCheap], "GRAPH_UNAVAILABLE", "STORE_UNAVAILABLE"),
          unit: `of ${String(asked.length + askedCheap.length)}`,
          goal: { most: 0 },
          worst: true,
        },
        { name: "heavy questions answered", value: count(asked, "OK"), unit: of },
        {
          name: "heavy questions told that it is busy",
          value: count(asked, "STORE_BUSY"),
          unit: of,
        },
        {
          name: "cheap questions answered",
          value: count(askedCheap, "OK"),
          unit: `of ${String(askedCheap.length)}`,
        },
      ];
    }),
};
