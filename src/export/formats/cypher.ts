import { isPlace } from "../statement-columns.ts";
import type { StatementReader } from "../read-statements.ts";
import type {
  ExportedActor,
  ExportedDays,
  ExportedQuotation,
  ExportedStatement,
} from "../statement.ts";
import { Once } from "./json-list.ts";
import { listRelations } from "./network.ts";
import { listActors, listArticles, listPlaces } from "./parties.ts";

/**
 * Writes a script that makes the statements anew in an empty Neo4j, with the labels, types and properties
 * of `docs/graph.md`. What is in it twice is made once, so that it may be run again.
 */
export async function* writeCypher(reader: StatementReader): AsyncGenerator<string> {
  yield `// Statements of whosaid. Run it in an empty database: cypher-shell < FILE\n${CONSTRAINTS}`;
  const once = new Once();
  for await (const statements of reader.readPages()) {
    yield [...listNodeBatches(statements, once), ...listEdgeBatches(statements)]
      .map(writeBatch)
      .join("");
  }
  // Both ends are there by now; what was not exported is not found.
  for await (const statements of reader.readPages()) {
    yield listStatementBatches(statements).map(writeBatch).join("");
  }
}

const CONSTRAINTS = ["Actor", "Place", "Statement", "Quotation", "Article"]
  .map(
    (label) =>
      `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE;\n`,
  )
  .join("");

/** What is done with each of several rows. */
interface Batch {
  readonly clauses: string;
  readonly rows: readonly Fields[];
}

type Fields = Readonly<Record<string, unknown>>;

function writeBatch({ clauses, rows }: Batch): string {
  if (rows.length === 0) return "";
  const list = rows.map((row) => `  ${writeLiteral(row)}`).join(",\n");
  return `UNWIND [\n${list}\n] AS row\n${clauses};\n`;
}

function makeNodes(labels: readonly [string, ...string[]], rows: readonly Fields[]): Batch {
  const [label, ...others] = labels;
  const also = others.map((other) => `node:${other}, `).join("");
  return { clauses: `MERGE (node:${label} {id: row.id}) SET ${also}node += row`, rows };
}

const ACTOR_LABELS: Readonly<Record<string, string>> = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  GROUP: "Group",
  UNNAMED: "UnnamedSource",
};

function listNodeBatches(statements: readonly ExportedStatement[], once: Once): readonly Batch[] {
  const actors = once.take(statements.flatMap(listActors));
  const ofType = (wanted: string): readonly ExportedActor[] =>
    actors.filter(({ type }) => type === wanted);
  return [
    ...Object.entries(ACTOR_LABELS).map(([type, label]) =>
      makeNodes(
        ["Actor", label],
        ofType(type).map(({ id, name, wikidata, description }) => ({
          id,
          name,
          wikidata,
          description,
        })),
      ),
    ),
    makeNodes(
      ["Place"],
      once
        .take(statements.flatMap(listPlaces))
        .map(({ id, name, kind, wikidata, geonames, location }) => ({
          id,
          name,
          kind,
          wikidata,
          geonames,
          location: location === null ? null : new Point(location),
        })),
    ),
    makeNodes(
      ["Article"],
      once
        .take(statements.flatMap(listArticles))
        .map(({ id, title, publisher, author, url, publishedOn, dateline }) => ({
          id,
          name: title ?? url ?? id,
          title,
          publisher,
          author,
          url,
          dateline,
          publishedOn: publishedOn === null ? null : new Day(publishedOn),
        })),
    ),
    makeNodes(["Statement"], statements.map(buildStatement)),
    makeNodes(
      ["Quotation"],
      statements.flatMap(({ quotations }) => quotations.map(buildQuotation)),
    ),
  ];
}

function buildQuotation(quotation: ExportedQuotation): Fields {
  const { id, kind, rule, confidence, cue, cueClass, content } = quotation;
  return {
    id,
    kind,
    rule,
    confidence,
    cue: cue?.text,
    cueClass,
    start: content[0]?.start,
    end: content.at(-1)?.end,
    contentStarts: content.map(({ start }) => start),
    contentEnds: content.map(({ end }) => end),
  };
}

function buildStatement(statement: ExportedStatement): Fields {
  const { id, text, kind, mode, articleCount, independentSources } = statement;
  return {
    id,
    text,
    kind,
    mode,
    medium: statement.medium,
    articleCount,
    independentSources,
    ...buildDays("saidOn", statement.saidOn),
    ...buildDays("publishedOn", statement.publishedOn),
  };
}

