import { Field, ObjectType } from "type-graphql";
import type * as domain from "../../../domain/text/finding.ts";
import type * as spans from "../../../domain/text/span.ts";
import type { Exactly } from "../exactly.ts";
import { TextSpan } from "../text-span.type.ts";

@ObjectType({
  description: "Something odd in an article's text that a person may want to look at.",
})
export class Finding extends TextSpan implements Exactly<domain.Finding & spans.TextSpan, Finding> {
  @Field(() => String, { description: "What kind it is of: `QUOTE_MARK_UNPAIRED`. Stable." })
  code!: domain.FindingCode;

  @Field(() => String, { description: "The same in words." })
  message!: string;
}
