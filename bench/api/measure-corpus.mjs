import { buildCases } from "./build-cases.mjs";
import { checkRows } from "./check-rows.mjs";
import { openCorpus } from "./data/open-database.mjs";
import { drawVariables } from "./draw-variables.mjs";
import { measureRound, warmUp } from "./measure/measure-operation.mjs";
import { summarize } from "./measure/summarize.mjs";
import { operations } from "./operations.mjs";
import { startServers } from "./servers/start-servers.mjs";

/**
 * Measures operations on a corpus of so many statements: figures by operation and system.
 *
 * @throws Error where two systems do not give the same rows
 */
export async function measureCorpus(statementCount, { only, rounds: roundCount }) {
  const database = await openCorpus(statementCount);
  const servers = await startServers(database.connection);
  try {
    const variables = await drawVariables(database, servers.byName.ours.url);
    const asked = operations
      .filter(({ name }) => only.length === 0 || only.includes(name))
      .map((operation) => ({
        operation,
        cases: buildCases(operation, variables[operation.name], servers.byName),
        rounds: [],
      }));
    for (const { operation, cases } of asked) {
      note(`checking and warming up ${operation.name}`);
      await checkRows(operation, cases);
      await warmUp(cases);
    }
    for (let round = 0; round < roundCount; round++) {
      for (const { operation, cases, rounds } of asked) {
        note(`round ${String(round + 1)} of ${String(roundCount)}: ${operation.name}`);
        rounds.push(await measureRound(cases, database.pid));
      }
    }
    return asked.map(({ operation, cases, rounds }) => ({
      operation,
      figures: Object.fromEntries(
        cases.map(({ system }) => [
          system,
          summarize(rounds.map((round) => round.find((result) => result.system === system))),
        ]),
      ),
    }));
  } finally {
    servers.close();
    await database.close();
  }
}

function note(text) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
}
