import { fragments } from "../../connection/queries.generated.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type ArticleWhere, readArticleWhere } from "../conditions/article-conditions.ts";
import type { Condition } from "../conditions/conditions.ts";
import {
  type ActorWhere,
  type PlaceWhere,
  amongSought,
  readActorWhere,
  readPlaceWhere,
} from "../conditions/entity-conditions.ts";
import { requireFew } from "../conditions/require-few.ts";
import { type StatementWhere, readStatementWhere } from "../conditions/statement-conditions.ts";
import type { Cypher } from "../cypher/cypher.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { BY_DAY, BY_NAME, type ListOrder } from "./list-orders.ts";

const { totals, walks } = fragments;

/** A list of all things of one kind, in an order that an index has. */
export interface ListKind extends ListOrder {
  /** Clauses that go through all of it. */
  readonly walk: (item: Cypher) => Cypher;
  readonly total: Cypher;
  readonly readWhere: (writer: QueryWriter, where: ArgumentValue) => readonly Condition[];
}

export type ListName = "actors" | "articles" | "places" | "statements";

export const LISTS: Readonly<Record<ListName, ListKind>> = {
  statements: {
    ...BY_DAY,
    walk: (statement) => writeFragment(walks.statements, { statement }),
    total: writeFragment(totals.statementTotal, {}),
    readWhere: (writer, where) =>
      readStatementWhere(writer, where as ArgumentValue<StatementWhere>),
  },
  articles: {
    ...BY_DAY,
    walk: (article) => writeFragment(walks.articles, { article }),
    total: writeFragment(totals.articleTotal, {}),
    readWhere: (writer, where) => readArticleWhere(writer, where as ArgumentValue<ArticleWhere>),
  },
  actors: {
    ...BY_NAME,
    walk: (actor) => writeFragment(walks.actors, { actor }),
    total: writeFragment(totals.actorTotal, {}),
    readWhere: (writer, where) => {
      requireFew(writer, where);
      return [amongSought(readActorWhere(writer, where as ArgumentValue<ActorWhere>))];
    },
  },
  places: {
    ...BY_NAME,
    walk: (place) => writeFragment(walks.places, { place }),
    total: writeFragment(totals.placeTotal, {}),
    readWhere: (writer, where) => {
      requireFew(writer, where);
      return [amongSought(readPlaceWhere(writer, where as ArgumentValue<PlaceWhere>))];
    },
  },
};
