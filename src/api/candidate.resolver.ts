import DataLoader from "dataloader";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Candidate as FoundCandidate } from "../domain/candidates.ts";
import {
  type StoredMention,
  findOpenCandidates,
  sliceCandidates,
} from "../graph/candidate-reader.ts";
import type { StoredEntity } from "../graph/entity-reader.ts";
import { buildConnection } from "./build-connection.ts";
import { Candidate, CandidateConnection } from "./candidate.type.ts";
import type { Connection } from "./connection.type.ts";
import type { ApiContext } from "./context.ts";
import type { Loaders } from "./loaders.ts";
import { PageArgs, readPageArgs } from "./page.args.ts";

/** A candidate with its evidence. */
interface ShownCandidate extends Omit<FoundCandidate, "entityIds" | "names"> {
  readonly sides: readonly {
    readonly id: string;
    readonly entity: StoredEntity | null;
    readonly name: string;
    readonly mentions: readonly StoredMention[];
  }[];
}

@Resolver(() => Candidate)
export class CandidateResolver {
  @Query(() => CandidateConnection, {
    description:
      "Actors that may be one and on whom nobody has decided yet, with the evidence, the likeliest first.",
  })
  async candidates(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { graph, loaders }: ApiContext,
  ): Promise<Connection<ShownCandidate>> {
    const request = readPageArgs("candidates", args);
    const found = await findOpenCandidates(graph);
    const byId = new Map(found.map((candidate) => [candidate.id, candidate]));
    const shown = new DataLoader((ids: readonly string[]) =>
      Promise.all(ids.map((id) => showCandidate(byId.get(id)!, loaders))),
    );
    return buildConnection("candidates", args, sliceCandidates(found, request), shown);
  }
}

async function showCandidate(
  { entityIds, names, ...rest }: FoundCandidate,
  { entities, mentions }: Loaders,
): Promise<ShownCandidate> {
  const sides = entityIds.map(async (id, index) => ({
    id,
    entity: await entities.load(id),
    name: names[index]!,
    mentions: await mentions.load(id),
  }));
  return { ...rest, sides: await Promise.all(sides) };
}
