import { Field, ID, InterfaceType } from "type-graphql";
import type { Row } from "../../../graph/compile/projection/projection.ts";
import { readType } from "../../answer/read-answer.ts";
import { Node } from "../node.type.ts";

@InterfaceType({
  implements: Node,
  description: "Whoever speaks and whatever is spoken about: an actor or a place.",
  resolveType: (row: Row) => readType(row, "Place"),
})
export abstract class Entity extends Node {
  @Field(() => String, { description: "The name that the registry prefers, or as first written." })
  name!: string;

  @Field(() => [String], {
    description: "Other names and spellings that lead here. Searching by any of them finds it.",
  })
  aliases!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "Wikidata item, such as `Q7747`; null where the registry knows none.",
  })
  wikidata!: string | null;

  @Field(() => [String], {
    description: "The words by which the articles name it, each once, in alphabetical order.",
  })
  spellings!: readonly string[];

  @Field(() => [ID], {
    description:
      "Ids that lead here besides its own, since a person decided that their entities are this one.",
  })
  formerIds!: readonly string[];
}