function buildDays(name: string, days: ExportedDays | null): Fields {
  if (days === null) return {};
  return {
    [name]: new Day(days.from),
    [`${name}To`]: new Day(days.to),
    [`${name}Precision`]: days.precision,
    [`${name}Basis`]: days.basis,
  };
}

function makeEdges(
  [from, type, to]: readonly [string, string, string],
  rows: readonly Fields[],
): Batch {
  const clauses = `MATCH (from:${from} {id: row.from}) MATCH (to:${to} {id: row.to})
MERGE (from)-[edge:${type}]->(to) SET edge += row.how`;
  return { clauses, rows };
}

function listEdgeBatches(statements: readonly ExportedStatement[]): readonly Batch[] {
  const subjects = statements.flatMap(({ id, aboutBasis }) =>
    aboutBasis.map(({ entity, basis, rule, confidence }) => ({
      isPlace: isPlace(entity),
      row: { from: id, to: entity.id, how: { basis, rule, confidence } },
    })),
  );
  const listAbout = (arePlaces: boolean) =>
    subjects.filter((subject) => subject.isPlace === arePlaces).map(({ row }) => row);
  return [
    makeEdges(
      ["Actor", "SAID", "Statement"],
      statements.flatMap(({ id, speaker, why }) => {
        const said = why.find(({ slot }) => slot === "SPEAKER");
        const how = { rule: said?.rule, confidence: said?.confidence };
        return speaker === null ? [] : { from: speaker.id, to: id, how };
      }),
    ),
    makeEdges(["Statement", "ABOUT", "Place"], listAbout(true)),
    makeEdges(["Statement", "ABOUT", "Actor"], listAbout(false)),
    makeEdges(
      ["Statement", "ADDRESSED_TO", "Actor"],
      statements.flatMap(({ id, addressees }) =>
        addressees.map((actor) => ({ from: id, to: actor.id, how: {} })),
      ),
    ),
    makeEdges(
      ["Statement", "ON_BEHALF_OF", "Organization"],
      statements.flatMap(({ id, onBehalfOf }) =>
        onBehalfOf === null ? [] : { from: id, to: onBehalfOf.id, how: {} },
      ),
    ),
    makeEdges(
      ["Statement", "SAID_AT", "Place"],
      statements.flatMap(({ id, saidAt }) =>
        saidAt === null ? [] : { from: id, to: saidAt.id, how: {} },
      ),
    ),
    makeEdges(
      ["Quotation", "EVIDENCE_FOR", "Statement"],
      statements.flatMap(({ id, quotations }) =>
        quotations.map((quotation) => ({ from: quotation.id, to: id, how: {} })),
      ),
    ),
    makeEdges(
      ["Quotation", "QUOTED_IN", "Article"],
      statements.flatMap(({ quotations }) =>
        quotations.map(({ id, article }) => ({ from: id, to: article.id, how: {} })),
      ),
    ),
  ];
}

/** What joins statements to each other. */
function listStatementBatches(statements: readonly ExportedStatement[]): readonly Batch[] {
  const relations = statements.flatMap(listRelations);
  const types = [...new Set(relations.map(({ type }) => type))].sort();
  const reports = statements.flatMap(({ id, reports }) =>
    reports.map((inner) => ({ from: id, to: inner.id, how: {} })),
  );
  return [
    makeEdges(["Statement", "REPORTS", "Statement"], reports),
    ...types.map((wanted) =>
      makeEdges(
        ["Statement", wanted, "Statement"],
        relations
          .filter(({ type }) => type === wanted)
          .map(({ from, to, rule, confidence, reason }) => ({
            from,
            to,
            how: { rule, confidence, reason },
          })),
      ),
    ),
  ];
}

class Day {
  readonly day: string;

  constructor(day: string) {
    this.day = day;
  }
}

class Point {
  readonly location: { readonly latitude: number; readonly longitude: number };

  constructor(location: Point["location"]) {
    this.location = location;
  }
}

/**
 * A text is written as in JSON, all of whose escapes Cypher has, too: on one line, so that a semicolon at the
 * end of a line ends a query. What is not known is left out of maps; their keys are names of this file.
 */
function writeLiteral(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Day) return `date(${JSON.stringify(value.day)})`;
  if (value instanceof Point) return `point(${writeLiteral({ ...value.location })})`;
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const known = Object.entries(value).filter(([, inner]) => inner != null);
    return `{${known.map(([name, inner]) => `${name}: ${writeLiteral(inner)}`).join(", ")}}`;
  }
  return String(value);
}
