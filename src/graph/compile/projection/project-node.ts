import { fragments } from "../../connection/queries.generated.ts";
import { type Cypher, type MapEntry, cypher } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import type { Selection } from "../selection.ts";
import {
  type FieldRequest,
  LABEL,
  type NodeProjection,
  type NodeRequest,
  projectFields,
} from "./projection.ts";

/** What a node is called in every table of fields, whatever the fragments call it. */
export const NODE = "node";

/** Makes the map of a node, with its label where something depends on it. */
export function projectNode(request: NodeRequest, selection: Selection): NodeProjection {
  return projectFields(request, selection, selection.needsLabel ? [writeLabel(request)] : []);
}

/** The entry that tells of which type a node is. */
export function writeLabel({ scope }: Pick<FieldRequest, "scope">): MapEntry {
  return [LABEL, writeFragment(fragments.fields.nodeLabel, { node: scope[NODE]! })];
}

/** Rows with a node, and the list in which all nodes of the rows are. */
export interface CollectedNodes {
  readonly rows: Cypher;
  readonly nodes: Cypher;
  readonly node: Cypher;
}

/** Clauses that give one row, with the maps of the nodes in `list`. */
export function listMaps(
  { ahead, before, map }: NodeProjection,
  { rows, nodes, node }: CollectedNodes,
  list: Cypher,
): readonly Cypher[] {
  return [
    rows,
    ...ahead,
    cypher`UNWIND ${nodes} AS ${node}`,
    ...before,
    cypher`RETURN collect(${map}) AS ${list}`,
  ];
}
