import { query } from "./measured-graph.mjs";

/** How many relations of the graph are what the corpus was written with, and how many of these were found. */
export async function judgeRelations(graph, told) {
  const truth = await readTruth(graph, told);
  const relations = await query(
    graph,
    `MATCH (one:Statement)-[relation:REPEATS|CORROBORATES|CONTRADICTS|DENIES|RESPONDS|UNDETERMINED]->(other:Statement)
    RETURN one.id AS one, other.id AS other, type(relation) AS type`,
  );
  const right = relations.filter(({ one, other, type }) => {
    return type === expect(truth.get(one), truth.get(other));
  });
  const [{ claims }] = await query(graph, "MATCH (claim:Claim) RETURN count(*) AS claims");
  return {
    relations: relations.length,
    right: right.length / relations.length,
    recall: right.length / countExpected([...truth.values()]),
    claims,
  };
}

/** What the statements tell, by their ids. */
async function readTruth(graph, told) {
  const rows = await query(
    graph,
    `MATCH (statement:Statement)<-[:EVIDENCE_FOR]-(quotation)-[:QUOTED_IN]->(article:Article)
    RETURN article.id AS articleId, quotation.start AS start, statement.id AS id`,
  );
  return new Map(
    rows.map(({ articleId, start, id }) => [
      id,
      told.get(articleId).find(({ end }) => start < end),
    ]),
  );
}

function expect(one, other) {
  if (one?.event !== other?.event) return null;
  if (one.side !== other.side) return one.speaker === other.speaker ? null : "CONTRADICTS";
  return one.speaker === other.speaker ? "REPEATS" : "CORROBORATES";
}

function countExpected(statements) {
  const byEvent = groupByEvent(statements);
  let count = 0;
  for (const group of byEvent.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) if (expect(one, other) !== null) count++;
    }
  }
  return count;
}

function groupByEvent(statements) {
  const groups = new Map();
  for (const statement of statements) {
    groups.set(statement.event, [...(groups.get(statement.event) ?? []), statement]);
  }
  return groups;
}
