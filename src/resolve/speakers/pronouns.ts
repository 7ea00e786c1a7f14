import type { Actor, ActorType } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ReferenceLexicon } from "../../language/reference-lexicon.ts";

/** An actor as a source of the article named it, for the pronouns that follow. */
export interface Antecedent {
  readonly actor: Actor;
  readonly mention: Span;
  readonly paragraph: number;
}

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
  references: ReferenceLexicon,
): Antecedent | null {
  const types = getTypes(pronoun, references);
  for (let index = antecedents.length - 1; index >= 0; index--) {
    const antecedent = antecedents[index]!;
    if (paragraph - antecedent.paragraph > REACH) return null;
    if (types.includes(antecedent.actor.type)) return antecedent;
  }
  return null;
}

/** What a pronoun can mean; nothing of one that never points back. */
function getTypes(
  pronoun: string,
  { persons, things, several }: ReferenceLexicon,
): readonly ActorType[] {
  if (persons.has(pronoun)) return ["PERSON", "UNNAMED"];
  if (things.has(pronoun)) return ["ORGANIZATION", "UNNAMED"];
  return several.has(pronoun) ? ["GROUP", "ORGANIZATION"] : [];
}
