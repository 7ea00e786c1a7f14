import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Candidate as FoundCandidate } from "../../domain/identity/candidates.ts";
import {
  findMentions,
  findOpenCandidates,
  locateCandidate,
} from "../../graph/read/candidate-reader.ts";
import {
  Candidate,
  CandidateConnection,
  CandidateSide,
} from "../schema/curation/candidate.type.ts";
import type { Connection } from "../schema/connection.type.ts";
import type { ApiContext } from "../answer/context.ts";
import { Entity } from "../schema/entities/entity.type.ts";
import { PageArgs } from "../schema/arguments/page.args.ts";
import { sliceList } from "./slice-list.ts";

@Resolver(() => Candidate)
export class CandidateResolver {
  @Query(() => CandidateConnection, {
    description:
      "Actors that may be one and on whom nobody has decided yet, with the evidence, the likeliest first.",
  })
  async candidates(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { graph }: ApiContext,
  ): Promise<Connection<Candidate>> {
    const page = sliceList("candidates", await findOpenCandidates(graph), locateCandidate, args);
    const ids = page.nodes.flatMap(({ entityIds }) => entityIds);
    const mentions = await findMentions(graph, ids);
    const show = ({ entityIds, names, ...rest }: FoundCandidate): Candidate => ({
      ...rest,
      sides: entityIds.map((id, index) => ({
        id,
        name: names[index]!,
        mentions: mentions.get(id) ?? [],
      })),
    });
    return {
      ...page,
      nodes: page.nodes.map(show),
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: show(node) })),
    };
  }
}

@Resolver(() => CandidateSide)
export class CandidateSideResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: "The entity as it is now; null for a known person whom no loaded article names.",
  })
  async entity(
    @Root() { id }: CandidateSide,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.lookUp(info, "entities", id);
  }
}
