import { ArgsType, Field, Int } from "type-graphql";
import { AppError } from "../errors/app-error.ts";
import type { PageRequest } from "../graph/page.ts";
import { decodeCursor, type ListName } from "./cursor.ts";
import { LARGEST_PAGE } from "./limit-cost.ts";

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: 20,
    description: `How many items to give, 1 to ${String(LARGEST_PAGE)}.`,
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the item after which to go on, from `pageInfo { endCursor }`.",
  })
  after?: string | null;
}

/**
 * Checks what a person asked for.
 *
 * @throws PAGE_SIZE_INVALID, CURSOR_INVALID
 */
export function readPageArgs(list: ListName, { first, after }: PageArgs): PageRequest {
  if (first < 1 || first > LARGEST_PAGE) {
    throw new AppError("PAGE_SIZE_INVALID", { first, largest: LARGEST_PAGE });
  }
  return { first, after: after == null ? null : decodeCursor(list, after) };
}
