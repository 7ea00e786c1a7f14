import { ArgsType, Field, ID } from "type-graphql";

@ArgsType()
abstract class DecideArgs {
  @Field(() => String, { description: "Who decides." })
  by!: string;

  @Field(() => String, { description: "Why, so that others can follow the decision." })
  reason!: string;
}

@ArgsType()
export class DecidePairArgs extends DecideArgs {
  @Field(() => ID, { description: "Id of an actor or place." })
  one!: string;

  @Field(() => ID, { description: "Id of another." })
  other!: string;
}

@ArgsType()
export class DecideClaimsArgs extends DecideArgs {
  @Field(() => ID, { description: "Id of a statement, or of a quotation that backs it." })
  one!: string;

  @Field(() => ID, { description: "Id of another." })
  other!: string;
}

@ArgsType()
export class ReattributeArgs extends DecideArgs {
  @Field(() => ID, { description: "Id of a statement, or of a quotation that backs it." })
  statement!: string;

  @Field(() => ID, { description: "Id of the actor who said it." })
  speaker!: string;
}

@ArgsType()
export class SplitArgs extends DecideArgs {
  @Field(() => ID, { description: "Id of an actor or place." })
  entity!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: "Ids of articles in which someone else is meant.",
  })
  articles!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: "Ids of quotations in which someone else is meant.",
  })
  quotations!: string[];
}

@ArgsType()
export class UndoArgs extends DecideArgs {
  @Field(() => ID, { description: "Id of the decision." })
  decision!: string;
}
