import { Field, ObjectType } from "type-graphql";

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
}
