import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { StoredEntity } from "../graph/entity-reader.ts";
import { type StoredPlace, findPlacePage } from "../graph/place-reader.ts";
import type { StoredStatement } from "../graph/statement-reader.ts";
import { Organization } from "./actor.type.ts";
import { buildConnection } from "./build-connection.ts";
import type { Connection } from "./connection.type.ts";
import type { ApiContext } from "./context.ts";
import { loadStatements } from "./load-statements.ts";
import { loadList, loadOptional } from "./loaders.ts";
import { readPageArgs } from "./page.args.ts";
import { PlaceArgs } from "./place.args.ts";
import { Place, PlaceConnection } from "./place.type.ts";
import { StatementArgs } from "./statement.args.ts";
import { StatementConnection } from "./statement.type.ts";

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => PlaceConnection, { description: "Places in the order of their names." })
  async places(
    @Args(() => PlaceArgs) args: PlaceArgs,
    @Ctx() { graph, loaders }: ApiContext,
  ): Promise<Connection<StoredEntity>> {
    const page = await findPlacePage(graph, args.where ?? {}, readPageArgs("places", args));
    return buildConnection("places", args, page, loaders.entities);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: "The place that directly contains it; null where the registry knows none.",
  })
  async partOf(
    @Root() { partOfId }: StoredPlace,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity | null> {
    return loadOptional(loaders.entities, partOfId);
  }

  @FieldResolver(() => [Place], { description: "The places that lie directly inside it." })
  async parts(
    @Root() { id }: StoredPlace,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity[]> {
    return loadList(loaders.entities, await loaders.placeParts.load(id));
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      'The government that the place\'s name may stand for, as in "Kyiv said"; null where there is none.',
  })
  async standsFor(
    @Root() { standsForId }: StoredPlace,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity | null> {
    return loadOptional(loaders.entities, standsForId);
  }

  @FieldResolver(() => StatementConnection, {
    description: "What was said about it and about everything inside it.",
  })
  async statements(
    @Root() { id }: StoredPlace,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<StoredStatement>> {
    return loadStatements(context, args, { subjectId: id });
  }
}
