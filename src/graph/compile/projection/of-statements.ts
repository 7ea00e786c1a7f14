import type { Fragment } from "../../connection/query-definition.ts";
import { type Cypher, Variable, cypher, join, writeEntry } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { listRows } from "./links.ts";
import { NODE, projectNode } from "./project-node.ts";
import { type FieldCompiler, type Row, finishAll, requireReader } from "./projection.ts";

/** How things are made of statements to which a fragment leads from a node. */
export interface MadeOfStatements<Told extends { readonly id: string }, Item> {
  /** Leads to rows of the variable `statement`. */
  readonly rows: Fragment;
  /** Writes what is told of the statement of a row, a map with its `id`. */
  readonly tell: (row: Readonly<Record<string, Cypher>>) => Cypher;
  readonly make: (told: readonly Told[]) => readonly Item[];
  /** The fields of an item; `find` gives what the field with statements asks of the one with an id. */
  readonly readers: Readonly<Record<string, (item: Item, find: FindStatement) => unknown>>;
  /** The field that holds statements. */
  readonly holder: string;
}

export type FindStatement = (id: string) => unknown;

/** A field with a list of things that are made, here, of what the graph tells of statements. */
export function madeOfStatements<Told extends { readonly id: string }, Item>({
  rows,
  tell,
  make,
  readers,
  holder,
}: MadeOfStatements<Told, Item>): FieldCompiler {
  const [parent, ...others] = rows.binds as [string, ...string[]];
  return (request) => {
    const { scope, field, key } = request;
    const row = Object.fromEntries(others.map((name) => [name, new Variable(name)]));
    const { fields } = field.selection!;
    const asked = fields.map((part) => ({ key: part.key, read: requireReader(readers, part) }));
    const projected = fields
      .filter(({ name }) => name === holder)
      .map((part) => {
        const own = { ...request, scope: { [NODE]: row["statement"]! }, list: null };
        return { hidden: `#${part.key}`, ...projectNode(own, part.selection!) };
      });
    const entries = [
      cypher`told: ${tell(row)}`,
      ...projected.map(({ hidden, map }) => writeEntry([hidden, map])),
    ];
    const found = writeFragment(rows, { ...row, [parent]: scope[NODE]! });
    const before = projected.flatMap((part) => part.before);
    return {
      ...listRows(key, found, { before, map: cypher`{${join(entries, ", ")}}` }),
      finish: (answer, context) => {
        const items = answer[key] as (Row & { readonly told: Told })[];
        for (const item of items) {
          for (const { hidden, finish } of projected) finishAll(finish, item[hidden], context);
        }
        const byId = new Map(items.map((item) => [item.told.id, item]));
        answer[key] = make(items.map(({ told }) => told)).map((made) =>
          Object.fromEntries(
            asked.map((part) => [part.key, part.read(made, (id) => byId.get(id)![`#${part.key}`])]),
          ),
        );
      },
    };
  };
}
