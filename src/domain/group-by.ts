/**
 * Items under each of their keys: keys in the order in which they first come, and so the items of each.
 * An item whose list of keys is empty is left out.
 */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  listKeys: (item: Item) => Iterable<Key>,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of listKeys(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
