import { ActorArgs } from "../schema/arguments/actor.args.ts";
import { ArticleArgs } from "../schema/arguments/article.args.ts";
import { ClaimArgs } from "../schema/arguments/claim.args.ts";
import { PlaceArgs } from "../schema/arguments/place.args.ts";
import { Article, ArticleConnection } from "../schema/articles/article.type.ts";
import { Actor, ActorConnection } from "../schema/entities/actor.type.ts";
import { Place, PlaceConnection } from "../schema/entities/place.type.ts";
import { Claim, ClaimConnection } from "../schema/claims/claim.type.ts";
import { buildListResolver } from "./build-list-resolver.ts";

/** `actors`, `articles`, `claims` and `places`. */
export const listResolvers = [
  buildListResolver({
    type: Actor,
    connection: ActorConnection,
    args: ActorArgs,
    query: "actors",
    description: "Actors in the order of their names.",
    statements: { description: "What the actor said." },
  }),
  buildListResolver({
    type: Article,
    connection: ArticleConnection,
    args: ArticleArgs,
    query: "articles",
    description: "Articles, the newest first; those without a day come last.",
    statements: { description: "The statements quoted in it." },
  }),
  buildListResolver({
    type: Claim,
    connection: ClaimConnection,
    args: ClaimArgs,
    query: "claims",
    description:
      "The ledger: what several statements say alike, or what others dispute. A claim is listed where one of its statements meets the `where`.",
    statements: { description: "The statements that make it." },
  }),
  buildListResolver({
    type: Place,
    connection: PlaceConnection,
    args: PlaceArgs,
    query: "places",
    description: "Places in the order of their names.",
    statements: { description: "What was said about it and about everything inside it." },
  }),
];
