import { getBase, listMet } from "../../../domain/claims/meeting-points.ts";
import { groupBy } from "../../../domain/group-by.ts";
import { MOST_MEETING } from "../../write/relations/find-meetings.ts";
import { NEARNESS } from "../../write/relations/pairs.ts";
import { NumbersInParts, readNumbers } from "../files/numbers-in-parts.ts";
import type { JoinContext } from "./join-context.ts";
import { isShared, listQuotations, type QuotationTable } from "./quotation-table.ts";

/** Statements in a row of which the claims are in memory at once. */
const IN_A_ROW = 1 << 12;

/** Finds which statements are to be compared, and deals these pairs into rows. */
export class PairFinder {
  readonly #context: JoinContext;
  readonly #pairs: NumbersInParts;

  constructor(context: JoinContext) {
    this.#context = context;
    this.#pairs = new NumbersInParts(context.path("pairs"));
  }

  flush(): void {
    this.#pairs.flush();
  }

  /** Those that meet at some of the points, which are written, too. */
  addMeeting(part: number): void {
    const { files, gathered, table } = this.#context;
    const { statement } = table;
    const nodes = files.nodes("_Internal", "Point");
    const numbers = readNumbers(gathered("points"), part);
    const points = new Map<number, number[]>();
    for (let index = 0; index < numbers.length; index += 2) {
      const quotations = points.get(numbers[index]!);
      if (quotations === undefined) points.set(numbers[index]!, [numbers[index + 1]!]);
      else quotations.push(numbers[index + 1]!);
    }
    const open: number[] = [];
    for (const [point, quotations] of points) {
      nodes.write({ ids: [String(point)], properties: { _point: point } });
      if (quotations.length <= MOST_MEETING) open.push(point);
    }
    for (const group of groupBy(open, (point) => [getBase(point)]).values()) {
      for (const [point, other] of listMetPoints(group)) {
        for (const one of points.get(point)!) {
          for (const another of points.get(other)!) {
            if (point === other && one >= another) continue;
            if (isNear(table, one, another) && !isShared(table, one) && !isShared(table, another)) {
              continue;
            }
            this.#add(statement[one]!, statement[another]!);
          }
        }
      }
    }
  }

  /** Those near each other in an article, of which others back one, too. */
  addNearShared(): void {
    const { table } = this.#context;
    const { article, statement } = table;
    for (let number = 0; number < table.count; number++) {
      if (statement[number] !== number || !isShared(table, number)) continue;
      for (const quotation of listQuotations(table, number)) {
        for (const step of [-1, 1]) {
          let other = quotation + step;
          for (; article[other] === article[quotation]; other += step) {
            if (isNear(table, quotation, other)) this.#add(number, statement[other]!);
          }
        }
      }
    }
  }

  #add(one: number, other: number): void {
    if (one === other) return;
    const [first, last] = one < other ? [one, other] : [other, one];
    this.#pairs.add(Math.floor(first / IN_A_ROW), last * IN_A_ROW + (first % IN_A_ROW));
  }
}

export function countRows({ count }: QuotationTable): number {
  return Math.ceil(count / IN_A_ROW);
}

/** The pairs of a row, each once, those with the same second one together. */
export function* readPairs(
  { joined }: JoinContext,
  row: number,
): Generator<[one: number, other: number]> {
  const pairs = readNumbers(joined("pairs"), row).sort();
  let last = -1;
  for (const pair of pairs) {
    if (pair === last) continue;
    last = pair;
    yield [row * IN_A_ROW + (pair % IN_A_ROW), Math.floor(pair / IN_A_ROW)];
  }
}

/** Whether two stand near each other in one article, where both claim something. */
function isNear({ article, start, length }: QuotationTable, one: number, other: number): boolean {
  if (article[one] !== article[other]) return false;
  if (length[one] === 0 || length[other] === 0) return false;
  return Math.abs(start[one]! - start[other]!) <= NEARNESS;
}

/** Pairs of points at which others are met, of some that are at one place but for their times. */
function* listMetPoints(points: readonly number[]): Generator<[number, number]> {
  for (const point of points) {
    const ranges = listMet(point);
    for (const other of points) {
      if (other < point) continue;
      if (ranges.some(({ from, to }) => from <= other && other <= to)) yield [point, other];
    }
  }
}
