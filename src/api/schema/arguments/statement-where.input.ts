import { Field, ID, InputType, Int } from "type-graphql";
import type * as ranges from "../../../graph/arguments/range.ts";
import type { Exactly } from "../exactly.ts";
import type * as graph from "../../../graph/compile/conditions/statement-conditions.ts";
import { buildEnum } from "../build-enum.ts";
import { ActorWhere } from "./actor-where.input.ts";
import { DateRange } from "./date-range.input.ts";
import { PlaceWhere } from "./place-where.input.ts";
import { AboutBasis } from "../statements/about-basis.ts";
import { CueClass } from "../statements/cue-class.ts";
import { StatementMode } from "../statements/mode.ts";
import { RelationType } from "../statements/relation.type.ts";
import { StatementKind } from "../statements/statement.type.ts";
import { SubjectWhere } from "./subject-where.input.ts";

const Slot = buildEnum<graph.Slot>("Slot", "What may be unknown of a statement.", {
  SPEAKER: "Who said it.",
  ADDRESSEE: "To whom it was said.",
  ABOUT: "What it is about.",
  SAID_AT: "Where it was said.",
  MEDIUM: "How it was said.",
  SAID_ON: "When it was said.",
});

const ReviewStatus = buildEnum<graph.ReviewStatus>(
  "ReviewStatus",
  "Whether it is in question whom the names in a statement's quotations mean.",
  {
    UNDECIDED: "A name may be another's, and nobody decided.",
    DECIDED: "A person decided whose a name is.",
    UNQUESTIONED: "Neither: the rules were sure.",
  },
);

@InputType({ description: "Numbers between two others, both included." })
export class IntRange implements Exactly<ranges.IntRange, IntRange> {
  @Field(() => Int, { nullable: true, description: "The smallest." })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: "The largest." })
  max?: number | null;
}

@InputType({
  description:
    "Which statements are wanted: all that is given must hold. What is left out does not matter.",
})
export class StatementWhere implements Exactly<graph.StatementWhere, StatementWhere> {
  @Field(() => String, {
    nullable: true,
    description:
      'Statements with all these words in any order, whatever their endings, accents and spelling, British or American. Words in quotation marks stand side by side: `"grain deal"`; a star ends the beginning of a word: `negotiat*`. Very common words count in marks and alone. There is no other search syntax.',
  })
  search?: string | null;

  @Field(() => ActorWhere, { nullable: true, description: "Who said it." })
  speaker?: ActorWhere | null;

  @Field(() => ActorWhere, {
    nullable: true,
    description: "Who reported it: such an actor's statement reports this one.",
  })
  relayedBy?: ActorWhere | null;

  @Field(() => ActorWhere, { nullable: true, description: "To whom it was said." })
  addressee?: ActorWhere | null;

  @Field(() => SubjectWhere, {
    nullable: true,
    description: "What it is about; a place stands for everything inside it, too.",
  })
  about?: SubjectWhere | null;

  @Field(() => [AboutBasis], {
    nullable: true,
    description:
      "How it is known what it is about: in one of these ways. Beside `about`, how that is known which `about` asks for.",
  })
  aboutBasis?: (keyof typeof AboutBasis)[] | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    description: "Where it was said, there or anywhere inside. Not the dateline.",
  })
  saidAt?: PlaceWhere | null;

  @Field(() => [StatementKind], { nullable: true, description: "How the words are handed on." })
  kind?: (keyof typeof StatementKind)[] | null;

  @Field(() => [StatementMode], {
    nullable: true,
    description:
      "How it was put forward. Without this, also what was denied, or not said: `mode: [ASSERTED, PROMISED]` leaves it out.",
  })
  mode?: (keyof typeof StatementMode)[] | null;

  @Field(() => [CueClass], {
    nullable: true,
    description:
      "Introduced by words of one of these classes, in at least one quotation: `[DISTANCING]` for *claimed*.",
  })
  cueClass?: (keyof typeof CueClass)[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      "When it was said. Only what was certainly said within the range; statements without a day are left out.",
  })
  saidOn?: DateRange | null;

  @Field(() => String, {
    nullable: true,
    description: "How it was said, such as `Telegram`; upper and lower case are alike.",
  })
  medium?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Quoted in the article with this id. One article must meet this and all else that is asked of articles.",
  })
  article?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Quoted in an article of this outlet; upper and lower case are alike.",
  })
  publisher?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Quoted in an article that this person wrote, alone or with others; upper and lower case are alike.",
  })
  author?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      "Quoted in an article that was published on these days, or in a month or year that touches them where no more is known.",
  })
  publishedOn?: DateRange | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Quoted in an article that was filed from there, as its dateline says; upper and lower case are alike.",
  })
  dateline?: string | null;

  @Field(() => IntRange, {
    nullable: true,
    description:
      "How many reports lie between it and the article: 0 where the article quotes it itself, 1 for what somebody says that another said.",
  })
  chainDepth?: IntRange | null;

  @Field(() => [Slot], { nullable: true, description: "What of it is unknown: all of these." })
  missing?: (keyof typeof Slot)[] | null;

  @Field(() => [RelationType], {
    nullable: true,
    description: "It stands to another statement in one of these ways.",
  })
  relation?: (keyof typeof RelationType)[] | null;

  @Field(() => [ReviewStatus], {
    nullable: true,
    description: "Whether it is in question whom its names mean: one of these.",
  })
  reviewStatus?: (keyof typeof ReviewStatus)[] | null;

  @Field(() => [StatementWhere], { nullable: true, description: "All of these hold, too." })
  and?: StatementWhere[] | null;

  @Field(() => [StatementWhere], {
    nullable: true,
    description: "At least one of these holds; none does where the list is empty.",
  })
  or?: StatementWhere[] | null;

  @Field(() => StatementWhere, { nullable: true, description: "This does not hold as a whole." })
  not?: StatementWhere | null;
}
