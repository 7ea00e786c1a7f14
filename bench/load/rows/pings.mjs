import { startAsker } from "../askers/start-asker.mjs";
import { listCheapFigures } from "../figures.mjs";
import { watchMemory } from "../stage/memory.mjs";
import { askBeside } from "./ask-beside.mjs";

const DURATION_MS = 8_000;

/**
 * One WebSocket that sends pings and reads nothing: large ones before it has said who it is, and small ones,
 * which no limit on the size of a frame meets, when it has.
 */
export const pings = [
  ["large-pings", { bytes: 250_000, saysWho: false }],
  ["small-pings", { bytes: 1_000, saysWho: true }],
].map(([name, task]) => ({
  name,
  measure: (stage) =>
    stage.withApi(async (parts) => {
      const { url, pid } = parts.api;
      const memory = watchMemory(pid);
      const { alone, beside, result } = await askBeside(parts, () =>
        startAsker("ping-unread", { url, ...task }).stopAfter(DURATION_MS),
      );
      return [
        ...listCheapFigures(beside, alone, 100),
        {
          name: "memory grew by",
          value: memory.stop(),
          unit: "MB",
          goal: { most: 50 },
          worst: true,
        },
        { name: "pings sent", value: result.sent, unit: "" },
        {
          name: result.isClosed ? "closed after" : "open after",
          value: result.endedMs / 1_000,
          unit: "s",
        },
      ];
    }),
}));
