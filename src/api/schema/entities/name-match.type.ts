import { Field, ObjectType } from "type-graphql";
import type * as domain from "../../../domain/names/sought-name.ts";
import { buildEnum } from "../build-enum.ts";

export const NameMatch = buildEnum<domain.NameMatch>(
  "NameMatch",
  "How a name that was asked for is one of those by which somebody or some place goes.",
  {
    EXACT:
      "Its letters are, but for case and accents; be it with a title, initials or the last name first. Or it is that of a country, and this is who speaks for it.",
    SPELLING: "It is another spelling of one, or the same words in another order.",
    SOUND: "It only sounds like one, nobody has it, and no place or person is known by it.",
  },
);

/** What is told of an item that was looked for by its name. */
@ObjectType({ simpleResolvers: true })
export abstract class NamedEdge {
  @Field(() => NameMatch, {
    nullable: true,
    description: "How the name in `where` is one of its names; null where none was given.",
  })
  match!: keyof typeof NameMatch | null;
}
