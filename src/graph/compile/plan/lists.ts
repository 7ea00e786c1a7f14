import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { Condition } from "../conditions/conditions.ts";
import {
  type ActorWhere,
  type PlaceWhere,
  readActorWhere,
  readPlaceWhere,
  amongSought,
} from "../conditions/entity-conditions.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { type ArticleWhere, readArticleWhere } from "../conditions/article-conditions.ts";
import { type StatementWhere, readStatementWhere } from "../conditions/statement-conditions.ts";

const { orders, predicates, totals, walks } = fragments;

/** A list of all things of one kind, in an order that an index has. */
export interface ListKind {
  /** Goes through all of it. */
  readonly walk: Fragment;
  readonly total: Fragment;
  /** By what it is sorted, before the id. */
  readonly sortKey: Fragment;
  readonly order: Fragment;
  readonly reversedOrder: Fragment;
  readonly isAfter: Fragment;
  readonly isBefore: Fragment;
  readonly readWhere: (writer: QueryWriter, where: ArgumentValue) => readonly Condition[];
}

const BY_DAY = {
  sortKey: orders.dayKey,
  order: orders.day,
  reversedOrder: orders.dayReversed,
  isAfter: predicates.afterDay,
  isBefore: predicates.beforeDay,
} as const;

const BY_NAME = {
  sortKey: orders.nameKey,
  order: orders.name,
  reversedOrder: orders.nameReversed,
  isAfter: predicates.afterName,
  isBefore: predicates.beforeName,
} as const;

export type ListName = "actors" | "articles" | "places" | "statements";

export const LISTS: Readonly<Record<ListName, ListKind>> = {
  statements: {
    ...BY_DAY,
    walk: walks.statements,
    total: totals.statementTotal,
    readWhere: (writer, where) =>
      readStatementWhere(writer, where as ArgumentValue<StatementWhere>),
  },
  articles: {
    ...BY_DAY,
    walk: walks.articles,
    total: totals.articleTotal,
    readWhere: (writer, where) => readArticleWhere(writer, where as ArgumentValue<ArticleWhere>),
  },
  actors: {
    ...BY_NAME,
    walk: walks.actors,
    total: totals.actorTotal,
    readWhere: (writer, where) => [
      amongSought(writer, readActorWhere(writer, where as ArgumentValue<ActorWhere>)),
    ],
  },
  places: {
    ...BY_NAME,
    walk: walks.places,
    total: totals.placeTotal,
    readWhere: (writer, where) => [
      amongSought(writer, readPlaceWhere(writer, where as ArgumentValue<PlaceWhere>)),
    ],
  },
};

/** The list in the order of how well its items fit a name, given by its number. */
export function sortByMatch(writer: QueryWriter, list: ListKind, name: number): ListKind {
  const $exact = writer.bindNamed(name, (match) => match === "EXACT");
  const bind = (fragment: Fragment): Fragment => ({
    ...fragment,
    pieces: fragment.pieces.map((piece) =>
      typeof piece !== "string" && "parameter" in piece && piece.parameter === "exact"
        ? $exact
        : piece,
    ),
  });
  return {
    ...list,
    sortKey: bind(orders.matchKey),
    order: bind(orders.match),
    reversedOrder: bind(orders.matchReversed),
    isAfter: bind(predicates.afterMatch),
    isBefore: bind(predicates.beforeMatch),
  };
}
