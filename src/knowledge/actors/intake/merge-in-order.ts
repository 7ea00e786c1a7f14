import { findFirstIndex } from "../../../domain/text/find-first-index.ts";
import { compareIds } from "./draft-runs.ts";

/** An item, and the number of the list that it comes from. */
export interface Merged<Item> {
  readonly item: Item;
  readonly list: number;
}

/** Merges lists that are in the order of ids into one; of one id, those of earlier lists come first. */
export function* mergeInOrder<Item extends { readonly id: string }>(
  lists: readonly Iterator<Item>[],
): Generator<Merged<Item>> {
  const heads: Merged<Item>[] = [];
  const advance = (list: number): void => {
    const next = lists[list]!.next();
    if (next.done === true) return;
    const head = { item: next.value, list };
    const at = findFirstIndex(heads, (other) => compareHeads(other, head) > 0);
    heads.splice(at, 0, head);
  };
  for (const list of lists.keys()) advance(list);
  for (let head = heads.shift(); head !== undefined; head = heads.shift()) {
    yield head;
    advance(head.list);
  }
}

function compareHeads<Item extends { readonly id: string }>(
  a: Merged<Item>,
  b: Merged<Item>,
): number {
  return compareIds(a.item, b.item) || a.list - b.list;
}
