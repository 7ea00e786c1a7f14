import { Field, ObjectType } from "type-graphql";
import { Actor, Organization } from "./actor.type.ts";

@ObjectType({
  simpleResolvers: true,
  description: "That an actor belongs to an organization, as the registry knows it.",
})
export class Membership {
  @Field(() => String, {
    nullable: true,
    description: 'As what: "president"; null where only the membership is known.',
  })
  role!: string | null;

  @Field(() => Actor, { description: "Who belongs to it." })
  member!: Actor;

  @Field(() => Organization, { description: "What the member belongs to." })
  organization!: Organization;
}
