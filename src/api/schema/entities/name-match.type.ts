import { Field, ObjectType, registerEnumType } from "type-graphql";

/** How a name that was asked for is one of an entity's; the same words as the domain's `NameMatch`. */
export const NameMatch = { EXACT: "EXACT", SPELLING: "SPELLING", SOUND: "SOUND" } as const;

registerEnumType(NameMatch, {
  name: "NameMatch",
  description:
    "How a name that was asked for is one of those by which somebody or some place goes.",
  valuesConfig: {
    EXACT: {
      description:
        "Its letters are, but for case and accents; be it with a title, initials or the last name first. Or it is that of a country, and this is who speaks for it.",
    },
    SPELLING: { description: "It is another spelling of one, or the same words in another order." },
    SOUND: {
      description: "It only sounds like one, nobody has it, and no place or person is known by it.",
    },
  },
});

/** What is told of an item that was looked for by its name. */
@ObjectType({ simpleResolvers: true })
export abstract class NamedEdge {
  @Field(() => NameMatch, {
    nullable: true,
    description: "How the name in `where` is one of its names; null where none was given.",
  })
  match!: keyof typeof NameMatch | null;
}
