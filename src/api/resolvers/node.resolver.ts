import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../answer/context.ts";
import { Node } from "../schema/node.type.ts";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      "The statement, claim, actor, place or article with this id, or null. An id that was superseded leads to what it became.",
  })
  async node(
    @Arg("id", () => ID, { description: "Any id that this API gave." }) _id: string,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.readRoot(info);
  }
}
