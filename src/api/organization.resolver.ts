import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StoredActor, StoredMembership } from "../graph/actor-reader.ts";
import { Organization } from "./actor.type.ts";
import type { ApiContext } from "./context.ts";
import { Membership } from "./membership.type.ts";

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => [Membership], {
    description: "The actors that belong to it, as the registry knows them.",
  })
  async members(
    @Root() { id }: StoredActor,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly StoredMembership[]> {
    return loaders.members.load(id);
  }
}
