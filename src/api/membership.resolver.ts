import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StoredMembership } from "../graph/actor-reader.ts";
import type { StoredEntity } from "../graph/entity-reader.ts";
import { Actor, Organization } from "./actor.type.ts";
import type { ApiContext } from "./context.ts";
import { Membership } from "./membership.type.ts";

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Actor, { description: "Who belongs to it." })
  async member(
    @Root() { actorId }: StoredMembership,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity | null> {
    return loaders.entities.load(actorId);
  }

  @FieldResolver(() => Organization, { description: "What the member belongs to." })
  async organization(
    @Root() { organizationId }: StoredMembership,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity | null> {
    return loaders.entities.load(organizationId);
  }
}
