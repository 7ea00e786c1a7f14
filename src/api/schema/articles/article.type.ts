import { Field, ObjectType } from "type-graphql";
import { buildConnectionType } from "../connection.type.ts";
import { Finding } from "./finding.type.ts";
import { LocalDate } from "../local-date.ts";
import { Node } from "../node.type.ts";
import { Quotation } from "../statements/quotation.type.ts";
import { SaidOn } from "../statements/said-on.type.ts";
import { TextSpan } from "../text-span.type.ts";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A news article as published.",
})
export class Article extends Node {
  @Field(() => String, { nullable: true, description: "Headline; null where unknown." })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Web address; null where unknown." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "The outlet; null where unknown." })
  publisher!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who wrote it, several joined by ", "; null where unknown. Nobody is taken to have said anything by that.',
  })
  author!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Day of publication, `YYYY-MM-DD`; null where unknown.",
  })
  publishedOn!: string | null;

  @Field(() => SaidOn, {
    nullable: true,
    description:
      "When it was published: the day where it is known, else the month that its text lets one reckon. Null where neither is known; never a guessed day.",
  })
  publishedDuring!: SaidOn | null;

  @Field(() => [TextSpan], {
    description:
      "The publishers from whom it says that it has its text: in the dateline, in a credit line, in a disclaimer.",
  })
  syndicatedFrom!: readonly TextSpan[];

  @Field(() => Boolean, {
    description:
      'Whether it says that it comes from others without naming them: "a syndicated feed".',
  })
  isFromFeed!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Who hands on the publisher's page by machine and says so; null where nobody does.",
  })
  aggregator!: string | null;

  @Field(() => [Finding], {
    description: "What is odd in its text: a mark without its partner, a day without a date.",
  })
  findings!: readonly Finding[];

  @Field(() => String, {
    nullable: true,
    description:
      "The place it was filed from; null where the article does not tell. Not where anything was said.",
  })
  dateline!: string | null;

  @Field(() => String, {
    description: "The whole text, exactly as received; every position counts its UTF-16 units.",
  })
  text!: string;

  @Field(() => String, {
    description:
      "SHA-256 of the text's UTF-8 bytes, hexadecimal: whoever holds the text makes the same of it.",
  })
  sha256!: string;

  @Field(() => String, {
    nullable: true,
    description: "Name of the format in which it came: `nexis`; null where nobody told.",
  })
  format!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 of the bytes that it was read from, of a file or of its line, hexadecimal; null where they were not all read.",
  })
  sourceSha256!: string | null;

  @Field(() => [Quotation], {
    description: "All its quotations, in the order of the text.",
  })
  quotations!: readonly Quotation[];

  @Field(() => [Article], {
    description: "Articles whose text is nearly the same, whoever published it first.",
  })
  copies!: readonly Article[];
}

export const ArticleConnection = buildConnectionType("Article", () => Article);
