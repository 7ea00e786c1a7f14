import type { StatementReader } from "../read-statements.ts";
import {
  EDGE_ATTRIBUTES,
  type NetworkNode,
  NODE_ATTRIBUTES,
  type Timed,
  listNetwork,
} from "./network.ts";
import { writeXml } from "./xml.ts";

/**
 * Writes the network of statements as GEXF, where statements and edges are there on their days alone. It is
 * of version 1.2, which more programs read than later ones.
 */
export async function* writeGexf(reader: StatementReader): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<meta><creator>whosaid</creator></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date">
${declare("node", NODE_ATTRIBUTES)}
${declare("edge", EDGE_ATTRIBUTES)}
<nodes>
`;
  let isAtEdges = false;
  for await (const part of listNetwork(reader)) {
    if ("nodes" in part) {
      yield part.nodes
        .map((node) => `${writeXml({ node: buildElement(node, NODE_ATTRIBUTES) })}\n`)
        .join("");
      continue;
    }
    if (!isAtEdges) yield "</nodes>\n<edges>\n";
    isAtEdges = true;
    yield part.edges
      .map((edge) => {
        const ends = { "@source": edge.source, "@target": edge.target };
        return `${writeXml({ edge: { ...ends, ...buildElement(edge, EDGE_ATTRIBUTES) } })}\n`;
      })
      .join("");
  }
  yield `${isAtEdges ? "" : "</nodes>\n<edges>\n"}</edges>\n</graph>\n</gexf>\n`;
}

type Types = Readonly<Record<string, string>>;

function declare(of: string, types: Types): string {
  const attribute = Object.entries(types).map(([name, type]) => ({
    "@id": name,
    "@title": name,
    "@type": type,
  }));
  return writeXml({ attributes: { "@class": of, "@mode": "static", attribute } });
}

function buildElement(
  { id, label, days, attributes }: Timed<NetworkNode>,
  types: Types,
): Readonly<Record<string, unknown>> {
  const attvalue = Object.keys(types)
    .filter((name) => attributes[name] !== undefined)
    .map((name) => ({ "@for": name, "@value": attributes[name] }));
  const times = Object.fromEntries(Object.entries(days).map(([name, day]) => [`@${name}`, day]));
  return { "@id": id, "@label": label, ...times, attvalues: { attvalue } };
}
