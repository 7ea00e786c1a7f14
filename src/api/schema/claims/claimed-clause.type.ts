import { Field, Float, ObjectType } from "type-graphql";
import type { Days as ClaimDays, Modality } from "../../../domain/claims/claim.ts";
import type * as domain from "../../../domain/claims/claimed-clause.ts";
import { buildEnum } from "../build-enum.ts";
import type { Exactly } from "../exactly.ts";
import { LocalDate } from "../local-date.ts";
import { TextSpan } from "../text-span.type.ts";

const ClaimModality = buildEnum<Modality>(
  "ClaimModality",
  "Whether a clause tells what is so, or what may be.",
  {
    FACT: "It is or was so.",
    FUTURE: "It will be so.",
    OPEN: "It may be so, is wanted or planned, or holds if something else does.",
    OPINION: "Somebody thinks or feels so.",
  },
);

@ObjectType({ description: "Days, both included." })
export class Days implements Exactly<ClaimDays, Days> {
  @Field(() => LocalDate, { description: "The first." })
  from!: string;

  @Field(() => LocalDate, { description: "The last; the same where it is one day." })
  to!: string;
}

@ObjectType({ description: "How many, or how much, in measures that can be compared." })
export class ClaimedAmount implements Exactly<domain.ClaimedAmount, ClaimedAmount> {
  @Field(() => Float, { description: "It is no less; of “about 200”, 180." })
  low!: number;

  @Field(() => Float, {
    nullable: true,
    description: "It is no more; of “about 200”, 220. Null where it has no end: “at least 12”.",
  })
  high!: number | null;

  @Field(() => String, {
    description:
      "What it is measured in, the same for all units of a measure: `kg` of tonnes, `eur`, `%`; empty where things are counted.",
  })
  unit!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What is counted, or the whole of which it is a share: one key for all words that mean the same, else the stem of the word, `firefight` of firefighters. Null where nothing tells.",
  })
  of!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Which part of the whole, from 0 to 1; null where none is told.",
  })
  share!: number | null;

  @Field(() => String, { description: "The words." })
  text!: string;
}

@ObjectType({
  description:
    "What one clause of a quotation claims, in the parts by which statements are compared. What its words do not tell is null.",
})
export class ClaimedClause
  extends TextSpan
  implements Exactly<domain.ClaimedClause, ClaimedClause>
{
  @Field(() => String, {
    nullable: true,
    description:
      "What it claims to happen or to be so, as `where: { about: { topic } }` takes it: one verb for all that mean the same, or the contrary.",
  })
  topic!: string | null;

  @Field(() => String, { nullable: true, description: "Its verb, in the dictionary form." })
  verb!: string | null;

  @Field(() => String, { nullable: true, description: "Who does it, as worded." })
  who!: string | null;

  @Field(() => String, { nullable: true, description: "What happens or is so, as worded." })
  what!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "To or with whom or what it is done, as worded.",
  })
  toWhom!: string | null;

  @Field(() => String, { nullable: true, description: "When it is, as worded." })
  when!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What says that it is not so, as worded: `not`, `denied`.",
  })
  denial!: string | null;

  @Field(() => Boolean, {
    description: "Whether all in all it is said not to be so: “denied that he did not” is not.",
  })
  isNegated!: boolean;

  @Field(() => ClaimModality, { description: "Whether it tells what is so, or what may be." })
  modality!: keyof typeof ClaimModality;

  @Field(() => Days, {
    nullable: true,
    description: "The days on which it is or happens, where the words tell; not when it was said.",
  })
  days!: Days | null;

  @Field(() => [ClaimedAmount], { description: "How many, how much." })
  amounts!: readonly ClaimedAmount[];
}
