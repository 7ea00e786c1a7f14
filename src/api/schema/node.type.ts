import { Field, ID, InterfaceType } from "type-graphql";
import type { Row } from "../../graph/compile/projection/projection.ts";
import { readType } from "../answer/read-answer.ts";

@InterfaceType({
  description: "Anything that can be fetched again by its id, with `node(id)`.",
  resolveType: (row: Row) => readType(row, "Place"),
})
export abstract class Node {
  @Field(() => ID, {
    description: "Stable id, derived from content; the same in every copy of the graph.",
  })
  id!: string;
}
