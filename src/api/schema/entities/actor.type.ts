import { Field, InterfaceType, ObjectType } from "type-graphql";
import type * as domain from "../../../domain/entity.ts";
import { buildEnum } from "../build-enum.ts";
import type { Row } from "../../../graph/compile/projection/projection.ts";
import { readType } from "../../answer/read-answer.ts";
import { buildConnectionType } from "../connection.type.ts";
import { NamedEdge } from "./name-match.type.ts";
import { Entity } from "./entity.type.ts";
import { Membership } from "./membership.type.ts";

export const ActorType = buildEnum<domain.ActorType>("ActorType", "What kind of actor it is.", {
  PERSON: "A person with a name.",
  ORGANIZATION: "A body with a name: a ministry, a government, an outlet.",
  GROUP: 'Several people without a name of their own: "officials".',
  UNNAMED: 'A source that the article hides: "a senior defence official".',
});

@InterfaceType({
  implements: Entity,
  description:
    "Whoever can say something: a person, an organization, a group or an unnamed source.",
  resolveType: (row: Row) => readType(row, "Person"),
})
export abstract class Actor extends Entity {
  @Field(() => ActorType, { description: "What kind of actor it is." })
  type!: keyof typeof ActorType;

  @Field(() => String, {
    nullable: true,
    description: "Who this is in a few words; null where the registry does not say.",
  })
  description!: string | null;

  @Field(() => [Membership], {
    description: "The organizations that the actor belongs to, as the registry knows them.",
  })
  memberOf!: readonly Membership[];
}

@ObjectType({ implements: Actor, simpleResolvers: true, description: "A person with a name." })
export class Person extends Actor {}

@ObjectType({
  implements: Actor,
  simpleResolvers: true,
  description: "A body with a name that can speak: a ministry, a government, an outlet.",
})
export class Organization extends Actor {
  @Field(() => [Membership], {
    description: "The actors that belong to it, as the registry knows them.",
  })
  members!: readonly Membership[];
}

@ObjectType({
  implements: Actor,
  simpleResolvers: true,
  description:
    'Several people without a name of their own, such as "officials". Belongs to one article: the same words elsewhere are another group.',
})
export class Group extends Actor {}

@ObjectType({
  implements: Actor,
  simpleResolvers: true,
  description:
    "A source that the article does not name. Belongs to one article and is never merged with another's.",
})
export class UnnamedSource extends Actor {}

export const ActorConnection = buildConnectionType("Actor", () => Actor, {
  EdgeBase: NamedEdge,
});
