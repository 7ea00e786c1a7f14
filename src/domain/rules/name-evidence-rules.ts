/**
 * What each piece of evidence that a name means a known person adds to the logarithm of the odds, so
 * that pieces add up as if they were independent. 0 leaves even odds; 2 makes them 7 to 1.
 *
 * `docs/rules.md` is written from this table.
 */
export const nameEvidenceRules = {
  "name-same": { means: "no letters differ but those that spellings exchange", weight: 4 },
  "name-respelled": {
    means: "the same consonants, and a letter at most of the surname differs",
    weight: 2.5,
  },
  "name-initials": { means: "one surname, and an initial for the given name", weight: 1 },
  "name-near": { means: "one surname, and given names that share most letters", weight: 0.4 },
  "name-garbled": { means: "surname and given name share most letters", weight: -2.5 },
  "name-listed": { means: "an imported list has the name", weight: 0.4 },
  "name-shared": { means: "others of that list bear the name, too", weight: -0.4 },
  role: { means: "a role beside the name that the person held on the day", weight: 2 },
  "role-at-another-time": { means: "a role that the person held on other days", weight: -0.5 },
  "another-trade": {
    means:
      "introduced as something else, “a baker”, by an article without a role or organization of the person",
    weight: -4,
  },
  "organization-beside-name": {
    means: "an organization of the person beside the name",
    weight: 1,
  },
  "organization-in-article": {
    means: "an organization of the person elsewhere in the article",
    weight: 0.5,
  },
  age: { means: "the age of the person beside the name", weight: 1.5 },
  "country-beside-name": { means: "the country of the actor beside the name", weight: 1 },
  "country-in-article": {
    means: "the country of the actor elsewhere in the article, and of nobody else of the name",
    weight: 0.5,
  },
} as const satisfies Record<string, { readonly means: string; readonly weight: number }>;

/** Something that speaks for or against a name meaning an actor. */
export type NameEvidence = keyof typeof nameEvidenceRules;

/** Words are never proof: no weighed confidence is above. */
export const SUREST = 0.99;

/** From this confidence on a name is linked. */
export const SURE = 0.8;

/** How much less likely the second must be. */
export const LEAD = 0.1;

/** From this confidence on a name is worth a person's look. */
export const WORTH_A_LOOK = 0.3;
