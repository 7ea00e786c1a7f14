import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { AppError } from "../../errors/app-error.ts";
import {
  MOST_AT_ONCE,
  type Verified,
  verifyQuotations,
} from "../../graph/read/verify-quotations.ts";
import type { ApiContext } from "../answer/context.ts";
import { Article } from "../schema/articles/article.type.ts";
import { Statement } from "../schema/statements/statement.type.ts";
import { QuotedWords, Verification } from "../schema/verification/verification.type.ts";

@Resolver(() => Verification)
export class VerificationResolver {
  @Query(() => [Verification], {
    description:
      "What the graph knows of quoted words, one by one in their order: whether the speaker said them so. Nothing is called verbatim that is not, to the character, but for the blanks between words and a comma or period at the end.",
  })
  async verify(
    @Arg("quotations", () => [QuotedWords], {
      description: `The words: ${String(MOST_AT_ONCE.quotations)} quotations, and ${String(MOST_AT_ONCE.characters)} characters of all, at most.`,
    })
    quotations: readonly QuotedWords[],
    @Ctx() { graph }: ApiContext,
  ): Promise<unknown> {
    const count = quotations.length;
    if (count > MOST_AT_ONCE.quotations) {
      throw new AppError("VERIFY_TOO_MANY", { count, most: MOST_AT_ONCE.quotations });
    }
    const length = quotations.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MOST_AT_ONCE.characters) {
      throw new AppError("VERIFY_TOO_LONG", { length, longest: MOST_AT_ONCE.characters });
    }
    const asked = quotations.map(({ text, speaker }) => ({ text, speaker: speaker ?? null }));
    const verified = await verifyQuotations(graph, asked);
    return verified.map(({ span, ...rest }) => ({
      ...rest,
      start: span?.start ?? null,
      end: span?.end ?? null,
    }));
  }

  @FieldResolver(() => Statement, {
    nullable: true,
    description: "The statement from which they come; null where they were not found.",
  })
  async statement(
    @Root() { statementId }: Verified,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return statementId === null ? null : reader.lookUp(info, "statements", statementId);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: "The article in which they stand; null where they were not found.",
  })
  async article(
    @Root() { articleId }: Verified,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return articleId === null ? null : reader.lookUp(info, "articles", articleId);
  }
}
