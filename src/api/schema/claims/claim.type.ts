import { Field, Int, ObjectType } from "type-graphql";
import { buildConnectionType } from "../connection.type.ts";
import { LocalDate } from "../local-date.ts";
import { Node } from "../node.type.ts";
import { ClaimNumber } from "./claim-number.type.ts";
import { ClaimSource } from "./claim-source.type.ts";
import { Relation } from "../statements/relation.type.ts";
import { Statement } from "../statements/statement.type.ts";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "An entry of the ledger: what several statements say alike, or what one says and others dispute.",
})
export class Claim extends Node {
  @Field(() => String, { description: "What is claimed, in the words that were said first." })
  text!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      "The day on which it was said first or, where that is not known, published; null where neither is. `firstSaid` tells which.",
  })
  saidOn!: string | null;

  @Field(() => Int, {
    description:
      "How many statements make it: the first, those of `confirmedBy` and those of `repeated`.",
  })
  statementCount!: number;

  @Field(() => Boolean, { description: "Whether others contradict or deny it, or might." })
  isDisputed!: boolean;

  @Field(() => Statement, {
    description: "The statement that made it first, as far as articles tell the day.",
  })
  firstSaid!: Statement;

  @Field(() => [Statement], {
    description: "Where it is told again, by whoever said it before. The oldest first.",
  })
  repeated!: readonly Statement[];

  @Field(() => [Relation], {
    description:
      "The statements in which others say the same for the first time, each beside one of the claim that it confirms. The oldest first.",
  })
  confirmedBy!: readonly Relation[];

  @Field(() => Int, {
    description:
      "From how many sources it comes independently: one speaker, those who speak for one organization, and nobody with a name beside others of the same newsroom, agency or text add one together.",
  })
  independentSources!: number;

  @Field(() => [ClaimSource], {
    description: "These sources, the oldest first, each with its statements and why they are one.",
  })
  sources!: readonly ClaimSource[];

  @Field(() => [ClaimNumber], {
    description:
      "Numbers over time: what its statements, and others within four weeks, count or measure of one thing, such as a toll that grows; by day, those without one last. A number that none of the others gives stands alone, and one that contradicts it stands beside it.",
  })
  numbers!: readonly ClaimNumber[];

  @Field(() => [Relation], {
    description:
      "Statements that cannot be true if it is, each beside one of the claim, whether or not they speak of it. The oldest first.",
  })
  contradictedBy!: readonly Relation[];

  @Field(() => [Relation], {
    description:
      "Statements that say that it is not so, each beside one of the claim. The oldest first.",
  })
  deniedBy!: readonly Relation[];

  @Field(() => [Relation], {
    description:
      "Statements that would contradict it, were something known that is not; the reason names it.",
  })
  undetermined!: readonly Relation[];

  @Field(() => [String], {
    description:
      "Why it is open whether others contradict it: the reasons of `undetermined`, each once.",
  })
  openBecause!: readonly string[];
}

export const ClaimConnection = buildConnectionType("Claim", () => Claim);
