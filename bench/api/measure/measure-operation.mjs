import { availableParallelism } from "node:os";
import { connect } from "../send.mjs";
import { readCpu } from "./cpu.mjs";
import { drive, timeOne } from "./drive.mjs";

const CONNECTIONS = 16;
const WARM_UP_MS = 5_000;
const RUN_IN_MS = 1_000;
const ALONE_MS = 1_000;
const TOGETHER_S = 2;
const TURN_MS = 500;

/**
 * Asks each system the same for some time, so that plans are cached, pages in memory, and code is compiled:
 * JavaScript's compiler is done with a system after some thousand requests.
 */
export async function warmUp(cases) {
  for (const item of cases) await runIn(item, WARM_UP_MS);
}

/**
 * Measures all systems: alone on one connection, request by request in turn, then on 16, half a second
 * by half a second in turn, so that whatever else the machine does meets all alike. They are run in first,
 * since they have rested since the last round. Who needs seconds for one answer is asked on as many
 * connections as there are processors, which keeps them just as busy.
 */
export async function measureRound(cases, databasePid) {
  for (const item of cases) await runIn(item, RUN_IN_MS);
  const alone = await measureAlone(cases);
  const together = await measureTogether(cases, alone, databasePid);
  return cases.map(({ system }, index) => ({ system, times: alone[index], ...together[index] }));
}

/** The milliseconds of each answer, by system; each is asked until it has answered for a second. */
async function measureAlone(cases) {
  const times = cases.map(() => []);
  const spent = cases.map(() => 0);
  const pools = cases.map(({ origin }) => connect(origin, 1));
  for (let turn = 0; spent.some((ms) => ms < ALONE_MS); turn++) {
    for (const index of turned(cases, turn)) {
      if (spent[index] >= ALONE_MS) continue;
      const { ms, isAnswered } = await timeOne(pools[index], cases[index]);
      if (isAnswered) times[index].push(ms);
      spent[index] += ms;
    }
  }
  await Promise.all(pools.map((pool) => pool.close()));
  return times;
}

async function measureTogether(cases, alone, databasePid) {
  const results = cases.map(() => ({}));
  const connections = alone.map(countConnections);
  const pools = cases.map(({ origin }, index) => connect(origin, connections[index]));
  for (let turn = 0; results.some(({ seconds = 0 }) => seconds < TOGETHER_S); turn++) {
    for (const index of turned(cases, turn)) {
      if (results[index].seconds >= TOGETHER_S) continue;
      const pids = [cases[index].pid, databasePid];
      const before = await readCpu(pids);
      const driven = await drive(pools[index], cases[index], connections[index], TURN_MS);
      const after = await readCpu(pids);
      const [serverCpu, databaseCpu] = after.map((used, at) => used - before[at]);
      results[index] = addUp(results[index], { ...driven, serverCpu, databaseCpu });
    }
  }
  await Promise.all(pools.map((pool) => pool.close()));
  return results;
}

/** The indexes of all systems, each turn beginning with another one. */
function turned(cases, turn) {
  return cases.map((_, index) => (index + turn) % cases.length);
}

function addUp(sums, figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figure + (sums[name] ?? 0)]),
  );
}

/** Asks for so long on as many connections as a first answer allows. */
async function runIn(item, durationMs) {
  const first = connect(item.origin, 1);
  const { ms } = await timeOne(first, item);
  const connections = countConnections([ms]);
  await first.close();
  const pool = connect(item.origin, connections);
  await drive(pool, item, connections, durationMs);
  await pool.close();
}

function countConnections(timesAlone) {
  return Math.max(...timesAlone) > TOGETHER_S * 1_000 ? availableParallelism() : CONNECTIONS;
}
