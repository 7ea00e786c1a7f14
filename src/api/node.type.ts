import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({
  description: "Anything that can be fetched again by its id, with `node(id)`.",
  resolveType: ({ label }: { label: string }) => label,
})
export abstract class Node {
  @Field(() => ID, {
    description: "Stable id, derived from content; the same in every copy of the graph.",
  })
  id!: string;
}
