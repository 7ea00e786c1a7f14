/** Items with all that others lead to, those that these lead to, and so on; none is in two groups. */
export function groupConnected<Item>(
  items: Iterable<Item>,
  listOthers: (item: Item) => Iterable<Item>,
): Item[][] {
  const grouped = new Set<Item>();
  const groups: Item[][] = [];
  for (const first of items) {
    if (grouped.has(first)) continue;
    grouped.add(first);
    const group = [first];
    for (const item of group) {
      for (const other of listOthers(item)) {
        if (grouped.has(other)) continue;
        grouped.add(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}
