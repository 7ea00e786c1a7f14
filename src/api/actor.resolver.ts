import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type StoredActor, type StoredMembership, findActorPage } from "../graph/actor-reader.ts";
import type { StoredEntity } from "../graph/entity-reader.ts";
import type { StoredStatement } from "../graph/statement-reader.ts";
import { ActorArgs } from "./actor.args.ts";
import { Actor, ActorConnection } from "./actor.type.ts";
import { buildConnection } from "./build-connection.ts";
import type { Connection } from "./connection.type.ts";
import type { ApiContext } from "./context.ts";
import { loadStatements } from "./load-statements.ts";
import { Membership } from "./membership.type.ts";
import { readPageArgs } from "./page.args.ts";
import { StatementArgs } from "./statement.args.ts";
import { StatementConnection } from "./statement.type.ts";

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => ActorConnection, { description: "Actors in the order of their names." })
  async actors(
    @Args(() => ActorArgs) args: ActorArgs,
    @Ctx() { graph, loaders }: ApiContext,
  ): Promise<Connection<StoredEntity>> {
    const page = await findActorPage(graph, args.where ?? {}, readPageArgs("actors", args));
    return buildConnection("actors", args, page, loaders.entities);
  }

  @FieldResolver(() => StatementConnection, { description: "What the actor said." })
  async statements(
    @Root() { id }: StoredActor,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<StoredStatement>> {
    return loadStatements(context, args, { speakerId: id });
  }

  @FieldResolver(() => [Membership], {
    description: "The organizations that the actor belongs to, as the registry knows them.",
  })
  async memberOf(
    @Root() { id }: StoredActor,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly StoredMembership[]> {
    return loaders.memberships.load(id);
  }
}
