import type { Fragment } from "../../connection/query-definition.ts";
import { type Cypher, Variable, cypher, subquery } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { NODE, projectNode } from "./project-node.ts";
import {
  type FieldCompiler,
  type FieldProjection,
  type NodeProjection,
  finishInside,
  projectFields,
} from "./projection.ts";

/**
 * A field with what each link that the fragment finds tells, and the nodes at its ends.
 *
 * @param parameters what stands for the fragment's, by their names with the dollar
 */
export function links(
  fragment: Fragment,
  parameters: Readonly<Record<string, Cypher>> = {},
): FieldCompiler {
  const [parent, ...others] = fragment.binds as [string, ...string[]];
  return (request) => {
    const { scope, field, key } = request;
    const bound = others.map((name) => [name, scope[name] ?? new Variable(name)] as const);
    const all = { ...Object.fromEntries(bound), [parent]: scope[parent] ?? scope[NODE]! };
    const inner = projectFields({ ...request, scope: all, list: null }, field.selection!);
    const maps = listRows(key, writeFragment(fragment, { ...all, ...parameters }), inner);
    return { ...maps, finish: finishInside(key, inner.finish) };
  };
}

/** The maps of rows, each with what it takes; in a subquery of its own where that holds subqueries. */
export function listRows(
  key: string,
  rows: Cypher,
  { before, map }: Pick<NodeProjection, "before" | "map">,
): FieldProjection {
  if (before.length === 0) {
    return { entries: [[key, cypher`COLLECT {\n${rows}\nRETURN ${map}\n}`]] };
  }
  const own = new Variable("own");
  const clauses = [rows, ...before, cypher`RETURN collect(${map}) AS ${own}`];
  return { before: [subquery(clauses)], entries: [[key, own]] };
}

/** A field of a link: the node that the fragment calls so. */
export function nodeAt(variable: string): FieldCompiler {
  return (request) => {
    const { scope, field, key } = request;
    const own = { ...request, scope: { [NODE]: scope[variable]! }, list: null };
    const { before, map, finish } = projectNode(own, field.selection!);
    return { before, entries: [[key, map]], finish: finishInside(key, finish) };
  };
}

/** A field of a link that has a value only where the node that the fragment calls so has some label. */
export function onlyFor(variable: string, labels: Cypher, compiler: FieldCompiler): FieldCompiler {
  return (request) => {
    const { entries, ...part } = compiler(request);
    const isSuch = cypher`${request.scope[variable]!}:${labels}`;
    return {
      ...part,
      entries: entries.map(([name, value]) => [
        name,
        cypher`CASE WHEN ${isSuch} THEN ${value} END`,
      ]),
    };
  };
}
