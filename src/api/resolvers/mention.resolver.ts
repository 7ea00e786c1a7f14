import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { StoredMention } from "../../graph/read/candidate-reader.ts";
import { Article } from "../schema/articles/article.type.ts";
import type { ApiContext } from "../answer/context.ts";
import { Mention } from "../schema/curation/mention.type.ts";
import { Quotation } from "../schema/statements/quotation.type.ts";

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Quotation, { description: "The quotation in which they name the entity." })
  async quotation(
    @Root() { quotationId }: StoredMention,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.lookUp(info, "quotations", quotationId);
  }

  @FieldResolver(() => Article, { description: "The article in which they stand." })
  async article(
    @Root() { articleId }: StoredMention,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.lookUp(info, "articles", articleId);
  }
}
