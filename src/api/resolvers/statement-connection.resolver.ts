import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Field, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type * as facets from "../../graph/compile/connections/facets.ts";
import type * as shares from "../../graph/compile/connections/shares.ts";
import type * as ties from "../../graph/compile/connections/ties.ts";
import type * as timeline from "../../graph/compile/connections/timeline.ts";
import type { Exactly } from "../schema/exactly.ts";
import type { Row } from "../../graph/compile/projection/projection.ts";
import { readAnswer } from "../answer/read-answer.ts";
import { CountArgs } from "../schema/arguments/count.args.ts";
import {
  CoOccurrence,
  Facet,
  FacetField,
  FacetValue,
  Share,
  StatementConnection,
  StatementTime,
  Tie,
  TieType,
  TimeUnit,
  Timeline,
  Volume,
} from "../schema/statements/statement-connection.type.ts";

@ArgsType()
class FacetArgs extends CountArgs implements Exactly<facets.FacetArgs, FacetArgs> {
  @Field(() => [FacetField], { description: "By what the statements are counted." })
  by!: readonly (keyof typeof FacetField)[];

  @Field(() => StatementTime, {
    defaultValue: StatementTime.EITHER,
    description: "By which time `MONTH` and `YEAR` count.",
  })
  time!: keyof typeof StatementTime;
}

@ArgsType()
class TimelineArgs implements Exactly<timeline.TimelineArgs, TimelineArgs> {
  @Field(() => TimeUnit, { description: "How long each stretch is." })
  unit!: keyof typeof TimeUnit;

  @Field(() => StatementTime, {
    defaultValue: StatementTime.EITHER,
    description: "By which time statements are counted.",
  })
  time!: keyof typeof StatementTime;
}

@ArgsType()
class TieArgs extends CountArgs implements Exactly<ties.TieArgs, TieArgs> {
  @Field(() => TieType, { description: "What ties them." })
  type!: keyof typeof TieType;
}

@ArgsType()
class ShareArgs extends CountArgs implements Exactly<shares.ShareArgs, ShareArgs> {
  @Field(() => FacetField, { description: "By what the statements are weighed." })
  by!: keyof typeof FacetField;

  @Field(() => StatementTime, {
    defaultValue: StatementTime.EITHER,
    description: "By which time `MONTH` and `YEAR` count.",
  })
  time!: keyof typeof StatementTime;
}

@Resolver(() => StatementConnection)
export class StatementConnectionResolver {
  @FieldResolver(() => [Facet], {
    description: "Which values are most frequent among all statements under the same `where`.",
  })
  facets(
    @Root() row: Row,
    @Args(() => FacetArgs) _args: FacetArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }

  @FieldResolver(() => Timeline, {
    description: "When all statements under the same `where` were made.",
  })
  timeline(
    @Root() row: Row,
    @Args(() => TimelineArgs) _args: TimelineArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }

  @FieldResolver(() => [Share], {
    description:
      "Who or what gets how much room among all statements under the same `where`, those with most statements first; `volume` has what all of them take.",
  })
  shares(
    @Root() row: Row,
    @Args(() => ShareArgs) _args: ShareArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }

  @FieldResolver(() => Volume, {
    description: "How much room all statements under the same `where` take.",
  })
  volume(@Root() row: Row, @Info() info: GraphQLResolveInfo): unknown {
    return readAnswer(row, info);
  }

  @FieldResolver(() => [Tie], {
    description:
      "Who relays whose words, or who contradicts whom, under the same `where`: those with most statements first.",
  })
  ties(
    @Root() row: Row,
    @Args(() => TieArgs) _args: TieArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }

  @FieldResolver(() => [CoOccurrence], {
    description:
      "Who is quoted about the same places, under the same `where`: pairs among the fifty speakers with most statements, those with most places in common first.",
  })
  coOccurrence(
    @Root() row: Row,
    @Args(() => CountArgs) _args: CountArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }
}

@Resolver(() => FacetValue)
export class FacetValueResolver {
  @FieldResolver(() => Timeline, {
    description: "When those of the statements were made that have the value.",
  })
  timeline(
    @Root() row: Row,
    @Args(() => TimelineArgs) _args: TimelineArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }
}
