import type { PossiblePerson } from "../../domain/statements/quotation.ts";
import { type ArticleContext, findNamesIn } from "../article-context.ts";
import { buildNamedActor } from "./people.ts";

/**
 * The known persons whom names of the article may mean where a person has to decide, by the ids of
 * the actors that those names are until then.
 */
export function findPossiblePersons(context: ArticleContext): ReadonlyMap<string, PossiblePerson> {
  const possible = new Map<string, PossiblePerson>();
  for (const candidate of context.candidates) {
    const [name] = findNamesIn(context, candidate);
    if (candidate.isLinked || name === undefined) continue;
    const { actor, similarity, confidence, evidence } = candidate;
    const { id } = buildNamedActor(context, name, false);
    const known = possible.get(id);
    if (known !== undefined && known.confidence >= confidence) continue;
    possible.set(id, { id: actor.id, name: actor.name, similarity, confidence, evidence });
  }
  return possible;
}
