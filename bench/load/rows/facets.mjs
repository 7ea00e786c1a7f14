import { startAsker } from "../askers/start-asker.mjs";
import { getMedian } from "../figures.mjs";

const ALONE = 5;
const BESIDE = 10;

/** The largest facets that are allowed, and who says most with whom, alone and beside four heavy loops. */
export const facets = {
  name: "facets",
  measure: (stage) =>
    stage.withApi(async ({ api: { url }, questions }) => {
      const asked = { facets: questions.facets, "top speakers": questions.topSpeakers };
      const ask = (item, most) =>
        startAsker("in-loop", { url, items: [item], loops: 1, most }).done;
      const figures = [];
      for (const [name, item] of Object.entries(asked)) {
        // The first of all is planned.
        await ask(item, 1);
        const alone = await ask(item, ALONE);
        figures.push({
          name: `${name} alone`,
          value: getMedianMs(alone),
          unit: "ms",
          goal: { most: 400 },
        });
        figures.push(describeAnswered(`${name} alone`, alone));
      }
      const task = { url, items: questions.heavy, loops: questions.heavy.length };
      const heavy = startAsker("in-loop", task);
      for (const [name, item] of Object.entries(asked)) {
        const beside = await ask(item, BESIDE);
        const { value: alone } = figures.find((figure) => figure.name === `${name} alone`);
        figures.push({
          name: `${name} beside heavy ones`,
          value: getMedianMs(beside),
          alone,
          unit: "ms",
        });
        figures.push(describeAnswered(`${name} beside heavy ones`, beside));
      }
      await heavy.stop();
      return figures;
    }),
};

function getMedianMs(records) {
  return getMedian(records.map(({ ms }) => ms));
}

function describeAnswered(name, records) {
  const value = records.filter(({ outcome }) => outcome === "OK").length;
  const goal = { least: records.length };
  return { name: `${name}, answered`, value, unit: `of ${String(records.length)}`, goal };
}
