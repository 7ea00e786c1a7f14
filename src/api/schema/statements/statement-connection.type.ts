import { Field, Int, ObjectType } from "type-graphql";
import type { Exactly } from "../exactly.ts";
import type * as facets from "../../../graph/compile/connections/facet-readers.ts";
import type * as ties from "../../../graph/compile/connections/ties.ts";
import type * as timeline from "../../../graph/compile/connections/timeline.ts";
import { buildEnum } from "../build-enum.ts";
import { Actor } from "../entities/actor.type.ts";
import { buildConnectionType } from "../connection.type.ts";
import { Entity } from "../entities/entity.type.ts";
import { LocalDate } from "../local-date.ts";
import { Place } from "../entities/place.type.ts";
import { Statement } from "./statement.type.ts";

export const FacetField = buildEnum<facets.FacetField>(
  "FacetField",
  "By what statements are counted.",
  {
    SPEAKER: "Who said it.",
    ORGANIZATION: "The organization that said it, or for which it was said.",
    ADDRESSEE: "To whom it was said.",
    PLACE:
      "The places that it is about: named by any of the statements, each counted with all inside it, as `about` finds them.",
    COUNTRY: "The countries that it is about, or places inside them.",
    ABOUT_BASIS: "How it is known what it is about: each way once.",
    TOPIC:
      "What it claims to happen or to be so: `capture`, `rise`; verbs, words that mean the same together.",
    MEDIUM: "How it was said: Telegram, a named outlet.",
    PUBLISHER: "The outlets that quote it.",
    AUTHOR: "Who wrote the articles that quote it.",
    KIND: "How the words are handed on: DIRECT, INDIRECT, MIXED.",
    MODE: "How it was put forward: ASSERTED, DENIED, ASKED and so on.",
    CUE_CLASS: "What the words that signal saying tell of how it was meant: each class once.",
    MONTH: "The month of its `time`, `YYYY-MM`, where that is known.",
    YEAR: "The year of its `time`, where that is known.",
  },
);

export const StatementTime = buildEnum<timeline.StatementTime>(
  "StatementTime",
  "By which of its times a statement is counted.",
  {
    SAID_ON: "When it was said; of many statements that is not known.",
    PUBLISHED_ON: "When the first article that quotes it was published.",
    EITHER: "When it was said or, where that is not known, published.",
  },
);

export const TimeUnit = buildEnum<timeline.TimeUnit>(
  "TimeUnit",
  "How long the stretches of a timeline are.",
  {
    DAY: "A day.",
    WEEK: "A week, from Monday to Sunday.",
    MONTH: "A calendar month.",
    YEAR: "A calendar year.",
  },
);

@ObjectType({ description: "One stretch of a timeline of which there are statements." })
export class TimelineBucket implements Exactly<timeline.TimelineBucket, TimelineBucket> {
  @Field(() => LocalDate, { description: "Its first day." })
  from!: string;

  @Field(() => LocalDate, { description: "Its last day." })
  to!: string;

  @Field(() => Int, { description: "How many statements are of that time." })
  count!: number;

  @Field(() => Int, {
    description: "How many of these are dated by when they were said, not published.",
  })
  saidCount!: number;
}

@ObjectType({ description: "How many statements were made when." })
export class Timeline implements Exactly<timeline.Timeline, Timeline> {
  @Field(() => TimeUnit, { description: "How long each stretch is." })
  unit!: keyof typeof TimeUnit;

  @Field(() => StatementTime, { description: "By which time statements are counted." })
  time!: keyof typeof StatementTime;

  @Field(() => [TimelineBucket], {
    description: "The stretches of which there are statements, in their order.",
  })
  buckets!: readonly TimelineBucket[];

  @Field(() => Int, {
    description: "Statements whose time is not known as closely.",
  })
  undatedCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "How much room statements take, each counted once, and with every copy.",
})
export class Volume {
  @Field(() => Int, { description: "How many statements there are." })
  statementCount!: number;

  @Field(() => Int, { description: "How many words these have." })
  wordCount!: number;

  @Field(() => Int, { description: "How many times articles quote them: copies count, too." })
  quotationCount!: number;

  @Field(() => Int, { description: "How many words that makes." })
  quotedWordCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "A value that statements have in common." })
export class FacetValue {
  @Field(() => String, {
    description: "The value, to be asked for in `where`: an id, or the words themselves.",
  })
  value!: string;

  @Field(() => String, { description: "The value for people to read: a name." })
  label!: string;

  @Field(() => Int, { description: "How many of the statements have it." })
  count!: number;

  @Field(() => Entity, {
    nullable: true,
    description: "The actor or place that it is; null for other fields.",
  })
  entity!: Entity | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "How much room those statements take that have a value in common.",
})
export class Share {
  @Field(() => String, {
    description: "The value, to be asked for in `where`: an id, or the words themselves.",
  })
  value!: string;

  @Field(() => String, { description: "The value for people to read: a name." })
  label!: string;

  @Field(() => Entity, {
    nullable: true,
    description: "The actor or place that it is; null for other fields.",
  })
  entity!: Entity | null;

  @Field(() => Volume, { description: "How much room they take." })
  volume!: Volume;
}

@ObjectType({ simpleResolvers: true, description: "How often the values of a field occur." })
export class Facet {
  @Field(() => FacetField, { description: "The field." })
  field!: keyof typeof FacetField;

  @Field(() => [FacetValue], { description: "The most frequent values first." })
  values!: readonly FacetValue[];
}

@ObjectType({
  simpleResolvers: true,
  description: "Two speakers who are quoted about the same places.",
})
export class CoOccurrence {
  @Field(() => Actor, { description: "The one." })
  one!: Actor;

  @Field(() => Actor, { description: "The other." })
  other!: Actor;

  @Field(() => Int, { description: "How many places both are quoted about." })
  placeCount!: number;

  @Field(() => [Place], { description: "These places, in the order of their names." })
  places!: readonly Place[];
}

export const TieType = buildEnum<ties.TieType>("TieType", "What may tie two speakers.", {
  RELAYS: "The one tells what the other said.",
  CONTRADICTS: "What the one says cannot be true if what the other says is, or denies it.",
});

@ObjectType({ simpleResolvers: true, description: "Two speakers whom statements tie." })
export class Tie {
  @Field(() => Actor, { description: "The one." })
  one!: Actor;

  @Field(() => Actor, { description: "The other." })
  other!: Actor;

  @Field(() => Int, {
    description:
      "How many statements are relayed, or how many pairs of them contradict each other.",
  })
  statementCount!: number;
}

export const StatementConnection = buildConnectionType("Statement", () => Statement);
