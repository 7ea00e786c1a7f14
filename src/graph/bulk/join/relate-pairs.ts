import type { KeyedClaims } from "../../../domain/claims/list-compared-quotations.ts";
import { findRelation } from "../../../domain/claims/relate-statements.ts";
import { unpackClaims } from "../../claims/pack-claims.ts";
import { sortPair } from "../../write/relations/pairs.ts";
import { buildRow, type RelationRow } from "../../write/relations/relate-statements.ts";
import { type FilePiece, readLines } from "../files/line-file.ts";
import { NumbersInParts } from "../files/numbers-in-parts.ts";
import { RecordReader } from "../files/record-reader.ts";
import type { ClaimsRecord, FoundRelation } from "../gather/records.ts";
import { getEdgeKind } from "./claim-edges.ts";
import { readPairs } from "./find-pairs.ts";
import type { JoinContext } from "./join-context.ts";
import { isShared, listQuotations } from "./quotation-table.ts";

/** Finds and writes how statements stand to each other. */
export class PairRelater {
  readonly #context: JoinContext;
  readonly #claims: RecordReader;
  readonly #edges: NumbersInParts;

  constructor(context: JoinContext) {
    this.#context = context;
    this.#claims = new RecordReader(context.gathered("claims"));
    this.#edges = new NumbersInParts(context.path("edges"));
  }

  flush(): void {
    this.#edges.flush();
  }

  close(): void {
    this.#claims.close();
  }

  /** Writes what was found when articles were read. */
  writeNear(piece: FilePiece): void {
    const { table } = this.#context;
    for (const line of readLines(piece)) {
      const { from, to, row } = JSON.parse(line) as FoundRelation;
      // Of what others back, too, one article does not know all that it claims.
      if (!isShared(table, from) && !isShared(table, to)) this.#write(from, to, row);
    }
  }

  /** Compares the pairs of a row. */
  relate(row: number): void {
    // Those of a row are read once, and so is each that is compared with some of them.
    const kept = new Map<number, readonly KeyedClaims[]>();
    let second = -1;
    let ofOther: readonly KeyedClaims[] = [];
    for (const [one, other] of readPairs(this.#context, row)) {
      if (other !== second) {
        second = other;
        ofOther = this.#read(other);
      }
      let ofOne = kept.get(one);
      if (ofOne === undefined) {
        ofOne = this.#read(one);
        kept.set(one, ofOne);
      }
      const [{ key }, { key: otherKey }] = [ofOne[0]!, ofOther[0]!];
      const pair = sortPair([key, otherKey]);
      const [ofLeft, ofRight] = pair[0] === key ? [ofOne, ofOther] : [ofOther, ofOne];
      for (const relation of buildRow(findRelation(ofLeft, ofRight), pair)) {
        const [from, to] = relation.from === key ? [one, other] : [other, one];
        this.#write(from, to, relation);
      }
    }
  }

  #write(from: number, to: number, row: RelationRow): void {
    const { type, confidence, from: _from, to: _to, ...properties } = row;
    const ids = [String(from), String(to)];
    const links = this.#context.files.links(type, "Statement", "Statement");
    links.write({ ids, properties, floats: { confidence } });
    const kind = getEdgeKind(type);
    if (kind !== 0) for (const value of [from, to, kind]) this.#edges.add(0, value);
  }

  #read(statement: number): KeyedClaims[] {
    const { table } = this.#context;
    return listQuotations(table, statement).flatMap((number) => {
      const length = table.length[number]!;
      if (length === 0) return [];
      const record = this.#claims.read(table.writer[number]!, table.offset[number]!, length);
      const { claimed, ...quotation } = record as ClaimsRecord;
      return [{ ...quotation, claimed: unpackClaims(claimed) }];
    });
  }
}
