/** A statement, the first from a point on among all ids, and what may be asked about it. */
const SAMPLE = `
UNWIND $points AS point
CALL (point) {
  MATCH (statement:Statement)
  WHERE statement.id > point
  RETURN statement
  ORDER BY statement.id
  LIMIT 1
}
MATCH (speaker:Actor)-[:SAID]->(statement)-[:ABOUT]->(place:Place)
WHERE statement.saidOn IS NOT NULL
RETURN
  statement.id AS id,
  statement.text AS text,
  toString(statement.saidOn) AS day,
  speaker.id AS speaker,
  place.id AS place,
  [(place)-[:PART_OF*1..]->(around) | around.id] AS around
`;

/**
 * Draws statements that have a speaker, a place and a day: `count` points among all ids, of which each
 * gives a row for every pair of a speaker and a place, or none.
 */
export async function drawSamples({ driver, database }, random, count) {
  const points = Array.from({ length: count }, () => `q-${random().toString(16).slice(2, 10)}`);
  const { records } = await driver.executeQuery(SAMPLE, { points }, { database });
  return records.map((record) => record.toObject());
}

/** The first and the last day of the years around a day, so many before and after. */
export function yearsAround(day, years) {
  const year = Number(day.slice(0, 4));
  return { from: `${String(year - years)}-01-01`, to: `${String(year + years)}-12-31` };
}
