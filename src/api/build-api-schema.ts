// The library refuses to start without it.
import "reflect-metadata";
import { createPubSub } from "@graphql-yoga/subscription";
import { type GraphQLSchema, isObjectType } from "graphql";
import { buildSchema } from "type-graphql";
import { CandidateResolver, CandidateSideResolver } from "./resolvers/candidate.resolver.ts";
import { ClaimConnectionResolver } from "./resolvers/claim-connection.resolver.ts";
import { DecisionResolver } from "./resolvers/decision.resolver.ts";
import { listResolvers } from "./resolvers/list-resolvers.ts";
import { MentionResolver } from "./resolvers/mention.resolver.ts";
import { NodeResolver } from "./resolvers/node.resolver.ts";
import {
  FacetValueResolver,
  StatementConnectionResolver,
} from "./resolvers/statement-connection.resolver.ts";
import { StatementAddedResolver } from "./resolvers/statement-added.resolver.ts";
import { StatementResolver } from "./resolvers/statement.resolver.ts";
import { VerificationResolver } from "./resolvers/verification.resolver.ts";
import type { Row } from "../graph/compile/projection/projection.ts";
import { readAnswer } from "./answer/read-answer.ts";
import { markValue } from "./answer/complete-answer.ts";

/** Makes the schema from the decorators of this folder; `schema/schema.graphql` shows it printed. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      CandidateResolver,
      CandidateSideResolver,
      ClaimConnectionResolver,
      DecisionResolver,
      MentionResolver,
      NodeResolver,
      FacetValueResolver,
      StatementConnectionResolver,
      StatementAddedResolver,
      StatementResolver,
      VerificationResolver,
      ...listResolvers,
    ],
    // GraphQL checks the types of what comes in, and `graph/compile` what types cannot say.
    validate: false,
    // The library wants one wherever there are subscriptions; ours hear of statements by themselves.
    pubSub: createPubSub(),
  });
  readFromRows(schema);
  return schema;
}

/** What no resolver gives is in the row of its parent; a type of which resolvers give all is a value. */
function readFromRows(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const fields = Object.values(type.getFields());
    if (type !== schema.getQueryType() && fields.every(({ resolve }) => resolve !== undefined)) {
      markValue(type);
    }
    for (const field of fields) {
      field.resolve ??= (row: Row, _args, _context, info) => readAnswer(row, info);
    }
  }
}
