import { setTimeout as sleep } from "node:timers/promises";
import { startAsker } from "../askers/start-asker.mjs";

const RATE = 20;
const ALONE_MS = 5_000;

/**
 * Asks the cheap question at 20 a second alone, and then while `disturb` does something else; returns both,
 * and what came of the disturbance.
 */
export async function askBeside({ api: { url }, questions }, disturb) {
  const start = () =>
    startAsker("at-rate", { url, items: questions.cheap, rate: RATE }, { isTimed: true });
  const alone = await start().stopAfter(ALONE_MS);
  // Until the next one is up, nobody asks.
  const asker = start();
  await sleep(500);
  const result = await disturb();
  return { alone, beside: await asker.stop(), result };
}
