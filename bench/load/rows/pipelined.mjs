import { startAsker } from "../askers/start-asker.mjs";
import { listCheapFigures } from "../figures.mjs";
import { askBeside } from "./ask-beside.mjs";

const FIELDS = 300;
const MOST_MS = 60_000;

const wrong = Array.from({ length: FIELDS }, (_, number) => `unknown${String(number)}`).join(" ");

/** One connection on which many requests are sent before the first is answered. */
export const pipelined = [
  ["pipelined-wrong", 1_000, () => JSON.stringify({ query: `{ ${wrong} }` })],
  ["pipelined-cheap", 5_000, ({ cheap: [{ body }] }) => body],
].map(([name, count, chooseBody]) => ({
  name,
  measure: (stage) =>
    stage.withApi(async (parts) => {
      const { url } = parts.api;
      const task = { url, body: chooseBody(parts.questions), count };
      const { alone, beside, result } = await askBeside(parts, () =>
        startAsker("pipeline", task).stopAfter(MOST_MS),
      );
      return [
        ...listCheapFigures(beside, alone, 200),
        {
          name: "pipelined requests answered",
          value: result.answered,
          unit: `of ${String(count)}`,
        },
        { name: "until all were", value: result.ms / 1_000, unit: "s" },
      ];
    }),
}));
