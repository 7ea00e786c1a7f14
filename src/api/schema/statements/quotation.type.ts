import { Field, Float, ID, ObjectType } from "type-graphql";
import { Amount } from "./amount.type.ts";
import { Article } from "../articles/article.type.ts";
import { ClaimedClause } from "../claims/claimed-clause.type.ts";
import { CueClass } from "./cue-class.ts";
import { StatementMode } from "./mode.ts";
import { Statement, StatementKind } from "./statement.type.ts";
import { TextSpan } from "../text-span.type.ts";

@ObjectType({
  simpleResolvers: true,
  description:
    "The evidence for a statement: one attribution, found at exact places of one article.",
})
export class Quotation {
  @Field(() => ID, {
    description:
      "Derived from the article's text and the positions. `statement(id)` takes it and gives the statement that it backs.",
  })
  id!: string;

  @Field(() => StatementKind, { description: "How the article hands on the words." })
  kind!: keyof typeof StatementKind;

  @Field(() => StatementMode, { description: "How the article puts forward what was said." })
  mode!: keyof typeof StatementMode;

  @Field(() => String, { description: "What was said; pieces that the article splits are joined." })
  text!: string;

  @Field(() => [TextSpan], {
    description: "What was said, piece by piece where the article splits it, without the marks.",
  })
  content!: readonly TextSpan[];

  @Field(() => TextSpan, {
    nullable: true,
    description: 'The words that signal saying: "said", "according to"; null where there are none.',
  })
  cue!: TextSpan | null;

  @Field(() => CueClass, {
    nullable: true,
    description:
      "What the cue tells of how it was meant, or how far the article stands by it; null where there is no cue of words, as in a transcript.",
  })
  cueClass!: keyof typeof CueClass | null;

  @Field(() => TextSpan, {
    nullable: true,
    description: "The words that tell who said it; null where the article does not tell.",
  })
  source!: TextSpan | null;

  @Field(() => String, {
    description: "About 60 characters of the article before the content, from a word's start on.",
  })
  prefix!: string;

  @Field(() => String, {
    description: "About 60 characters of the article after the content, up to a word's end.",
  })
  suffix!: string;

  @Field(() => [Amount], { description: "The numbers of counted things in it." })
  amounts!: readonly Amount[];

  @Field(() => [ClaimedClause], {
    description:
      "What it claims, clause by clause: the parts by which statements are compared. All of it at once where it is no sentence; empty where nothing of it can be compared.",
  })
  claims!: readonly ClaimedClause[];

  @Field(() => String, { description: "The rule that joined content, cue and source." })
  rule!: string;

  @Field(() => Float, { description: "How far the rule is to be trusted, from 0 to 1." })
  confidence!: number;

  @Field(() => Article, { description: "The article that it stands in." })
  article!: Article;

  @Field(() => Statement, { description: "The statement that it is evidence for." })
  statement!: Statement;
}
