import { Field, InputType, Int, ObjectType } from "type-graphql";
import type * as domain from "../../../domain/verification/verification.ts";
import type * as graph from "../../../graph/read/verify-quotations.ts";
import { buildEnum } from "../build-enum.ts";
import type { Exactly } from "../exactly.ts";

export const Verdict = buildEnum<domain.Verdict>("Verdict", "What became of quoted words.", {
  VERBATIM: "They are the speaker's own, to the character.",
  CUT: "They are, but what was left out may turn their meaning.",
  ALTERED: "They are the speaker's own with others among them.",
  OTHER_SPEAKER: "Somebody else said them.",
  UNATTRIBUTED: "They stand in an article that does not tell who said them.",
  REPORTED_ONLY: "They are an article's words for what the speaker said, and no quotation.",
  NOT_FOUND: "The graph has nothing like them.",
});

@InputType({ description: "Words in quotation marks, and who is to have said them." })
export class QuotedWords implements Exactly<graph.Quoted, QuotedWords> {
  @Field(() => String, { description: "The words, without the marks." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "The speaker, in any spelling; null where nobody is named.",
  })
  speaker!: string | null;
}

@ObjectType({ description: "Where quoted words differ from those of an article." })
export class WordDifference implements Exactly<domain.Difference, WordDifference> {
  @Field(() => String, { description: "As they were quoted; empty where words were left out." })
  quoted!: string;

  @Field(() => String, { description: "As the article has them; empty where words were put in." })
  said!: string;
}

@ObjectType({ description: "What the graph knows of quoted words." })
export class Verification {
  @Field(() => Verdict, { description: "What became of them." })
  verdict!: keyof typeof Verdict;

  @Field(() => Int, {
    nullable: true,
    description:
      "Where they begin in the article's text, in UTF-16 units; null where they were not found.",
  })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: "The position after their last character." })
  end!: number | null;

  @Field(() => [WordDifference], {
    description: "Where they differ from what was said, in their order.",
  })
  differences!: readonly WordDifference[];

  @Field(() => String, {
    nullable: true,
    description: "What was left out, where that may turn the meaning; else null.",
  })
  omitted!: string | null;
}
