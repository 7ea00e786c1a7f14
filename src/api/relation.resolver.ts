import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StoredRelation, StoredStatement } from "../graph/statement-reader.ts";
import type { ApiContext } from "./context.ts";
import { Relation } from "./relation.type.ts";
import { Statement } from "./statement.type.ts";

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Statement, { description: "The other statement." })
  async statement(
    @Root() { otherId }: StoredRelation,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredStatement | null> {
    return loaders.statements.load(otherId);
  }
}
