import type { KeyedClaims } from "../../domain/claims/list-compared-quotations.ts";
import { getBase, listMet } from "../../domain/claims/meeting-points.ts";
import { findRelation } from "../../domain/claims/relate-statements.ts";
import { groupBy } from "../../domain/group-by.ts";
import { unpackClaims } from "../claims/pack-claims.ts";
import { MOST_MEETING } from "../write/relations/find-meetings.ts";
import { NEARNESS, sortPair } from "../write/relations/pairs.ts";
import { buildRow, type RelationRow } from "../write/relations/relate-statements.ts";
import type { ImportFiles } from "./files/import-files.ts";
import { LineFile } from "./files/line-file.ts";
import { NumberPairs } from "./files/number-pairs.ts";
import { RecordFile } from "./files/record-file.ts";
import type { PackedQuotation, PreparedArticle } from "./prepare-article.ts";
import type { SharedStatements } from "./shared-statements.ts";

/** How two statements stand to each other, by the numbers of two quotations that back them. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly row: RelationRow;
}

/** Statements in a row of which the claims are in memory at once. */
const IN_A_ROW = 1 << 13;
/** Parts of the points, each with all of some bases. */
const POINT_PARTS = 61;
const NONE = -1;

/**
 * How the statements of a graph that is to be imported stand to each other. Those of one article are
 * compared when it comes, while what they claim is at hand; those that meet are when all have come.
 */
export class Relations {
  readonly #files: ImportFiles;
  readonly #claims: RecordFile<Omit<PackedQuotation, "points">>;
  readonly #near: LineFile;
  readonly #points: NumberPairs;
  readonly #pairs: NumberPairs;
  /** By the number of a quotation: its record of what it claims, its article, and where it begins there. */
  readonly #records: number[] = [];
  readonly #articles: number[] = [];
  readonly #starts: number[] = [];

  constructor(folder: string, files: ImportFiles) {
    this.#files = files;
    this.#claims = new RecordFile(`${folder}/claims`);
    this.#near = new LineFile(`${folder}/near`);
    this.#points = new NumberPairs(`${folder}/points`);
    this.#pairs = new NumberPairs(`${folder}/pairs`);
  }

  /** Takes the quotations of an article, of which the numbers are told by their ids. */
  add(
    { compared, relations }: PreparedArticle,
    article: number,
    numbers: ReadonlyMap<string, number>,
  ): void {
    for (const number of numbers.values()) {
      this.#records[number] = NONE;
      this.#articles[number] = article;
    }
    const links = this.#files.links("_MEETS", "Quotation", "Point");
    const byKey = new Map<string, number>();
    for (const { points, ...quotation } of compared) {
      const number = numbers.get(quotation.id)!;
      byKey.set(quotation.key, number);
      this.#records[number] = this.#claims.count;
      this.#starts[number] = quotation.start;
      this.#claims.append(quotation);
      for (const point of points) {
        this.#points.add(getBase(point) % POINT_PARTS, point, number);
        links.write({ ids: [String(number), String(point)] });
      }
    }
    for (const row of relations) {
      const found: Found = { from: byKey.get(row.from)!, to: byKey.get(row.to)!, row };
      this.#near.append(JSON.stringify(found));
    }
  }

  /**
   * Every relation, by the numbers of the statements; also writes the points at which they meet. Yields
   * `null` in between.
   */
  *find(shared: SharedStatements): Generator<Found | null> {
    const isShared = (number: number) =>
      shared.listQuotations(shared.getStatement(number)).length > 1;
    for (const line of this.#near.read()) {
      const found = JSON.parse(line) as Found;
      // Of what others back, too, one article does not know all that it claims.
      if (!isShared(found.from) && !isShared(found.to)) yield found;
    }
    yield* this.#listMet(shared, isShared);
    this.#listNearShared(shared);
    yield* this.#compare(shared);
    this.#claims.remove();
    this.#near.remove();
  }

