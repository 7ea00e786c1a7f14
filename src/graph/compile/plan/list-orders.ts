import { fragments } from "../../connection/queries.generated.ts";
import type { Cypher } from "../cypher/cypher.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { writeFragment } from "../cypher/write-fragment.ts";

const { orders, predicates } = fragments;

/** In which order a list comes, as Cypher for its items. */
export interface ListOrder {
  /** By what it is sorted, before the id. */
  readonly sortKey: (item: Cypher) => Cypher;
  readonly order: (item: Cypher) => Cypher;
  readonly reversedOrder: (item: Cypher) => Cypher;
  readonly isAfter: (item: Cypher, place: PlaceInList) => Cypher;
  readonly isBefore: (item: Cypher, place: PlaceInList) => Cypher;
}

/** Where some item stands or stood. */
export interface PlaceInList {
  readonly $key: Cypher;
  readonly $id: Cypher;
}

/** The newest first. */
export const BY_DAY: ListOrder = {
  sortKey: (item) => writeFragment(orders.dayKey, { item }),
  order: (item) => writeFragment(orders.day, { item }),
  reversedOrder: (item) => writeFragment(orders.dayReversed, { item }),
  isAfter: (item, place) => writeFragment(predicates.afterDay, { item, ...place }),
  isBefore: (item, place) => writeFragment(predicates.beforeDay, { item, ...place }),
};

/** Those first that most statements make. */
export const BY_SIZE: ListOrder = {
  sortKey: (item) => writeFragment(orders.sizeKey, { item }),
  order: (item) => writeFragment(orders.size, { item }),
  reversedOrder: (item) => writeFragment(orders.sizeReversed, { item }),
  isAfter: (item, place) => writeFragment(predicates.afterSize, { item, ...place }),
  isBefore: (item, place) => writeFragment(predicates.beforeSize, { item, ...place }),
};

export const BY_NAME: ListOrder = {
  sortKey: (item) => writeFragment(orders.nameKey, { item }),
  order: (item) => writeFragment(orders.name, { item }),
  reversedOrder: (item) => writeFragment(orders.nameReversed, { item }),
  isAfter: (item, place) => writeFragment(predicates.afterName, { item, ...place }),
  isBefore: (item, place) => writeFragment(predicates.beforeName, { item, ...place }),
};

/** First those whose names are as a name, given by its number, was asked for. */
export function byMatch(writer: QueryWriter, name: number): ListOrder {
  const $exact = writer.bindNamed(name, (match) => match === "EXACT");
  return {
    sortKey: (item) => writeFragment(orders.matchKey, { item, $exact }),
    order: (item) => writeFragment(orders.match, { item, $exact }),
    reversedOrder: (item) => writeFragment(orders.matchReversed, { item, $exact }),
    isAfter: (item, place) => writeFragment(predicates.afterMatch, { item, $exact, ...place }),
    isBefore: (item, place) => writeFragment(predicates.beforeMatch, { item, $exact, ...place }),
  };
}
