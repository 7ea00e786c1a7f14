import { Field, ObjectType } from "type-graphql";
import type { StoredMention } from "../../../graph/read/candidate-reader.ts";
import type { Exactly } from "../exactly.ts";
import { TextSpan } from "../text-span.type.ts";

@ObjectType({
  description: "Words of an article by which a quotation names an entity, and those around them.",
})
export class Mention implements Exactly<Omit<StoredMention, "quotationId" | "articleId">, Mention> {
  @Field(() => TextSpan, { description: "The words themselves, and where they stand." })
  span!: TextSpan;

  @Field(() => String, {
    description: "About 60 characters of the article before them, from a word's start on.",
  })
  prefix!: string;

  @Field(() => String, {
    description: "About 60 characters of the article after them, up to a word's end.",
  })
  suffix!: string;
}
