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
    "Ada Okoye said the guards opened the northern gate.",
    "Viktor Halonen said the guards closed the northern gate.",
  ],
  REPEATS: [
    "Ada Okoye said the farmers closed the southern road.",
    "“The farmers have closed the southern road,” Ada Okoye said.",
  ],
  CORROBORATES: [
    "Marta Feld said the farmers closed the southern road.",
    "Tarja Lindqvist said the farmers had closed the southern road.",
  ],
  RESPONDS: [
    "Viktor Halonen said Okoye's remarks on the gate were shameful.",
    "Ada Okoye said the guards opened the northern gate.",
  ],
  UNDETERMINED: [
    "Army commanders said that the front had stabilised.",
    "Karpenko said that his troops were continuing to advance in Ostel.",
  ],
};
