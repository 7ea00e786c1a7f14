import { Field, Float, ID, ObjectType } from "type-graphql";
import { buildConnectionType } from "../connection.type.ts";
import { Mention } from "./mention.type.ts";

@ObjectType({ description: "One of the two entities that may be one." })
export class CandidateSide {
  @Field(() => ID, { description: "By which it is decided about." })
  id!: string;

  @Field(() => String, { description: "That of its names which is most like the other's." })
  name!: string;

  @Field(() => [Mention], { description: "Where articles name it: a few places, as evidence." })
  mentions!: readonly Mention[];
}

@ObjectType({
  description:
    "Two entities that may be one. They stay two until a person decides, with `decideSame` or `decideDifferent`.",
})
export class Candidate {
  @Field(() => ID, { description: "Made from the ids of the two." })
  id!: string;

  @Field(() => [CandidateSide], { description: "The two entities." })
  sides!: readonly CandidateSide[];

  @Field(() => String, {
    description: "Why they may be one: what their names have in common, or what an article tells.",
  })
  rule!: string;

  @Field(() => Float, { description: "How alike the two names are, from 0 to 1." })
  similarity!: number;

  @Field(() => Float, { description: "How likely the two are one, from 0 to 1." })
  confidence!: number;

  @Field(() => [String], {
    description:
      "What the article tells for and against it, such as a role beside the name; none where the names alone suggest it.",
  })
  evidence!: readonly string[];
}

export const CandidateConnection = buildConnectionType("Candidate", () => Candidate, {
  isRow: false,
});
