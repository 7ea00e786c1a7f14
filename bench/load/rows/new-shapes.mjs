import { startAsker } from "../askers/start-asker.mjs";
import { getQuantile, listCheapFigures } from "../figures.mjs";
import { buildNewShapes } from "../questions/new-shapes.mjs";
import { askBeside } from "./ask-beside.mjs";

const CLIENTS = 4;
const MOST_MS = 20_000;
const QUESTIONS = 64;

let seed = 1;

/** Four clients that each send a `where` of a new shape as soon as the one before is answered. */
export const newShapes = {
  name: "new-shapes",
  measure: (stage) =>
    stage.withApi(async (parts) => {
      const { url } = parts.api;
      // Shapes that Neo4j has planned in an earlier run are not new.
      const items = buildNewShapes(QUESTIONS, seed++);
      const { alone, beside, result } = await askBeside(parts, () =>
        startAsker("in-loop", { url, items, loops: CLIENTS, most: QUESTIONS }).stopAfter(MOST_MS),
      );
      const count = (isMeant) => result.filter(({ outcome }) => isMeant(outcome)).length;
      const of = `of ${String(result.length)}`;
      const isDeadline = (outcome) => /TIMEOUT|UNAVAILABLE/u.test(outcome);
      const slowest = Math.max(...result.map(({ ms }) => ms));
      return [
        {
          name: "new shapes: ran into a deadline",
          value: count(isDeadline),
          unit: of,
          goal: { most: 0 },
          worst: true,
        },
        {
          name: "new shapes: refused",
          value: count((outcome) => outcome !== "OK" && !isDeadline(outcome)),
          unit: of,
        },
        {
          name: "new shapes: p50",
          value: getQuantile(
            result.map(({ ms }) => ms),
            0.5,
          ),
          unit: "ms",
        },
        { name: "new shapes: slowest", value: slowest, unit: "ms" },
        ...listCheapFigures(beside, alone, 100),
      ];
    }),
};
