import { Partitions } from "./files/partitions.ts";

/** Which quotations back a statement together; all are given by their numbers. */
export interface SharedStatements {
  /** The number of the statement that a quotation backs: that of the first quotation that backs it. */
  readonly getStatement: (quotation: number) => number;
  /** All quotations that back a statement, the first first. */
  readonly listQuotations: (statement: number) => readonly number[];
  /** Those that more than one backs. */
  readonly statements: Iterable<number>;
}

/** Finds statements that several quotations back, which are few. */
export class StatementKeys {
  readonly #keys: Partitions<number>;

  constructor(folder: string) {
    this.#keys = new Partitions(`${folder}/keys`);
  }

  add(quotation: number, { id, statementKey }: { id: string; statementKey: string }): void {
    // What is its own key, no other has.
    if (id !== statementKey) this.#keys.add(statementKey, quotation);
  }

  *findShared(): Generator<void, SharedStatements> {
    const groups = new Map<number, readonly number[]>();
    const firsts = new Map<number, number>();
    for (const [, quotations] of this.#keys.readGroups()) {
      yield;
      if (quotations.length === 1) continue;
      const [first = 0] = quotations;
      groups.set(first, quotations);
      for (const quotation of quotations) firsts.set(quotation, first);
    }
    return {
      getStatement: (quotation) => firsts.get(quotation) ?? quotation,
      listQuotations: (statement) => groups.get(statement) ?? [statement],
      statements: groups.keys(),
    };
  }
}
