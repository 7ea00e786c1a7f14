import { availableParallelism } from "node:os";
import { connect } from "../send.mjs";
import { readCpu } from "./cpu.mjs";
import { drive } from "./drive.mjs";

const CONNECTIONS = 16;
const WARM_UP_MS = 5_000;
const RUN_IN_MS = 1_000;
const ALONE_MS = 1_000;
const TOGETHER_MS = 2_000;

/**
 * Asks each system the same for some time, so that plans are cached, pages in memory, and code is compiled:
 * JavaScript's compiler is done with a system after some thousand requests.
 */
export async function warmUp(cases) {
  for (const item of cases) await runIn(item, WARM_UP_MS);
}

/**
 * Measures all systems once, one after another: alone on one connection, then on 16. Each round begins
 * with another system. Who has rested since the last round is run in first. Who needs seconds for one
 * answer is asked on as many connections as there are processors, which keeps them just as busy.
 */
export async function measureRound(cases, round, databasePid) {
  const turned = cases.map((_, index) => cases[(index + round) % cases.length]);
  const results = [];
  for (const item of turned) {
    await runIn(item, RUN_IN_MS);
    const alone = await withPool(item, 1, (pool) => drive(pool, item, 1, ALONE_MS));
    const connections = countConnections(alone.times);
    const together = await withPool(item, connections, async (pool) => {
      const before = await readCpu([item.pid, databasePid]);
      const { times, failures, seconds } = await drive(pool, item, connections, TOGETHER_MS);
      const after = await readCpu([item.pid, databasePid]);
      const [serverCpu, databaseCpu] = after.map((used, index) => used - before[index]);
      return { requests: times.length, failures, seconds, serverCpu, databaseCpu };
    });
    results.push({ system: item.system, times: alone.times, ...together });
  }
  return results;
}

/** Asks for so long on as many connections as a first answer allows. */
async function runIn(item, durationMs) {
  const { times } = await withPool(item, 1, (pool) => drive(pool, item, 1, 0));
  const connections = countConnections(times);
  await withPool(item, connections, (pool) => drive(pool, item, connections, durationMs));
}

function countConnections(timesAlone) {
  return Math.max(...timesAlone) > TOGETHER_MS ? availableParallelism() : CONNECTIONS;
}

async function withPool({ origin }, connections, work) {
  const pool = connect(origin, connections);
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
