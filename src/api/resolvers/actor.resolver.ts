import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Row } from "../../graph/compile/part.ts";
import { ActorArgs } from "../schema/arguments/actor.args.ts";
import { Actor, ActorConnection } from "../schema/entities/actor.type.ts";
import type { ApiContext } from "../answer/context.ts";
import { readAnswer } from "../answer/read-answer.ts";
import { StatementArgs } from "../schema/arguments/statement.args.ts";
import { StatementConnection } from "../schema/statements/statement-connection.type.ts";

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => ActorConnection, { description: "Actors in the order of their names." })
  async actors(
    @Args(() => ActorArgs) _args: ActorArgs,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.readRoot(info);
  }

  @FieldResolver(() => StatementConnection, { description: "What the actor said." })
  statements(
    @Root() row: Row,
    @Args(() => StatementArgs) _args: StatementArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }
}
