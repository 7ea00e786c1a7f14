import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Field, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type * as graph from "../../graph/compile/connections/claim-facets.ts";
import type { Row } from "../../graph/compile/projection/projection.ts";
import { readAnswer } from "../answer/read-answer.ts";
import { CountArgs } from "../schema/arguments/count.args.ts";
import { ClaimFacet, ClaimFacetField } from "../schema/claims/claim-facet.type.ts";
import { ClaimConnection } from "../schema/claims/claim.type.ts";
import type { Exactly } from "../schema/exactly.ts";

@ArgsType()
class ClaimFacetArgs extends CountArgs implements Exactly<graph.ClaimFacetArgs, ClaimFacetArgs> {
  @Field(() => [ClaimFacetField], { description: "By what the claims are counted." })
  by!: readonly (keyof typeof ClaimFacetField)[];
}

@Resolver(() => ClaimConnection)
export class ClaimConnectionResolver {
  @FieldResolver(() => [ClaimFacet], {
    description: "Which values are most frequent among all claims that are asked for.",
  })
  facets(
    @Root() row: Row,
    @Args(() => ClaimFacetArgs) _args: ClaimFacetArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }
}
