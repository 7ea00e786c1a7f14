import { startAsker } from "../askers/start-asker.mjs";
import { listCheapFigures } from "../figures.mjs";
import { askBeside } from "./ask-beside.mjs";

const DURATION_MS = 20_000;

/** Four clients ask heavy questions that are allowed, one after another. */
export const heavyBeside = {
  name: "heavy-beside",
  measure: (stage) =>
    stage.withApi(async (parts) => {
      const { api, questions } = parts;
      const task = { url: api.url, items: questions.heavy, loops: questions.heavy.length };
      const { alone, beside, result } = await askBeside(parts, () =>
        startAsker("in-loop", task).stopAfter(DURATION_MS),
      );
      const answered = result.filter(({ outcome }) => outcome === "OK").length;
      return [
        ...listCheapFigures(beside, alone, 100),
        { name: "heavy questions answered", value: answered, unit: `of ${String(result.length)}` },
      ];
    }),
};
