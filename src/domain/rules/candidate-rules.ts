/**
 * Why two actors may be one, and how far that is to be trusted where their names are the same; the less
 * alike the names, the less.
 *
 * `docs/rules.md` is written from this table.
 */
export const candidateRules = {
  "name-in-article": {
    means: "a name that an article’s words beside it make likely, by the evidence it gives",
    trust: null,
  },
  "similar-name": {
    means: "one surname in two spellings, or with given names or initials that agree",
    trust: 0.8,
  },
  "longer-name": { means: "one name ends in the whole of the other", trust: 0.7 },
  "same-name-other-kind": {
    means: "one name, of a person and of an organization",
    trust: 0.7,
  },
  acronym: { means: "one name is made of the other’s initials", trust: 0.6 },
  "garbled-name": { means: "surnames and given names that share most letters", trust: 0.5 },
  "surname-alone": { means: "a surname, alone and in a whole name", trust: 0.4 },
} as const satisfies Record<string, { readonly means: string; readonly trust: number | null }>;

export type CandidateRule = keyof typeof candidateRules;
