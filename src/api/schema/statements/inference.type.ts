import { Field, Float, Int, ObjectType } from "type-graphql";
import { buildEnum } from "../build-enum.ts";
import { AboutBasis } from "./about-basis.ts";
import { Entity } from "../entities/entity.type.ts";
import { Quotation } from "./quotation.type.ts";
import { Statement } from "./statement.type.ts";

const InferredSlot = buildEnum("InferredSlot", "What of a statement a rule found.", {
  SPEAKER: "Who said it.",
  ON_BEHALF_OF: "For which organization it was said.",
  ADDRESSEE: "To whom it was said.",
  ABOUT: "What it is about.",
  SAID_AT: "Where it was said.",
  MEDIUM: "How it was said.",
  REPORTS: "Which statement it reports.",
});

@ObjectType({
  simpleResolvers: true,
  description: "Words by which a quotation names somebody or something, and why they mean it.",
})
export class Naming {
  @Field(() => String, { description: 'The words as the article has them: "he", "the mayor".' })
  text!: string;

  @Field(() => Int, { description: "Where they begin in the article's text, in UTF-16 units." })
  start!: number;

  @Field(() => Int, { description: "Where they end: the position after the last character." })
  end!: number;

  @Field(() => String, { description: "The rule that tells what the words mean." })
  rule!: string;

  @Field(() => Float, { description: "How far the rule is to be trusted, from 0 to 1." })
  confidence!: number;

  @Field(() => Quotation, { description: "The quotation to which the words belong." })
  quotation!: Quotation;
}

@ObjectType({
  simpleResolvers: true,
  description: "One thing that a rule found out of a statement, and how.",
})
export class Inference {
  @Field(() => InferredSlot, { description: "What was found." })
  slot!: keyof typeof InferredSlot;

  @Field(() => AboutBasis, {
    nullable: true,
    description: "How it is known that it is about that; null for other slots.",
  })
  basis!: keyof typeof AboutBasis | null;

  @Field(() => String, {
    description: "The rule that found it; the surest, where several quotations tell.",
  })
  rule!: string;

  @Field(() => Float, { description: "How far the rule is to be trusted, from 0 to 1." })
  confidence!: number;

  @Field(() => Entity, {
    nullable: true,
    description: "The actor or place that was found; null for MEDIUM and REPORTS.",
  })
  entity!: Entity | null;

  @Field(() => String, {
    nullable: true,
    description: "The medium that was found; null for other slots.",
  })
  medium!: string | null;

  @Field(() => Statement, {
    nullable: true,
    description: "The statement that is reported; null for other slots.",
  })
  statement!: Statement | null;

  @Field(() => [Naming], {
    description:
      "The words of the articles from which it was found; none for REPORTS, which is known from the one quotation standing inside the other.",
  })
  namings!: readonly Naming[];
}
