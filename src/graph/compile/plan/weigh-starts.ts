import { type Cypher, Variable, cypher, join, lines, subquery } from "../cypher/cypher.ts";
import type { WeighedStart } from "./find-starts.ts";

/** How many rows that are gathered and sorted cost as much as one row of a walk. */
const WALK_COST = 5;

/** Rows that are so few that other starts need not be weighed one entity after another. */
const FEW = 300;

/** What tells whether it is better to go through a whole list. */
export interface Walking {
  readonly limit: Cypher;
  readonly total: Cypher;
  /** Which part of the rows is left by what cannot be weighed. */
  readonly part: number;
}

/** Clauses that pick a start when the query runs, and the branches of which each is taken if it is picked. */
export interface Choice {
  readonly clause: Cypher;
  readonly branch: (number: number, clauses: readonly Cypher[]) => Cypher;
}

/** Writes what picks the start with the fewest rows: its number from 1 on, or 0 to walk. */
export function weighStarts(starts: readonly WeighedStart[], walking?: Walking): Choice {
  const pick = new Variable("pick");
  const weights = starts.map((start) => ({ ...start, name: new Variable("weight") }));
  const names = weights.map(({ name }) => name);
  const picked = names.map((name, index) => {
    const isLeast = names.map((other) => cypher`${name} <= ${other}`);
    return cypher`WHEN ${join(isLeast, " AND ")} THEN ${index + 1}`;
  });
  const total = new Variable("total");
  const cases = [...(walking === undefined ? [] : [whereWalked(names, total, walking)]), ...picked];
  return {
    clause: subquery([
      ...writeWeights(weights),
      ...(walking === undefined ? [] : [cypher`WITH *, ${walking.total} + 1.0 AS ${total}`]),
      cypher`RETURN CASE ${join(cases, " ")} END AS ${pick}`,
    ]),
    branch: (number, clauses) =>
      lines([cypher`WITH 1 AS gate WHERE ${pick} = ${number}`, ...clauses]),
  };
}

/** Weighs at first what takes no time. Where that has few rows, what takes some counts as more. */
function writeWeights(
  weights: readonly (WeighedStart & { readonly name: Variable })[],
): readonly Cypher[] {
  const quick = weights.filter(({ isSpread = false }) => !isSpread);
  const slow = weights.filter(({ isSpread = false }) => isSpread);
  const isFew = join(
    quick.map(({ name }) => cypher`${name} <= ${FEW}`),
    " OR ",
  );
  const weighed = slow.map(({ weight, name }) =>
    quick.length === 0
      ? cypher`${weight} AS ${name}`
      : cypher`CASE WHEN ${isFew} THEN ${FEW + 1} ELSE ${weight} END AS ${name}`,
  );
  return [quick.map(({ weight, name }) => cypher`${weight} AS ${name}`), weighed]
    .filter((group) => group.length > 0)
    .map((group) => cypher`WITH *, ${join(group, ", ")}`);
}

/** A walk is over sooner the greater a part of all the rows is that it looks for. */
function whereWalked(
  weights: readonly Cypher[],
  total: Cypher,
  { part, limit }: Pick<Walking, "part" | "limit">,
): Cypher {
  const least = weights.reduce(
    (one, other) => cypher`CASE WHEN ${one} < ${other} THEN ${one} ELSE ${other} END`,
  );
  const parts = [cypher`${part}`, ...weights.map((weight) => cypher`${weight} / ${total}`)];
  return cypher`WHEN ${least} * ${join(parts, " * ")} > ${WALK_COST} * ${limit} THEN 0`;
}
