import type { Actor, Gender } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ReferenceLexicon } from "../../language/reference-lexicon.ts";

/** An actor as a source of the article named it, for the pronouns that follow. */
export interface Antecedent {
  readonly actor: Actor;
  readonly mention: Span;
  readonly paragraph: number;
  /** `null` where nothing tells. */
  readonly gender: Gender | null;
  /** Whether an unnamed one may be a person, as far as the noun tells. */
  readonly mayBePerson: boolean;
  /** Whether somebody alone is called "they". */
  readonly isThey: boolean;
}

/** Paragraphs of prose over which a pronoun still reaches back. */
const REACH = 4;

/**
 * Whom a pronoun means: the last source before it that it can agree with.
 *
 * "He" and "she" take a person of that gender, "it" an organization or a document, "they" a group or an
 * organization. Speakers of news, and who sentences are about, are what pronouns of saying refer to;
 * other names in between are passed over.
 */
export function resolvePronoun(
  pronoun: string,
  paragraph: number,
  antecedents: readonly Antecedent[],
  references: ReferenceLexicon,
): Antecedent | null {
  const refused = new Set<string>();
  for (let index = antecedents.length - 1; index >= 0; index--) {
    const antecedent = antecedents[index]!;
    const { id } = antecedent.actor;
    if (paragraph - antecedent.paragraph > REACH) return null;
    // Whoever was called "he" since is no "she".
    if (!agrees(pronoun, antecedent, references)) refused.add(id);
    else if (!refused.has(id)) return antecedent;
  }
  return null;
}

/** Whether a pronoun can mean somebody; one that never points back means nobody. */
export function agrees(
  pronoun: string,
  { actor: { type }, gender, mayBePerson, isThey }: Antecedent,
  { persons, things, several, female, male }: ReferenceLexicon,
): boolean {
  if (persons.has(pronoun)) {
    if (type !== "PERSON" && !(type === "UNNAMED" && mayBePerson)) return false;
    if (isThey || (female.has(pronoun) && gender === "MALE")) return false;
    return !(male.has(pronoun) && gender === "FEMALE");
  }
  if (things.has(pronoun)) return type === "ORGANIZATION" || (type === "UNNAMED" && !mayBePerson);
  return several.has(pronoun) && (type === "GROUP" || type === "ORGANIZATION" || isThey);
}
