import type { Graph } from "../../../src/graph/connection/driver.ts";

const LAYERS = 9;

/** Takes far longer than a question may, of a graph with `addLayers`. */
export const SLOW_QUESTION = '{ statement(id: "s-0-0") { chain { id } } }';

/**
 * Adds statements in layers, each of which reports all of the layer below: a billion ways lead to the
 * innermost, and whoever asks for the chain looks for the longest.
 */
export async function addLayers({ driver, database }: Graph): Promise<void> {
  const build = `
    UNWIND range(0, $layers) AS layer UNWIND range(0, 9) AS place
    WITH layer, "s-" + layer + "-" + place AS id
    CREATE (:Statement {id: id, key: id, text: id, kind: "DIRECT", articleCount: 1, layer: layer})
      <-[:EVIDENCE_FOR]-(:Quotation {id: id})
    WITH count(*) AS done
    MATCH (outer:Statement), (inner:Statement) WHERE outer.layer = inner.layer + 1
    CREATE (outer)-[:REPORTS]->(inner)`;
  await driver.executeQuery(build, { layers: LAYERS }, { database });
}
