import {
  nameTypeRules,
  type NamedType,
  type NameTypeEvidence,
} from "../domain/rules/name-type-rules.ts";

/** Logarithms of the odds of each type, up to a common term. */
export type TypeOdds = Readonly<Record<NamedType, number>>;

/** How often each piece of evidence was found. */
export type EvidenceCounts = ReadonlyMap<NameTypeEvidence, number>;

/** Adds up what evidence tells of a name's type. What is seen again adds less each time. */
export function weighTypes(counts: EvidenceCounts): TypeOdds {
  let { PERSON, ORGANIZATION, PLACE, OTHER } = PRIOR;
  for (const [evidence, count] of counts) {
    const weights = WEIGHTS[evidence];
    const factor = count === 1 ? 1 : 1 + Math.log2(count) / 2;
    PERSON += factor * weights.PERSON;
    ORGANIZATION += factor * weights.ORGANIZATION;
    PLACE += factor * weights.PLACE;
    OTHER += factor * weights.OTHER;
  }
  return { PERSON, ORGANIZATION, PLACE, OTHER };
}

/** The likeliest type; the first of those that are as likely. */
export function chooseType(odds: TypeOdds): NamedType {
  return NAMED_TYPES.reduce((best, type) => (odds[type] > odds[best] ? type : best));
}

/** A run of capitals of which nothing is known is most often neither. */
const PRIOR: TypeOdds = { PERSON: 0, ORGANIZATION: 0, PLACE: 0, OTHER: 1 };

/** The rules' weights, those that are not given as well. */
const WEIGHTS = Object.fromEntries(
  Object.entries(nameTypeRules).map(([evidence, { weights }]) => [
    evidence,
    { PERSON: 0, ORGANIZATION: 0, PLACE: 0, OTHER: 0, ...weights },
  ]),
) as Readonly<Record<NameTypeEvidence, TypeOdds>>;

const NAMED_TYPES = ["PERSON", "ORGANIZATION", "PLACE", "OTHER"] as const;
