import { Field, Float, ID, ObjectType } from "type-graphql";
import { buildConnectionType } from "./connection.type.ts";
import { Entity } from "./entity.type.ts";
import { Mention } from "./mention.type.ts";

@ObjectType({ simpleResolvers: true, description: "One of the two entities that may be one." })
export class CandidateSide {
  @Field(() => Entity, { description: "The entity as it is now." })
  entity!: Entity;

  @Field(() => String, { description: "That of its names which is most like the other's." })
  name!: string;

  @Field(() => [Mention], { description: "Where articles name it: a few places, as evidence." })
  mentions!: readonly Mention[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    "Two entities that may be one. They stay two until a person decides, with `decideSame` or `decideDifferent`.",
})
export class Candidate {
  @Field(() => ID, { description: "Made from the ids of the two." })
  id!: string;

  @Field(() => [CandidateSide], { description: "The two entities." })
  sides!: readonly CandidateSide[];

  @Field(() => String, { description: "Why they may be one: the rule that holds for their names." })
  rule!: string;

  @Field(() => Float, { description: "How alike the two names are, from 0 to 1." })
  similarity!: number;

  @Field(() => Float, { description: "How likely the two are one, from 0 to 1." })
  confidence!: number;
}

export const CandidateConnection = buildConnectionType("Candidate", () => Candidate);
