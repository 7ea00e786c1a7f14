// The library refuses to start without it.
import "reflect-metadata";
import { createPubSub } from "@graphql-yoga/subscription";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { ActorResolver } from "./actor.resolver.ts";
import { ArticleResolver } from "./article.resolver.ts";
import { CandidateResolver } from "./candidate.resolver.ts";
import { DecisionResolver } from "./decision.resolver.ts";
import { DisclaimerResolver } from "./disclaimer.resolver.ts";
import { EntityResolver } from "./entity.resolver.ts";
import { MembershipResolver } from "./membership.resolver.ts";
import { MentionResolver } from "./mention.resolver.ts";
import { NodeResolver } from "./node.resolver.ts";
import { OrganizationResolver } from "./organization.resolver.ts";
import { PlaceResolver } from "./place.resolver.ts";
import { QuotationResolver } from "./quotation.resolver.ts";
import { RelationResolver } from "./relation.resolver.ts";
import { StatementAddedResolver } from "./statement-added.resolver.ts";
import { StatementResolver } from "./statement.resolver.ts";

/** Makes the schema from the decorators of this folder; `schema/schema.graphql` shows it printed. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      ActorResolver,
      ArticleResolver,
      CandidateResolver,
      DecisionResolver,
      DisclaimerResolver,
      EntityResolver,
      MembershipResolver,
      MentionResolver,
      NodeResolver,
      OrganizationResolver,
      PlaceResolver,
      QuotationResolver,
      RelationResolver,
      StatementAddedResolver,
      StatementResolver,
    ],
    // GraphQL checks the types of what comes in, and `readPageArgs` what types cannot say.
    validate: false,
    // The library wants one wherever there are subscriptions; ours hear of statements by themselves.
    pubSub: createPubSub(),
  });
}
