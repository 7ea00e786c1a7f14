import { z } from "zod";
import { askGraph } from "../../api/ask-graph.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { getEntities } from "../../graph/read/entity-reader.ts";
import { createLog } from "../output/create-log.ts";

/**
 * The id of whom a person means by an id or a name. A name that is only like that of others is not
 * guessed at, since what is decided about them should be meant. What nobody is called comes back as it is.
 *
 * @throws AppError DECISION_NAME_AMBIGUOUS with all that it may be
 */
export async function findEntityId(graph: Graph, given: string): Promise<string> {
  if ((await getEntities(graph, [given])).has(given)) return given;
  const { data } = await askGraph(graph, createLog(), ({ ask }) => ask(QUERY, { name: given }));
  // A name that is too long, or none at all, is nobody's.
  if (data === null) return given;
  const { actors, places } = answerShape.parse(data);
  const found = [...actors.nodes, ...places.nodes];
  const key = foldName(given);
  const called = found.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => foldName(one) === key),
  );
  const [one, ...others] = called;
  if (one !== undefined && others.length === 0) return one.id;
  const meant = called.length > 0 ? called : found;
  if (meant.length === 0) return given;
  throw new AppError("DECISION_NAME_AMBIGUOUS", {
    name: given,
    found: meant.map(({ id, name }) => `"${name}" (${id})`),
  });
}

const QUERY = `query ($name: String!) {
  actors(where: { name: $name }, first: 10) { nodes { id name aliases } }
  places(where: { name: $name }, first: 10) { nodes { id name aliases } }
}`;

const list = z.object({
  nodes: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) })),
});
const answerShape = z.object({ actors: list, places: list });
