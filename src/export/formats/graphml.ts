import type { StatementReader } from "../read-statements.ts";
import {
  type Attributes,
  EDGE_ATTRIBUTES,
  type NetworkNode,
  NODE_ATTRIBUTES,
  type Timed,
  listNetwork,
} from "./network.ts";
import { writeXml } from "./xml.ts";

/** Writes the network of statements as GraphML; the days of each stand in its attributes `start` and `end`. */
export async function* writeGraphml(reader: StatementReader): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${KEYS}
<graph id="whosaid" edgedefault="directed">
`;
  for await (const part of listNetwork(reader)) {
    const elements =
      "nodes" in part
        ? part.nodes.map((node) => ({ node: { "@id": node.id, ...buildData("n", node) } }))
        : part.edges.map((edge) => {
            const { id, source, target } = edge;
            const ends = { "@id": id, "@source": source, "@target": target };
            return { edge: { ...ends, ...buildData("e", edge) } };
          });
    yield elements.map((element) => `${writeXml(element)}\n`).join("");
  }
  yield "</graph>\n</graphml>\n";
}

const COMMON = { label: "string", start: "string", end: "string" } as const;

/** What the attributes are called; their ids tell nodes and edges apart. */
const KEYS = (
  [
    ["node", "n", { ...COMMON, ...NODE_ATTRIBUTES }],
    ["edge", "e", { ...COMMON, ...EDGE_ATTRIBUTES }],
  ] as const
)
  .flatMap(([of, prefix, types]) =>
    Object.entries(types).map(([name, type]) =>
      writeXml({
        key: { "@id": `${prefix}-${name}`, "@for": of, "@attr.name": name, "@attr.type": type },
      }),
    ),
  )
  .join("\n");

function buildData(prefix: string, { label, days, attributes }: Timed<NetworkNode>): object {
  const values: Attributes = { label, ...days, ...attributes };
  return {
    data: Object.entries(values).map(([name, value]) => ({
      "@key": `${prefix}-${name}`,
      "#text": value,
    })),
  };
}
