import { Field, ObjectType } from "type-graphql";
import { TextSpan } from "../text-span.type.ts";

@ObjectType({
  description: "Something odd in an article's text that a person may want to look at.",
})
export class Finding extends TextSpan {
  @Field(() => String, { description: "What kind it is of: `QUOTE_MARK_UNPAIRED`. Stable." })
  code!: string;

  @Field(() => String, { description: "The same in words." })
  message!: string;
}
