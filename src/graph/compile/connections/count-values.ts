import { fragments } from "../../connection/queries.generated.ts";
import { type Cypher, Variable } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import type { FacetReader, LinkReader, TallyReader, ValueKind } from "./facet-readers.ts";
import { type Tally, type TallyRows, countTallies, talliesOf, walkStatements } from "./tallies.ts";

const { facets } = fragments;

/** A value that statements have in common, in a row of its own. */
export interface CountedValue {
  /** Clauses that give a row for each value. */
  readonly clauses: readonly Cypher[];
  readonly value: Variable;
  readonly are: ValueKind;
  /** How many statements have it. */
  readonly total: Variable;
  /** The tallies of these, in each row; `null` where nobody asked for them. */
  readonly tallies: TallyRows | null;
  /** The same by year alone, where that is shorter. */
  readonly years?: TallyRows;
}

/** What else is wanted of values. */
export interface CountWish {
  /** Whether the tallies of their statements are asked for. */
  readonly isOverTime: boolean;
  /** Makes a parameter of which of a statement's times counts. */
  readonly bindTime: () => Cypher;
}

/**
 * Counts the values of the statements in a set, or of all. Of all, nothing is read but values and how many
 * relationships they have, or an index, wherever the reader knows a way.
 */
export function countValues(
  reader: FacetReader,
  set: Cypher | null,
  wish: CountWish,
): CountedValue {
  if ("value" in reader) return countTallied(reader, set, wish);
  const { sizes } = reader;
  if (sizes === undefined || set !== null) return countLinked(reader, set, wish);
  const [value, total] = [new Variable("value"), new Variable("total")];
  const tallies = talliesOf((statement) => writeFragment(reader.links, { value, statement }));
  const years: TallyRows = (tally) => writeFragment(facets.years, { value, ...tally });
  const clauses = [writeFragment(sizes, { value, total })];
  const counted = { clauses, value, are: reader.are, total, tallies };
  return reader.isShared === true ? { ...counted, years } : counted;
}

/** Of values that tallies tell. */
function countTallied(
  { value: fragment, isByTime = false }: TallyReader,
  set: Cypher | null,
  { bindTime }: CountWish,
): CountedValue {
  const row = {
    tally: new Variable("tally"),
    size: new Variable("size"),
    day: new Variable("day"),
    precision: new Variable("precision"),
    value: new Variable("value"),
  };
  const grouped = groupTallies(row);
  const clauses = [
    countTallies(set)(row),
    ...(isByTime ? [writeFragment(facets.times, { ...row, $time: bindTime() })] : []),
    writeFragment(fragment, row),
    ...grouped.clauses,
  ];
  return { ...grouped, clauses, are: "WORD" };
}

/** Of values to which statements are joined, statement by statement. */
function countLinked(
  { links, are }: LinkReader,
  set: Cypher | null,
  { isOverTime }: CountWish,
): CountedValue {
  const row = { statement: new Variable("statement"), value: new Variable("value") };
  const { statement, value } = row;
  const rows = [walkStatements(set, statement), writeFragment(links, row)];
  if (isOverTime) {
    const tally = { tally: new Variable("tally"), size: new Variable("size"), value };
    const grouped = groupTallies(tally);
    const tallied = writeFragment(facets.tallied, { statement, ...tally });
    return { ...grouped, clauses: [...rows, tallied, ...grouped.clauses], are };
  }
  const total = new Variable("total");
  const clauses = [...rows, writeFragment(facets.group, { value, total })];
  return { clauses, value, are, total, tallies: null };
}

/** Brings the tallies of each value into its row. */
function groupTallies(
  row: Tally & { readonly value: Variable },
): Pick<CountedValue, "clauses" | "value" | "total" | "tallies"> {
  const [total, own] = [new Variable("total"), new Variable("own")];
  return {
    clauses: [writeFragment(facets.groupTallies, { ...row, total, own })],
    value: row.value,
    total,
    tallies: (tally) => writeFragment(facets.ownTallies, { own, ...tally }),
  };
}
