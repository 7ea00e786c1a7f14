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
  readonly pick: Variable;
  readonly isPicked: (number: number) => Cypher;
  readonly branch: (number: number, clauses: readonly Cypher[]) => Cypher;
}

/** Writes what picks the start with the fewest rows: its number from 1 on, or 0 to walk. */
export function weighStarts(starts: readonly WeighedStart[], walking?: Walking): Choice {
  const pick = new Variable("pick");
  const weights = starts.map((start) => ({ ...start, name: new Variable("weight") }));
  const names = weights.map(({ name }) => name);
  const [only, ...others] = names;
  const least = others.length === 0 ? only! : new Variable("least");
  const picked = names.map((name, index) =>
    index === others.length
      ? cypher`ELSE ${index + 1}`
      : cypher`WHEN ${name} = ${least} THEN ${index + 1}`,
  );
  const total = new Variable("total");
  const cases =
    walking === undefined ? picked : [whereWalked(least, names, total, walking), ...picked];
  const isPicked = (number: number) => cypher`${pick} = ${number}`;
  return {
    clause: subquery([
      ...writeWeights(weights),
      ...(others.length === 0 ? [] : [writeLeast(names, least)]),
      ...(walking === undefined ? [] : [cypher`WITH *, ${walking.total} + 1.0 AS ${total}`]),
      cypher`RETURN CASE ${join(cases, " ")} END AS ${pick}`,
    ]),
    pick,
    isPicked,
    branch: (number, clauses) =>
      lines([cypher`WITH 1 AS gate WHERE ${isPicked(number)}`, ...clauses]),
  };
}

function writeLeast(weights: readonly Cypher[], least: Cypher): Cypher {
  const [one, other] = [new Variable("one"), new Variable("other")];
  const smaller = cypher`CASE WHEN ${other} < ${one} THEN ${other} ELSE ${one} END`;
  const all = join(weights, ", ");
  return cypher`WITH *, reduce(${one} = ${weights[0]!}, ${other} IN [${all}] | ${smaller}) AS ${least}`;
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
  least: Cypher,
  weights: readonly Cypher[],
  total: Cypher,
  { part, limit }: Pick<Walking, "part" | "limit">,
): Cypher {
  const parts = [cypher`${part}`, ...weights.map((weight) => cypher`${weight} / ${total}`)];
  return cypher`WHEN ${least} * ${join(parts, " * ")} > ${WALK_COST} * ${limit} THEN 0`;
}
