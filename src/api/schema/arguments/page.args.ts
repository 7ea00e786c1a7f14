import { ArgsType, Field, Int } from "type-graphql";
import type * as graph from "../../../graph/arguments/page.ts";
import type { Exactly } from "../exactly.ts";
import { LARGEST_PAGE, PAGE_SIZE } from "../../../graph/arguments/page.ts";

@ArgsType()
export class PageArgs implements Exactly<graph.PageBounds, PageArgs> {
  @Field(() => Int, {
    nullable: true,
    description: `How many items to give from the beginning, 1 to ${String(LARGEST_PAGE)}; ${String(PAGE_SIZE)} where neither \`first\` nor \`last\` is given.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Only what comes after this cursor, such as a page's `pageInfo { endCursor }`.",
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many items to give from the end, 1 to ${String(LARGEST_PAGE)}; not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Only what comes before this cursor, such as a page's `pageInfo { startCursor }`.",
  })
  before?: string | null;
}
