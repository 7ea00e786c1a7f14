import type { Fragment } from "../../connection/query-definition.ts";
import { type Cypher, Variable, cypher, lines, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { NODE, listMaps, projectNode } from "./project-node.ts";
import {
  type FieldCompiler,
  type FieldProjection,
  type FieldRequest,
  finishInside,
} from "./projection.ts";

/** A field with one node, the first to which the fragment leads; null where there is none. */
export function firstNode(fragment: Fragment): FieldCompiler {
  return (request) => leadTo(request, fragment, (rows) => cypher`head(${rows})`);
}

/** A field with all nodes to which the fragment leads. */
export function allNodes(fragment: Fragment): FieldCompiler {
  return (request) => leadTo(request, fragment, (rows) => rows);
}

function leadTo(
  request: FieldRequest,
  fragment: Fragment,
  take: (rows: Cypher) => Cypher,
): FieldProjection {
  const { scope, field, key, list } = request;
  const [parent, child] = fragment.binds as [string, string];
  const node = new Variable(child);
  const nodes = new Variable("nodes");
  const inner = projectNode({ ...request, scope: { [NODE]: node }, list: nodes }, field.selection!);
  const finish = finishInside(key, inner.finish);
  const rows = writeFragment(fragment, { [parent]: scope[NODE]!, [child]: node });
  const collect = (map: Cypher) => take(cypher`COLLECT {\n${rows}\nRETURN ${map}\n}`);
  if (inner.ahead.length === 0 && inner.before.length === 0) {
    return { entries: [[key, collect(inner.map)]], finish };
  }
  if (list === null) {
    const own = new Variable("own");
    const collected = lines([rows, cypher`WITH collect(${node}) AS ${nodes}`]);
    const clauses = listMaps(inner, { rows: collected, nodes, node }, own);
    return { before: [subquery(clauses)], entries: [[key, take(own)]], finish };
  }
  // Nodes that many lead to, such as a speaker of several statements, are read once.
  const found = new Variable("found");
  const parentNode = new Variable(parent);
  const ofOne = writeFragment(fragment, { [parent]: parentNode, [child]: node });
  const all = lines([
    cypher`UNWIND ${list} AS ${parentNode}`,
    subquery([ofOne, cypher`RETURN ${node}`]),
    cypher`WITH collect(DISTINCT ${node}) AS ${nodes}`,
  ]);
  const entry = { ...inner, map: cypher`{node: ${node}, row: ${inner.map}}` };
  const item = new Variable("item");
  const map = cypher`head([${item} IN ${found} WHERE ${item}.node = ${node} | ${item}.row])`;
  return {
    ahead: [subquery(listMaps(entry, { rows: all, nodes, node }, found))],
    entries: [[key, collect(map)]],
    finish,
  };
}
