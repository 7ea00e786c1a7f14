import { Field, Float, ObjectType } from "type-graphql";
import { Entity } from "../entities/entity.type.ts";
import { AboutBasis } from "./about-basis.ts";
import { Naming } from "./inference.type.ts";

@ObjectType({
  simpleResolvers: true,
  description: "Something that a statement is about, and how that is known.",
})
export class Subject {
  @Field(() => Entity, { description: "The place or actor." })
  entity!: Entity;

  @Field(() => AboutBasis, {
    description: "How it is known; the surest way, where several quotations tell.",
  })
  basis!: keyof typeof AboutBasis;

  @Field(() => String, { description: "The rule that found it." })
  rule!: string;

  @Field(() => Float, { description: "How far the rule is to be trusted, from 0 to 1." })
  confidence!: number;

  @Field(() => [Naming], { description: "The words of the articles from which it was found." })
  namings!: readonly Naming[];
}
