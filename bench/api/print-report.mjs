import { printTable } from "../extract/table.mjs";

const P50 = 1.3;
const RATE = 0.75;
const DATABASE_CPU = 1.2;
const DEEP = 1.5;
const GROWTH = 1.5;
const GROWING = ["by-id", "by-speaker", "speaker-place-dates"];

/** Prints what was measured of each system. */
export function printFigures(statementCount, results) {
  printTable(`${String(statementCount)} statements, what was measured`, [
    [
      "operation, system",
      "p50 ms",
      "p99 ms",
      "requests/s",
      "server CPU ms",
      "database CPU ms",
      "failed",
    ],
    ...results.flatMap(({ operation, figures }) =>
      Object.entries(figures).map(
        ([system, { p50, p99, rate, serverCpu, databaseCpu, failures }]) => [
          `${operation.name}, ${system}`,
          ...[p50, p99, rate, serverCpu, databaseCpu].map(print),
          `${(failures * 100).toFixed(0)} %`,
        ],
      ),
    ),
  ]);
}

/** Prints the ratios that have a target, each with the target and whether it is met. */
export function printTargets(statementCount, results) {
  const rows = results.flatMap(({ operation, figures: { limit, ours, peer } }) =>
    ours === undefined
      ? [[`${operation.name}: not expressible yet`, "", "", "missed"]]
      : [
          atMost(`${operation.name}: p50 / limit's`, ours.p50 / limit.p50, operation.p50 ?? P50),
          atLeast(`${operation.name}: requests/s / limit's`, ours.rate / limit.rate, RATE),
          ...(operation.perPeer === undefined
            ? []
            : [
                atLeast(
                  `${operation.name}: requests/s / peer's`,
                  ours.rate / peer.rate,
                  operation.perPeer,
                ),
              ]),
          atMost(
            `${operation.name}: database CPU / limit's`,
            ours.databaseCpu / limit.databaseCpu,
            DATABASE_CPU,
          ),
        ],
  );
  const deep = findOurs(results, "deep-page");
  const first = findOurs(results, "first-page");
  if (deep !== undefined && first !== undefined) {
    rows.push(atMost("deep page: p50 / first page's", deep.p50 / first.p50, DEEP));
  }
  printRatios(`${String(statementCount)} statements, ratios and targets`, rows);
}

/** Prints how our time grows from one corpus to a larger one. */
export function printGrowth([small, smallResults], [large, largeResults]) {
  const rows = GROWING.flatMap((name) => {
    const [before, after] = [smallResults, largeResults].map((results) => findOurs(results, name));
    return before === undefined ? [] : [atMost(`${name}: p50`, after.p50 / before.p50, GROWTH)];
  });
  printRatios(`${String(large)} statements against ${String(small)}`, rows);
}

function findOurs(results, name) {
  return results.find(({ operation }) => operation.name === name)?.figures.ours;
}

function printRatios(title, rows) {
  printTable(title, [["ratio", "measured", "target", ""], ...rows]);
}

function atMost(name, ratio, target) {
  return [name, print(ratio), `<= ${String(target)}`, ratio <= target ? "met" : "missed"];
}

function atLeast(name, ratio, target) {
  return [name, print(ratio), `>= ${String(target)}`, ratio >= target ? "met" : "missed"];
}

function print(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
