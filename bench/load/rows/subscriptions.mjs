import { startAsker } from "../askers/start-asker.mjs";
import { listCheapFigures } from "../figures.mjs";
import { watchMemory } from "../stage/memory.mjs";
import { askBeside } from "./ask-beside.mjs";

const DURATION_MS = 8_000;
const QUERY = "subscription { statementAdded { id text } }";

/** One WebSocket begins and ends subscriptions as fast as it can. */
export const subscriptions = {
  name: "subscriptions",
  measure: (stage) =>
    stage.withApi(async (parts) => {
      const { url, pid } = parts.api;
      const memory = watchMemory(pid);
      const { alone, beside, result } = await askBeside(parts, () =>
        startAsker("subscribe-fast", { url, query: QUERY }).stopAfter(DURATION_MS),
      );
      return [
        ...listCheapFigures(beside, alone, 100),
        {
          name: "memory grew by",
          value: memory.stop(),
          unit: "MB",
          goal: { most: 100 },
          worst: true,
        },
        { name: "subscriptions begun", value: result.begun, unit: "" },
        { name: "closed with code", value: result.closeCode ?? 0, unit: "" },
      ];
    }),
};
