// Made from cypher/ by `npm run gen`. Do not edit.
import type { ConstraintDefinition, QueryDefinition } from "./query-definition.ts";

export const queries = {
  /** Waits, for 20 seconds at most, until every index serves. */
  awaitIndexes: {
    name: "awaitIndexes",
    mode: "read",
    parameters: {},
    columns: {},
    text: `CALL db.awaitIndexes(20)`,
  },

  /** How much the graph holds. */
  countGraph: {
    name: "countGraph",
    mode: "read",
    parameters: {},
    columns: { articles: "Integer", quotations: "Integer", statements: "Integer", actors: "Integer", places: "Integer" },
    text: `RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Quotation) } AS quotations,
  COUNT { (:Statement) } AS statements,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Place) } AS places`,
  },
} as const satisfies Record<string, QueryDefinition>;

/** Constraints and indexes, one a file of cypher/constraints/. */
export const constraints: readonly ConstraintDefinition[] = [
  { name: "actor-id-unique", text: `CREATE CONSTRAINT actorId IF NOT EXISTS
FOR (actor:Actor)
REQUIRE actor.id IS UNIQUE` },
  { name: "actor-names", text: `CREATE FULLTEXT INDEX actorNames IF NOT EXISTS
FOR (actor:Actor)
ON EACH [actor.names]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}` },
  { name: "article-id-unique", text: `CREATE CONSTRAINT articleId IF NOT EXISTS
FOR (article:Article)
REQUIRE article.id IS UNIQUE` },
  { name: "article-published-on", text: `CREATE INDEX articlePublishedOn IF NOT EXISTS
FOR (article:Article)
ON (article.publishedOn, article.id)` },
  { name: "medium-name-unique", text: `CREATE CONSTRAINT mediumName IF NOT EXISTS
FOR (medium:Medium)
REQUIRE medium.name IS UNIQUE` },
  { name: "place-id-unique", text: `CREATE CONSTRAINT placeId IF NOT EXISTS
FOR (place:Place)
REQUIRE place.id IS UNIQUE` },
  { name: "place-names", text: `CREATE FULLTEXT INDEX placeNames IF NOT EXISTS
FOR (place:Place)
ON EACH [place.names]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}` },
  { name: "publisher-name-unique", text: `CREATE CONSTRAINT publisherName IF NOT EXISTS
FOR (publisher:Publisher)
REQUIRE publisher.name IS UNIQUE` },
  { name: "quotation-id-unique", text: `CREATE CONSTRAINT quotationId IF NOT EXISTS
FOR (quotation:Quotation)
REQUIRE quotation.id IS UNIQUE` },
  { name: "quotation-statement-key", text: `CREATE INDEX quotationStatementKey IF NOT EXISTS
FOR (quotation:Quotation)
ON (quotation.statementKey)` },
  { name: "statement-id-unique", text: `CREATE CONSTRAINT statementId IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.id IS UNIQUE` },
  { name: "statement-key-unique", text: `CREATE CONSTRAINT statementKey IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.key IS UNIQUE` },
  { name: "statement-said-on", text: `CREATE INDEX statementSaidOn IF NOT EXISTS
FOR (statement:Statement)
ON (statement.saidOn, statement.id)` },
  { name: "statement-text", text: `CREATE FULLTEXT INDEX statementText IF NOT EXISTS
FOR (statement:Statement)
ON EACH [statement.text]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'english'}}` },
];
