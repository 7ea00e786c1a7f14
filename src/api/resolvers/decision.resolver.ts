import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { type DecisionContent, isClaimDecision } from "../../domain/identity/decision.ts";
import {
  type StoredDecision,
  findBackedStatements,
  findBackingQuotations,
  findDecisions,
} from "../../graph/read/decision-reader.ts";
import type { ApiContext } from "../answer/context.ts";
import {
  DecideClaimsArgs,
  DecidePairArgs,
  ReattributeArgs,
  SplitArgs,
  UndoArgs,
} from "../schema/arguments/decision.args.ts";
import { Decision } from "../schema/curation/decision.type.ts";
import { Entity } from "../schema/entities/entity.type.ts";
import { Statement } from "../schema/statements/statement.type.ts";

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => [Decision], {
    description: "All that people decided, the newest first.",
  })
  async decisions(@Ctx() { graph }: ApiContext): Promise<StoredDecision[]> {
    return (await findDecisions(graph)).reverse();
  }

  @FieldResolver(() => [Entity], {
    description:
      "The entities that it is about, as they are now: of a split, also what was split off. Those that no article names are left out.",
  })
  async entities(
    @Root() { entityIds }: StoredDecision,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const entities = await Promise.all(entityIds.map((id) => reader.lookUp(info, "entities", id)));
    return entities.filter((entity) => entity !== null);
  }

  @FieldResolver(() => [Statement], {
    description:
      "The statements that it is about, as they are now. Those of which no article holds the words that were decided on are left out.",
  })
  async statements(
    @Root() decision: StoredDecision,
    @Ctx() { graph, reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    let ids = isClaimDecision(decision) ? decision.ids : [];
    if (decision.kind === "REATTRIBUTE") {
      // One quotation of each statement that these back now.
      const backed = await findBackedStatements(graph, decision.within);
      ids = [...new Map(Array.from(backed, ([id, { key }]) => [key, id])).values()];
    }
    const statements = await Promise.all(ids.map((id) => reader.lookUp(info, "statements", id)));
    return statements.filter((statement) => statement !== null);
  }

  @Mutation(() => Decision, { description: "Two entities are one. Needs the curator key." })
  async decideSame(
    @Args(() => DecidePairArgs) { one, other, by, reason }: DecidePairArgs,
    @Ctx() context: ApiContext,
  ): Promise<StoredDecision> {
    return decide(context, { kind: "SAME", ids: [one, other], decidedBy: by, reason });
  }

  @Mutation(() => Decision, { description: "Two entities are two. Needs the curator key." })
  async decideDifferent(
    @Args(() => DecidePairArgs) { one, other, by, reason }: DecidePairArgs,
    @Ctx() context: ApiContext,
  ): Promise<StoredDecision> {
    return decide(context, { kind: "DIFFERENT", ids: [one, other], decidedBy: by, reason });
  }

  @Mutation(() => Decision, {
    description:
      "What some articles or quotations tell of an entity is another's. Needs the curator key.",
  })
  async splitEntity(
    @Args(() => SplitArgs) { entity, articles, quotations, by, reason }: SplitArgs,
    @Ctx() context: ApiContext,
  ): Promise<StoredDecision> {
    const within = [...articles, ...quotations];
    return decide(context, { kind: "SPLIT", ids: [entity], within, decidedBy: by, reason });
  }

  @Mutation(() => Decision, {
    description:
      "A statement is another's: all quotations that back it now count as said by this actor. Needs the curator key.",
  })
  async reattributeStatement(
    @Args(() => ReattributeArgs) { statement, speaker, by, reason }: ReattributeArgs,
    @Ctx() context: ApiContext,
  ): Promise<StoredDecision> {
    context.requireCuration();
    const backing = await findBackingQuotations(context.graph, statement);
    const within = backing.length > 0 ? backing : [statement];
    return decide(context, { kind: "REATTRIBUTE", ids: [speaker], within, decidedBy: by, reason });
  }

  @Mutation(() => Decision, {
    description:
      "Two statements say the same: they repeat each other where one speaker said both, else they corroborate each other. Needs the curator key.",
  })
  async decideSameClaim(
    @Args(() => DecideClaimsArgs) { one, other, by, reason }: DecideClaimsArgs,
    @Ctx() context: ApiContext,
  ): Promise<StoredDecision> {
    return decide(context, { kind: "SAME_CLAIM", ids: [one, other], decidedBy: by, reason });
  }

  @Mutation(() => Decision, {
    description: "Two statements say nothing of each other. Needs the curator key.",
  })
  async decideOtherClaim(
    @Args(() => DecideClaimsArgs) { one, other, by, reason }: DecideClaimsArgs,
    @Ctx() context: ApiContext,
  ): Promise<StoredDecision> {
    return decide(context, { kind: "OTHER_CLAIM", ids: [one, other], decidedBy: by, reason });
  }

  @Mutation(() => Decision, {
    description: "Two statements cannot both be true. Needs the curator key.",
  })
  async decideContradiction(
    @Args(() => DecideClaimsArgs) { one, other, by, reason }: DecideClaimsArgs,
    @Ctx() context: ApiContext,
  ): Promise<StoredDecision> {
    return decide(context, { kind: "CONTRADICTION", ids: [one, other], decidedBy: by, reason });
  }

  @Mutation(() => Decision, {
    description: "A decision does not count any more. Needs the curator key.",
  })
  async undoDecision(
    @Args(() => UndoArgs) { decision, by, reason }: UndoArgs,
    @Ctx() context: ApiContext,
  ): Promise<StoredDecision> {
    return decide(context, { kind: "UNDO", ids: [decision], decidedBy: by, reason });
  }
}

async function decide(
  { graph, requireCuration }: ApiContext,
  content: Omit<DecisionContent, "within" | "decidedAt"> & Partial<DecisionContent>,
): Promise<StoredDecision> {
  const decidedAt = new Date().toISOString();
  const { id } = await requireCuration().decide({ within: [], ...content, decidedAt });
  const decisions = await findDecisions(graph);
  return decisions.find((decision) => decision.id === id)!;
}
