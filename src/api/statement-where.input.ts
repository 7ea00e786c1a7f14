import { Field, ID, InputType } from "type-graphql";
import { ActorWhere } from "./actor-where.input.ts";
import { DateRange } from "./date-range.input.ts";
import { PlaceWhere } from "./place-where.input.ts";
import { StatementKind } from "./statement.type.ts";
import { SubjectWhere } from "./subject-where.input.ts";

@InputType({
  description:
    "Which statements are wanted: all that is given must hold. What is left out does not matter.",
})
export class StatementWhere {
  @Field(() => String, {
    nullable: true,
    description:
      "Statements with all these words in any order, whatever their endings. Every character stands for itself; there is no search syntax.",
  })
  search?: string | null;

  @Field(() => ActorWhere, { nullable: true, description: "Who said it." })
  speaker?: ActorWhere | null;

  @Field(() => ActorWhere, {
    nullable: true,
    description: "Who reported it: such an actor's statement reports this one.",
  })
  relayedBy?: ActorWhere | null;

  @Field(() => ActorWhere, { nullable: true, description: "To whom it was said." })
  addressee?: ActorWhere | null;

  @Field(() => SubjectWhere, {
    nullable: true,
    description: "What it is about; a place stands for everything inside it, too.",
  })
  about?: SubjectWhere | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    description: "Where it was said, there or anywhere inside. Not the dateline.",
  })
  saidAt?: PlaceWhere | null;

  @Field(() => [StatementKind], { nullable: true, description: "How the words are handed on." })
  kind?: (keyof typeof StatementKind)[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      "When it was said. Only what was certainly said within the range; statements without a day are left out.",
  })
  saidOn?: DateRange | null;

  @Field(() => String, {
    nullable: true,
    description: "How it was said, such as `Telegram`; upper and lower case are alike.",
  })
  medium?: string | null;

  @Field(() => ID, { nullable: true, description: "Quoted in the article with this id." })
  article?: string | null;
}
