import type { Actor } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";

/** An actor as a source of the article named it, for the pronouns that follow. */
export interface Antecedent {
  readonly actor: Actor;
  readonly mention: Span;
  readonly paragraph: number;
}

const PERSONAL = new Set(["he", "she", "him", "her", "his", "hers"]);

/** Paragraphs of prose over which a pronoun still reaches back. */
const REACH = 4;

/**
 * Whom a pronoun means: the last source before it that it can agree with.
 *
 * "He" and "she" take a person, "it" an organization, "they" a group or an organization. Speakers of
 * news are what pronouns of saying refer to; other names in between are passed over.
 */
export function resolvePronoun(
  pronoun: string,
  paragraph: number,
  antecedents: readonly Antecedent[],
): Antecedent | null {
  const agrees = getAgreement(pronoun);
  if (agrees === null) return null;
  for (let index = antecedents.length - 1; index >= 0; index--) {
    const antecedent = antecedents[index]!;
    if (paragraph - antecedent.paragraph > REACH) return null;
    if (agrees(antecedent.actor)) return antecedent;
  }
  return null;
}

function getAgreement(pronoun: string): ((actor: Actor) => boolean) | null {
  if (PERSONAL.has(pronoun)) return ({ type }) => type === "PERSON" || type === "UNNAMED";
  if (pronoun === "it" || pronoun === "its")
    return ({ type }) => type === "ORGANIZATION" || type === "UNNAMED";
  if (pronoun === "they" || pronoun === "their")
    return ({ type }) => type === "GROUP" || type === "ORGANIZATION";
  return null;
}
