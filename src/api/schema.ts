// The library refuses to start without it.
import "reflect-metadata";
import { createPubSub } from "@graphql-yoga/subscription";
import { type GraphQLSchema, isObjectType } from "graphql";
import { buildSchema } from "type-graphql";
import { ActorResolver } from "./actor.resolver.ts";
import { ArticleResolver } from "./article.resolver.ts";
import { CandidateResolver, CandidateSideResolver } from "./candidate.resolver.ts";
import { DecisionResolver } from "./decision.resolver.ts";
import { MentionResolver } from "./mention.resolver.ts";
import { NodeResolver } from "./node.resolver.ts";
import { PlaceResolver } from "./place.resolver.ts";
import {
  FacetValueResolver,
  StatementConnectionResolver,
} from "./statement-connection.resolver.ts";
import { StatementAddedResolver } from "./statement-added.resolver.ts";
import { StatementResolver } from "./statement.resolver.ts";
import type { Row } from "../graph/compile/part.ts";
import { readAnswer } from "./read-answer.ts";

/** Makes the schema from the decorators of this folder; `schema/schema.graphql` shows it printed. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ActorResolver,
      ArticleResolver,
      CandidateResolver,
      CandidateSideResolver,
      DecisionResolver,
      MentionResolver,
      NodeResolver,
      PlaceResolver,
      FacetValueResolver,
      StatementConnectionResolver,
      StatementAddedResolver,
      StatementResolver,
    ],
    // GraphQL checks the types of what comes in, and `graph/compile` what types cannot say.
    validate: false,
    // The library wants one wherever there are subscriptions; ours hear of statements by themselves.
    pubSub: createPubSub(),
  });
  readFromRows(schema);
  return schema;
}

/** What no resolver gives is in the row of its parent. */
function readFromRows(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve ??= (row: Row, _args, _context, info) => readAnswer(row, info);
    }
  }
}
