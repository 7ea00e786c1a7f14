import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Row } from "../../graph/compile/part.ts";
import { PlaceArgs } from "../schema/arguments/place.args.ts";
import { Place, PlaceConnection } from "../schema/entities/place.type.ts";
import type { ApiContext } from "../answer/context.ts";
import { readAnswer } from "../answer/read-answer.ts";
import { StatementArgs } from "../schema/arguments/statement.args.ts";
import { StatementConnection } from "../schema/statements/statement-connection.type.ts";

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => PlaceConnection, { description: "Places in the order of their names." })
  async places(
    @Args(() => PlaceArgs) _args: PlaceArgs,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.readRoot(info);
  }

  @FieldResolver(() => StatementConnection, {
    description: "What was said about it and about everything inside it.",
  })
  statements(
    @Root() row: Row,
    @Args(() => StatementArgs) _args: StatementArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }
}
