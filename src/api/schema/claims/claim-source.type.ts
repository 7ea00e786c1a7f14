import { Field, ObjectType } from "type-graphql";
import { Statement } from "../statements/statement.type.ts";

@ObjectType({
  simpleResolvers: true,
  description: "One of the sources from which a claim comes independently of the others.",
})
export class ClaimSource {
  @Field(() => String, {
    nullable: true,
    description:
      "Who it is: who speaks, the organization of several who speak, or the newsroom where nobody has a name. Null where none of these is known.",
  })
  name!: string | null;

  @Field(() => [Statement], {
    description: "The statements of the claim that come from it, the oldest first.",
  })
  statements!: readonly Statement[];

  @Field(() => [String], {
    description: "Why these count as one, a sentence each; empty where it is one statement.",
  })
  reasons!: readonly string[];
}
