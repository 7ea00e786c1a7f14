import { Field, Int, ObjectType } from "type-graphql";
import type * as domain from "../../../domain/statements/quotation.ts";
import { buildEnum } from "../build-enum.ts";
import { Claim } from "../claims/claim.type.ts";
import { Disclaimer } from "./disclaimer.type.ts";
import { Actor, Organization } from "../entities/actor.type.ts";
import { Entity } from "../entities/entity.type.ts";
import { Inference } from "./inference.type.ts";
import { StatementMode } from "./mode.ts";
import { Node } from "../node.type.ts";
import { Place } from "../entities/place.type.ts";
import { Quotation } from "./quotation.type.ts";
import { RELATION_FIELDS } from "../../../domain/statements/relation.ts";
import { Relation } from "./relation.type.ts";
import { SaidOn } from "./said-on.type.ts";
import { Subject } from "./subject.type.ts";

export const StatementKind = buildEnum<domain.QuotationKind>(
  "StatementKind",
  "How the article hands on the words.",
  {
    DIRECT: "All of it in quotation marks: the speaker's own words.",
    INDIRECT: "In the article's words: she said that the bridge would reopen.",
    MIXED: "Reported in the article's words, with some of the speaker's in marks.",
  },
);

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "One act of saying: who said what. Backed by one or more quotations, each in one article.",
})
export class Statement extends Node {
  @Field(() => String, { description: "What was said." })
  text!: string;

  @Field(() => StatementKind, { description: "How the article hands on the words." })
  kind!: keyof typeof StatementKind;

  @Field(() => StatementMode, {
    description:
      "How it was put forward: said to be so, denied, asked, or not said at all. Where articles differ, what tells more than that it was said.",
  })
  mode!: keyof typeof StatementMode;

  @Field(() => String, {
    nullable: true,
    description:
      'Who said it, in the article\'s own words: "the mayor", "he"; null where the article names no source.',
  })
  sourceText!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How it was said: Telegram, a named outlet; null where the article does not tell.",
  })
  medium!: string | null;

  @Field(() => SaidOn, {
    nullable: true,
    description: "When it was said; null where the article does not allow to tell. Never guessed.",
  })
  saidOn!: SaidOn | null;

  @Field(() => SaidOn, {
    nullable: true,
    description:
      "When the first of the articles that quote it was published, as closely as that is known; null where it is not known of any.",
  })
  publishedOn!: SaidOn | null;

  @Field(() => Int, { description: "How many words it has." })
  wordCount!: number;

  @Field(() => Int, { description: "In how many articles it is quoted. Copies count, too." })
  articleCount!: number;

  @Field(() => Int, {
    description:
      "From how many newsrooms it comes independently. Copies of one text, articles that credit one agency, and articles of one publisher add one together.",
  })
  independentSources!: number;

  @Field(() => Actor, {
    nullable: true,
    description: "Who said it; null where the article does not allow to tell.",
  })
  speaker!: Actor | null;

  @Field(() => Organization, {
    nullable: true,
    description:
      "The organization for which a spokesperson speaks, or that made the document in which it stands; null where there is none.",
  })
  onBehalfOf!: Organization | null;

  @Field(() => [Actor], { description: "To whom it was said, as far as that is told." })
  addressees!: readonly Actor[];

  @Field(() => [Entity], { description: "The places and actors that it concerns." })
  about!: readonly Entity[];

  @Field(() => [Subject], {
    description:
      "The same as `about`, and how each is known: whether it is named, or what else tells.",
  })
  aboutBasis!: readonly Subject[];

  @Field(() => Place, {
    nullable: true,
    description: "Where it was said; null where the article does not tell. Not the dateline.",
  })
  saidAt!: Place | null;

  @Field(() => [Statement], {
    description: "What this statement reports: Ushakov says that *Putin told Trump that …*.",
  })
  reports!: readonly Statement[];

  @Field(() => [Statement], {
    description: "The statements that report this one; empty where the article quotes it itself.",
  })
  reportedBy!: readonly Statement[];

  @Field(() => [Statement], {
    description:
      "The way the words took into the article: the outermost report first, this statement last. The longest way, where there are several.",
  })
  chain!: readonly Statement[];

  @Field(() => [Quotation], {
    description: "The evidence: each place in an article where it is quoted.",
  })
  quotations!: readonly Quotation[];

  @Field(() => [Disclaimer], {
    description: "Where the articles that quote it say that nobody could check it.",
  })
  disclaimers!: readonly Disclaimer[];

  @Field(() => Claim, {
    nullable: true,
    description:
      "The claim that it makes together with those that say the same; null where nobody else speaks of it.",
  })
  claim!: Claim | null;

  @Field(() => [Inference], {
    description:
      "Why it is joined to its speaker, addressees, places and the rest: the rule for each, how far it is to be trusted, and the words.",
  })
  why!: readonly Inference[];
}

for (const [field, description] of Object.entries(RELATION_FIELDS)) {
  Field(() => [Relation], { description })(Statement.prototype, field);
}
