import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { buildConnectionType } from "./connection.type.ts";
import { Node } from "./node.type.ts";
import { SaidOn } from "./said-on.type.ts";

/** The kinds of statement as the schema names them; the same words as the domain's `QuotationKind`. */
export const StatementKind = { DIRECT: "DIRECT", INDIRECT: "INDIRECT", MIXED: "MIXED" } as const;

registerEnumType(StatementKind, {
  name: "StatementKind",
  description: "How the article hands on the words.",
  valuesConfig: {
    DIRECT: { description: "All of it in quotation marks: the speaker's own words." },
    INDIRECT: { description: "In the article's words: she said that the bridge would reopen." },
    MIXED: { description: "Reported in the article's words, with some of the speaker's in marks." },
  },
});

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

  @Field(() => Int, { description: "In how many articles it is quoted. Copies count, too." })
  articleCount!: number;

  @Field(() => Int, {
    description:
      "From how many newsrooms it comes independently. Copies of one text, articles that credit one agency, and articles of one publisher add one together.",
  })
  independentSources!: number;
}

export const StatementConnection = buildConnectionType("Statement", () => Statement);
