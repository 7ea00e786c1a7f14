import { fragments } from "../../connection/queries.generated.ts";
import type { ArgumentValue } from "../argument-value.ts";
import { type ArticleWhere, readArticleWhere } from "../conditions/article-conditions.ts";
import { type ClaimArgs, readClaimArgs } from "../conditions/claim-conditions.ts";
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
import { BY_DAY, BY_NAME, BY_SIZE, type ListOrder } from "./list-orders.ts";

const { totals, walks } = fragments;

/** A list of all things of one kind, in an order that an index has. */
export interface ListKind extends ListOrder {
  /** Clauses that go through all of it. */
  readonly walk: (item: Cypher) => Cypher;
  readonly total: Cypher;
  /** Another order in which it is asked for, and how to go through it so; `null` where none is. */
  readonly readOrder?: (args: ArgumentValue<ListArgs>) => OtherOrder | null;
  /** Reads what is asked of its items, in the arguments of the list. */
  readonly readWanted: (writer: QueryWriter, args: ArgumentValue<ListArgs>) => readonly Condition[];
}

type OtherOrder = ListOrder & Pick<ListKind, "walk">;

/** The arguments that tell what is asked of the items of a list. */
export interface ListArgs {
  readonly where?: Readonly<Record<string, unknown>> | null;
}

export type ListName = "actors" | "articles" | "claims" | "places" | "statements";

export const LISTS: Readonly<Record<ListName, ListKind>> = {
  statements: {
    ...BY_DAY,
    walk: (statement) => writeFragment(walks.statements, { statement }),
    total: writeFragment(totals.statementTotal, {}),
    readWanted: byWhere((writer, where) =>
      readStatementWhere(writer, where as ArgumentValue<StatementWhere>),
    ),
  },
  articles: {
    ...BY_DAY,
    walk: (article) => writeFragment(walks.articles, { article }),
    total: writeFragment(totals.articleTotal, {}),
    readWanted: byWhere((writer, where) =>
      readArticleWhere(writer, where as ArgumentValue<ArticleWhere>),
    ),
  },
  claims: {
    ...BY_DAY,
    walk: (claim) => writeFragment(walks.claims, { claim }),
    total: writeFragment(totals.claimTotal, {}),
    readOrder: (args) =>
      (args as ArgumentValue<ClaimArgs>).get("orderBy")?.value === "MOST_STATEMENTS"
        ? { ...BY_SIZE, walk: (claim) => writeFragment(walks.claimsBySize, { claim }) }
        : null,
    readWanted: (writer, args) => readClaimArgs(writer, args),
  },
  actors: {
    ...BY_NAME,
    walk: (actor) => writeFragment(walks.actors, { actor }),
    total: writeFragment(totals.actorTotal, {}),
    readWanted: byWhere((writer, where) => {
      requireFew(writer, where);
      return [amongSought(readActorWhere(writer, where as ArgumentValue<ActorWhere>))];
    }),
  },
  places: {
    ...BY_NAME,
    walk: (place) => writeFragment(walks.places, { place }),
    total: writeFragment(totals.placeTotal, {}),
    readWanted: byWhere((writer, where) => {
      requireFew(writer, where);
      return [amongSought(readPlaceWhere(writer, where as ArgumentValue<PlaceWhere>))];
    }),
  },
};

/** Of a list of which nothing is asked but by its `where`. */
function byWhere(
  read: (writer: QueryWriter, where: ArgumentValue) => readonly Condition[],
): ListKind["readWanted"] {
  return (writer, args) => {
    const where = args.get("where");
    return where === null ? [] : read(writer, where);
  };
}
