import type { Logger } from "pino";
import { z } from "zod";
import { askGraph } from "../../api/ask-graph.ts";
import type { Graph } from "../../graph/connection/driver.ts";

const QUESTION = "Who said what about Kursk?";
const QUERY = `{
  statements(where: { about: { name: "Kursk" } }, first: 5) {
    nodes { text kind speaker { name } }
  }
}`;

const answerShape = z.object({
  statements: z.object({
    nodes: z.array(
      z.object({
        text: z.string(),
        kind: z.string(),
        speaker: z.object({ name: z.string() }).nullable(),
      }),
    ),
  }),
});

/** Asks the graph one question and gives it with its answer, as lines to read. */
export async function askFirstQuestion(graph: Graph, log: Logger): Promise<readonly string[]> {
  const { data } = await askGraph(graph, log, ({ ask }) => ask(QUERY, {}));
  const { nodes } = answerShape.parse(data).statements;
  const lines = nodes.map(({ text, kind, speaker }) => {
    const words = kind === "DIRECT" ? `“${text}”` : text;
    return `  ${speaker?.name ?? "(unknown)"}: ${words}`;
  });
  return [QUESTION, ...(lines.length > 0 ? lines : ["  Nobody, in what is loaded"])];
}