  *#listMet(
    { getStatement }: SharedStatements,
    isShared: (quotation: number) => boolean,
  ): Generator<null> {
    const nodes = this.#files.nodes("_Internal", "Point");
    for (const numbers of this.#points.readParts()) {
      const points = new Map<number, number[]>();
      for (let index = 0; index < numbers.length; index += 2) {
        const quotations = points.get(numbers[index]!);
        if (quotations === undefined) points.set(numbers[index]!, [numbers[index + 1]!]);
        else quotations.push(numbers[index + 1]!);
      }
      const open = new Map<number, number[]>();
      for (const [point, quotations] of points) {
        nodes.write({ ids: [String(point)], properties: { _point: point } });
        if (quotations.length <= MOST_MEETING) open.set(point, quotations);
      }
      for (const group of groupBy(open.keys(), (point) => [getBase(point)]).values()) {
        for (const [point, other] of listMetPoints(group)) {
          for (const one of open.get(point)!) {
            for (const another of open.get(other)!) {
              if (point === other && one >= another) continue;
              if (this.#isNear(one, another) && !isShared(one) && !isShared(another)) continue;
              this.#addPair(getStatement(one), getStatement(another));
            }
          }
        }
        yield null;
      }
    }
  }

  /** Those near each other in an article, of which others back one, too. */
  #listNearShared({ statements, listQuotations, getStatement }: SharedStatements): void {
    for (const statement of statements) {
      for (const quotation of listQuotations(statement)) {
        const isInside = (other: number) => this.#articles[other] === this.#articles[quotation];
        for (const step of [-1, 1]) {
          for (let other = quotation + step; isInside(other); other += step) {
            if (this.#isNear(quotation, other)) this.#addPair(statement, getStatement(other));
          }
        }
      }
    }
  }

  /** Whether two stand near each other in one article, where both claim something. */
  #isNear(one: number, other: number): boolean {
    if (this.#articles[one] !== this.#articles[other]) return false;
    if (this.#records[one] === NONE || this.#records[other] === NONE) return false;
    return Math.abs(this.#starts[one]! - this.#starts[other]!) <= NEARNESS;
  }

  #addPair(one: number, other: number): void {
    if (one === other) return;
    const [first, last] = one < other ? [one, other] : [other, one];
    this.#pairs.add(Math.floor(first / IN_A_ROW), first, last);
  }

  *#compare({ listQuotations }: SharedStatements): Generator<Found | null> {
    const read = (statement: number): readonly KeyedClaims[] =>
      listQuotations(statement).flatMap((number) => {
        if (this.#records[number] === NONE) return [];
        const { claimed, ...quotation } = this.#claims.get(this.#records[number]!);
        return [{ ...quotation, claimed: unpackClaims(claimed) }];
      });
    for (const numbers of this.#pairs.readParts()) {
      // Those of a part are read once, and so is each that is compared with some of them.
      const kept = new Map<number, readonly KeyedClaims[]>();
      for (const [other, met] of groupPairs(numbers)) {
        const ofOther = read(other);
        for (const one of met) {
          const ofOne = kept.get(one) ?? read(one);
          kept.set(one, ofOne);
          const keys = [ofOne[0]!.key, ofOther[0]!.key] as const;
          const pair = sortPair(keys);
          const [ofLeft, ofRight] = pair[0] === keys[0] ? [ofOne, ofOther] : [ofOther, ofOne];
          for (const row of buildRow(findRelation(ofLeft, ofRight), pair)) {
            const [from, to] = row.from === keys[0] ? [one, other] : [other, one];
            yield { from, to, row };
          }
          yield null;
        }
      }
    }
  }
}

/** The first numbers of pairs by their second ones, each pair once. */
function groupPairs(numbers: Float64Array): Map<number, Set<number>> {
  const groups = new Map<number, Set<number>>();
  for (let index = 0; index < numbers.length; index += 2) {
    const [one, other] = [numbers[index]!, numbers[index + 1]!];
    const known = groups.get(other);
    if (known === undefined) groups.set(other, new Set([one]));
    else known.add(one);
  }
  return groups;
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
