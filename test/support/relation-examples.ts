import type { ArticleInput } from "../../src/domain/articles/article.ts";
import type { RelationType } from "../../src/domain/statements/relation.ts";

/**
 * Of each relation, the texts of one or two articles in which two statements stand so; a directed one
 * leads from the second to the first.
 */
const RELATION_EXAMPLES: Readonly<Record<RelationType, readonly string[]>> = {
  DENIES: [
    "Ada Okoye said that the guards had opened the northern gate of Varn. Viktor Halonen said that the guards had not opened it.",
  ],
  CONTRADICTS: [
    "Ada Okoye said that rents in Larnburg rose last year. Viktor Halonen said that rents in Larnburg fell last year.",
  ],
  REPEATS: [
    "Marta Feld said that the farmers had closed the southern road to Ostel.",
    "“The farmers have closed the southern road to Ostel,” Marta Feld said.",
  ],
  CORROBORATES: [
    "Ada Okoye said that six sailors were killed in the explosion on the tanker Astra. Tarja Lindqvist said that six sailors died in the blast on the tanker Astra.",
  ],
  RESPONDS: [
    "Tarja Lindqvist said that the harbor would bring many jobs. In response to Lindqvist, Viktor Halonen said that the council would listen.",
  ],
  UNDETERMINED: [
    "Ada Okoye said that the council of Varn had approved the plan for the new harbor.",
    "Viktor Halonen said that the council of Varn had rejected the plan for the new harbor.",
  ],
};

/** The articles of the examples: `DENIES-1`. */
export const RELATION_ARTICLES: readonly ArticleInput[] = Object.entries(RELATION_EXAMPLES).flatMap(
  ([type, texts]) => texts.map((text, index) => ({ id: `${type}-${String(index + 1)}`, text })),
);
