const MOST_QUOTED = `
MATCH (person:Person)
WITH person, COUNT { (person)-[:SAID]->() } AS statements
ORDER BY statements DESC, person.id
LIMIT $pool
RETURN person.name AS name
`;

/** As many people from among the most quoted, evenly apart from the first on. */
export async function drawPeople({ graph: { driver, database } }, count) {
  const pool = count * 10;
  const { records } = await driver.executeQuery(MOST_QUOTED, { pool: BigInt(pool) }, { database });
  const names = records.map((record) => record.get("name"));
  const step = Math.max(1, Math.floor(names.length / count));
  return Array.from({ length: count }, (_none, index) => names[(index * step) % names.length]);
}
