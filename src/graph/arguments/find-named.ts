import { type NameMatch, readSoughtName } from "../../domain/names/sought-name.ts";
import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** A name in any spelling, not empty, and the label of whom is asked for; `null` for actors and places alike. */
export interface AskedName {
  readonly name: string;
  readonly label: string | null;
}

/** Those whom a name means, by their ids, with how their names fit it; the best come first. */
export type Named = ReadonlyMap<string, NameMatch>;

/**
 * Finds whom each of some names means.
 *
 * @throws AppError like `runQuery`
 */
export async function findNamed(
  graph: Graph,
  asked: readonly AskedName[],
): Promise<readonly Named[]> {
  if (asked.length === 0) return [];
  const names = asked.map(({ name, label }) => {
    const { forms, bodies, sound } = readSoughtName(name, graph.names);
    return {
      label,
      forms,
      bodies,
      index: forms.flatMap(({ keys }) => keys.map(quote)).join(" OR "),
      sound: sound === null ? "" : `${sound.near.replaceAll(" ", "\\ ")}~${String(sound.letters)}`,
      pattern: sound?.pattern ?? "",
    };
  });
  const rows = await runQuery(graph, queries.findNamedEntities, { names });
  return asked.map(
    (_name, index) =>
      new Map(
        rows
          .filter(({ number }) => number === index)
          .map(({ id, match }) => [id, match as NameMatch]),
      ),
  );
}

/** A key is letters, digits, spaces and marks that are none of Lucene's in quotes: one word to the index. */
function quote(key: string): string {
  return `"${key}"`;
}
