import { jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/connection/driver.ts";

export interface SentQuery {
  readonly text: string;
  readonly parameters: object;
}

/** The query to which an operation is compiled, as it is run. */
export async function catchQuery(graph: Graph, ask: () => Promise<unknown>): Promise<SentQuery> {
  const sent: SentQuery[] = [];
  const open = graph.driver.session.bind(graph.driver);
  const spy = jest.spyOn(graph.driver, "session").mockImplementation((settings) => {
    const session = open(settings);
    const run = session.run.bind(session);
    session.run = ((text: string, parameters: object, options: object) => {
      sent.push({ text, parameters });
      return run(text, parameters as never, options);
    }) as typeof session.run;
    return session;
  });
  try {
    await ask();
  } finally {
    spy.mockRestore();
  }
  return sent.find(({ text }) => text.includes("AS answer") && !text.startsWith("EXPLAIN"))!;
}
