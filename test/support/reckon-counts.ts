import type { Graph } from "../../src/graph/connection/driver.ts";

/* What is counted of statements, reckoned one statement after another from what the graph holds for readers. */

/** By field, how many statements have each value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A statement, and all by which it may be counted. */
export interface CountedStatement {
  readonly id: string;
  readonly kind: string;
  readonly mode: string;
  readonly cueClasses: readonly string[];
  /** A day and its precision, both empty where it is not known. */
  readonly said: readonly [day: string, precision: string];
  readonly published: readonly [day: string, precision: string];
  readonly speakers: readonly string[];
  readonly addressees: readonly string[];
  readonly media: readonly string[];
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** How it is known what it is about. */
  readonly bases: readonly string[];
  /** Places that it names, and these with all around them. */
  readonly named: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
}

/** Reads all statements of a graph. */
export async function readCounted(graph: Graph): Promise<CountedStatement[]> {
  const places = await read(
    graph,
    `MATCH (place:Place) RETURN place.id AS id, place.kind AS kind,
      [(place)-[:PART_OF]->(around) | around.id] AS around`,
  );
  const byId = new Map(places.map((place) => [place["id"] as string, place]));
  const listAround = (id: string): string[] => {
    const around = byId.get(id)!["around"] as string[];
    return [id, ...around.flatMap(listAround)];
  };
  const rows = await read(
    graph,
    `MATCH (statement:Statement)
    RETURN statement.id AS id, statement.kind AS kind, statement.mode AS mode,
      [(statement)<-[:EVIDENCE_FOR]-(quotation WHERE quotation.cueClass IS NOT NULL)
        | quotation.cueClass] AS cueClasses,
      [coalesce(toString(statement.saidOn), ''), coalesce(statement.saidOnPrecision, '')] AS said,
      [coalesce(toString(statement.publishedOn), ''), coalesce(statement.publishedOnPrecision, '')]
        AS published,
      [(actor)-[:SAID]->(statement) | actor.id] AS speakers,
      [(statement)-[:ADDRESSED_TO]->(actor) | actor.id] AS addressees,
      [(statement)-[:VIA]->(medium) | medium.name] AS media,
      [(statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article WHERE article.publisher IS NOT NULL)
        | article.publisher] AS publishers,
      [(statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article WHERE article.author IS NOT NULL)
        | article.author] AS written,
      coalesce(statement.topics, []) AS topics,
      [(statement)-[about:ABOUT]->() | about.basis] AS bases,
      [(statement)-[:ABOUT]->(place:Place) | place.id] AS named`,
  );
  return rows.map((row) => {
    const around = [...new Set((row["named"] as string[]).flatMap(listAround))];
    const countries = around.filter((id) => byId.get(id)!["kind"] === "COUNTRY");
    const authors = (row["written"] as string[]).flatMap((names) => names.split(", "));
    return { ...row, authors, places: around, countries } as unknown as CountedStatement;
  });
}

async function read(graph: Graph, query: string): Promise<Record<string, unknown>[]> {
  const { records } = await graph.driver.executeQuery(query, {}, graph);
  return records.map((record) => record.toObject() as Record<string, unknown>);
}

/** Counts statements by every field that facets have; times by when they were said, else published. */
export function reckonFacets(statements: readonly CountedStatement[]): Counts {
  const named = new Set(statements.flatMap((statement) => statement.named));
  const fields: Record<string, (statement: CountedStatement) => readonly string[]> = {
    SPEAKER: ({ speakers }) => speakers,
    ADDRESSEE: ({ addressees }) => addressees,
    PLACE: ({ places }) => places.filter((id) => named.has(id)),
    COUNTRY: ({ countries }) => countries,
    ABOUT_BASIS: ({ bases }) => bases,
    TOPIC: ({ topics }) => topics,
    MEDIUM: ({ media }) => media,
    PUBLISHER: ({ publishers }) => publishers,
    AUTHOR: ({ authors }) => authors,
    KIND: ({ kind }) => [kind],
    MODE: ({ mode }) => [mode],
    CUE_CLASS: ({ cueClasses }) => cueClasses,
    MONTH: (statement) => cutTime(statement, ["DAY", "MONTH"], 7),
    YEAR: (statement) => cutTime(statement, ["DAY", "MONTH", "YEAR"], 4),
  };
  return Object.fromEntries(
    Object.entries(fields).map(([field, list]) => {
      const values = statements.flatMap((statement) => [...new Set(list(statement))]);
      return [field, countEach(values)];
    }),
  );
}

/** Counts statements by month or year, those that are dated as closely. */
export function reckonTimes(
  statements: readonly CountedStatement[],
  unit: "MONTH" | "YEAR",
): Record<string, number> {
  const [precisions, length] =
    unit === "MONTH" ? ([["DAY", "MONTH"], 7] as const) : ([["DAY", "MONTH", "YEAR"], 4] as const);
  return countEach(statements.flatMap((statement) => cutTime(statement, precisions, length)));
}

function cutTime(
  { said, published }: CountedStatement,
  precisions: readonly string[],
  length: number,
): string[] {
  const [day, precision] = said[0] === "" ? published : said;
  return precisions.includes(precision) ? [day.slice(0, length)] : [];
}

function countEach(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Pairs among the fifty who are quoted most, by how many places both are quoted about. */
export function reckonPairs(
  statements: readonly CountedStatement[],
): [one: string, other: string, placeCount: number][] {
  const totals = reckonFacets(statements)["SPEAKER"]!;
  const most = Object.entries(totals)
    .sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
    .slice(0, 50)
    .map(([id]) => id);
  const places = new Map(
    most.map((id) => {
      const own = statements.filter(({ speakers }) => speakers.includes(id));
      return [id, new Set(own.flatMap(({ named }) => named))];
    }),
  );
  const pairs = most.flatMap((one) =>
    most
      .filter((other) => one < other)
      .map((other): [string, string, number] => {
        const shared = [...places.get(one)!].filter((id) => places.get(other)!.has(id));
        return [one, other, shared.length];
      }),
  );
  return pairs
    .filter(([, , count]) => count > 0)
    .sort(
      ([one, other, count], [otherOne, otherOther, otherCount]) =>
        otherCount - count ||
        (one < otherOne ? -1 : one > otherOne ? 1 : other < otherOther ? -1 : 1),
    );
}
