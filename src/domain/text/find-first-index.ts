/**
 * Index of the first item for which something is true, by bisection; the length where there is none.
 *
 * Items must be in an order in which it is true for all that follow one for which it is.
 */
export function findFirstIndex<Item>(
  items: readonly Item[],
  isTrue: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
