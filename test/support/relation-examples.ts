import type { RelationType } from "../../src/domain/statements/relation.ts";

/**
 * Of each relation, two sentences of one article whose statements stand so; a directed one leads from the
 * first to the second.
 */
export const RELATION_EXAMPLES: Readonly<
  Record<RelationType, readonly [first: string, second: string]>
> = {
  DENIES: [
    "Viktor Halonen said the guards did not open the northern gate.",
    "Ada Okoye said the guards opened the northern gate.",
  ],
  CONTRADICTS: [
    "Ada Okoye said 40 cows drowned in the canal.",
    "Viktor Halonen said 12 cows drowned in the canal.",
  ],
  REPEATS: [
    "Ada Okoye said the harbor would bring 4,000 jobs to the coast.",
    "“The harbor brings 4,000 jobs to the coast,” Ada Okoye said.",
  ],
  CORROBORATES: [
    "Marta Feld said the farmers closed the southern road.",
    "Tarja Lindqvist said the farmers had closed the southern road.",
  ],
  RESPONDS: [
    "Ada Okoye said the bridge needs a new deck.",
    "Asked about the words of Ada Okoye, Viktor Halonen said the council would listen.",
  ],
  UNDETERMINED: [
    "Army commanders said that the front had stabilised.",
    "Karpenko said that his troops were continuing to advance in Ostel.",
  ],
};
