import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { StoredArticle } from "../graph/article-reader.ts";
import type { StoredEntity } from "../graph/entity-reader.ts";
import type { StoredStatement } from "../graph/statement-reader.ts";
import type { ApiContext } from "./context.ts";
import { Node } from "./node.type.ts";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      "The statement, actor, place or article with this id, or null. An id that was superseded leads to what it became.",
  })
  async node(
    @Arg("id", () => ID, { description: "Any id that this API gave." }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredStatement | StoredEntity | StoredArticle | null> {
    const [statement, entity, article] = await Promise.all([
      loaders.statements.load(id),
      loaders.entities.load(id),
      loaders.articles.load(id),
    ]);
    return statement ?? entity ?? article;
  }
}
