import { readNumbers } from "../files/numbers-in-parts.ts";
import { RowsInParts } from "../files/rows-in-parts.ts";
import type { QuotationTable } from "./quotation-table.ts";

/** What relations are to claims: whether both say the same, whether others confirm it, whether it is disputed. */
const SAME = 1;
const CONFIRMS = 2;
const DISPUTES = 4;

const EDGE_KINDS: Readonly<Partial<Record<string, number>>> = {
  REPEATS: SAME,
  CORROBORATES: SAME | CONFIRMS,
  CONTRADICTS: DISPUTES,
  DENIES: DISPUTES,
  UNDETERMINED: DISPUTES,
};

/** 0 for a relation that makes no claim. */
export function getEdgeKind(type: string): number {
  return EDGE_KINDS[type] ?? 0;
}

/** Two statements of one claim that say the same, by their numbers. */
export interface ClaimEdge {
  readonly from: number;
  readonly to: number;
  readonly isConfirming: boolean;
}

/** Whether a statement makes a claim. */
export function makesClaim({ marks }: QuotationTable, statement: number): boolean {
  return marks[statement] !== 0;
}

export function isDisputed({ marks }: QuotationTable, statement: number): boolean {
  return (marks[statement]! & DISPUTES) !== 0;
}

/**
 * Finds which statements make one claim, and gathers how they stand to each other by these.
 *
 * @param paths  of the relations
 */
export function* groupClaimEdges(
  paths: readonly string[],
  { claim, marks }: QuotationTable,
  membersPath: string,
): Generator<void> {
  const edges = readNumbers(paths, 0);
  for (let index = 0; index < edges.length; index += 3) {
    const [from, to, kind] = edges.subarray(index, index + 3) as unknown as [
      number,
      number,
      number,
    ];
    marks[from]! |= kind;
    marks[to]! |= kind;
    if ((kind & SAME) !== 0) join(from, to);
  }
  yield;
  for (let number = 0; number < claim.length; number++) claim[number] = findRoot(number);
  yield;
  const members = new RowsInParts<ClaimEdge>(membersPath);
  for (let index = 0; index < edges.length; index += 3) {
    const [from, to, kind] = edges.subarray(index, index + 3) as unknown as [
      number,
      number,
      number,
    ];
    if ((kind & SAME) === 0) continue;
    members.add(String(claim[from]), { from, to, isConfirming: (kind & CONFIRMS) !== 0 });
  }
  members.flush();

  function join(one: number, other: number): void {
    const [left, right] = [findRoot(one), findRoot(other)];
    claim[Math.max(left, right)] = Math.min(left, right);
  }

  function findRoot(number: number): number {
    let root = number;
    while (claim[root] !== root) {
      claim[root] = claim[claim[root]!]!;
      root = claim[root]!;
    }
    return root;
  }
}
