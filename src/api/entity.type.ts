import { Field, InterfaceType } from "type-graphql";
import { Node } from "./node.type.ts";

@InterfaceType({
  implements: Node,
  description: "Whoever speaks and whatever is spoken about: an actor or a place.",
  resolveType: ({ label }: { label: string }) => label,
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
}
