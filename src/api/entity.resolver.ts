import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { StoredEntity } from "../graph/entity-reader.ts";
import type { ApiContext } from "./context.ts";
import { Entity } from "./entity.type.ts";

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => [String], {
    description: "The words by which the articles name it, each once, in alphabetical order.",
  })
  async spellings(
    @Root() { id }: StoredEntity,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly string[]> {
    return loaders.spellings.load(id);
  }

  @FieldResolver(() => [ID], {
    description:
      "Ids that lead here besides its own, since a person decided that their entities are this one.",
  })
  async formerIds(
    @Root() { id }: StoredEntity,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly string[]> {
    return loaders.formerIds.load(id);
  }
}
