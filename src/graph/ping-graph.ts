import { AppError } from "../errors/app-error.ts";
import type { Graph } from "./driver.ts";

/**
 * Asks the database for a sign of life, once: it answers at once or not at all.
 *
 * @throws AppError GRAPH_UNAVAILABLE
 */
export async function pingGraph({ driver, database }: Graph): Promise<void> {
  try {
    await driver.getServerInfo({ database });
  } catch (cause) {
    throw new AppError("GRAPH_UNAVAILABLE", { query: "ping" }, { cause });
  }
}
