import type { Decision, DecisionContent } from "./identity/decision.ts";
import type { Actor, Place } from "./entity.ts";
import type { PopulatedPlace } from "./gazetteer.ts";
import type { Bearers } from "./world-actor.ts";
import type { NameSimilarity } from "./names/name-similarity.ts";

/** An actor whose name resembles another, and how much. */
export interface SimilarActor extends NameSimilarity {
  readonly actor: Actor;
}

/**
 * Known people, organizations and places. Implemented by the registry and the gazetteer; handed to `resolve/`, so that
 * what earlier articles said never changes how one article is read.
 *
 * Names are compared without case, accents, punctuation and possessive endings.
 */
export interface EntityLookup {
  /** Actors that have this name or alias. */
  findActors(name: string): readonly Actor[];
  /** Persons whose name resembles this one, most similar first; to be weighed with what else is known. */
  findSimilarPersons(name: string): readonly SimilarActor[];
  /** Places that have this name or alias. */
  findPlaces(name: string): readonly Place[];
  /**
   * Places of the whole world with this name or alias, the most populous first. The names of most
   * are surnames and plain words, too, so that a name alone makes no place.
   */
  findWorldPlaces(name: string): readonly PopulatedPlace[];
  /**
   * Who bears a name among the actors of the world that a person imported; `null` where nobody imported
   * any. So many are there that a name alone makes none of them.
   *
   * What they are members of need not be known; `getActor` gives them with what is.
   */
  readonly findWorldActors: ((name: string) => Bearers) | null;
  getActor(id: string): Actor | null;
  getPlace(id: string): Place | null;
  /** The country that is called so, or whose people are: "Ukraine", "Ukrainian"; in lower case. */
  getCountryCode(word: string): string | null;
  /**
   * The country in which a publisher is at home, by its name or the address of its site, in lower case;
   * `null` where neither tells.
   */
  getHomeCountry(publisher: string): string | null;
  /** Whether the name of an actor or place of the registry is or begins with these words, as `foldName` writes them. */
  startsName(folded: string): boolean;
}

/** Is told of statements. Implemented by `api/`; handed to `load/`, which tells it after each commit. */
export interface StatementFeed {
  /** These statements are stored, and were not before. */
  announce(statementIds: readonly string[]): void;
  /** Something is stored, and what of it is new could not be read. */
  miss(cause: unknown): void;
}

/** Takes decisions. Implemented by `load/`, which can read articles again; handed to `api/`. */
export interface Curation {
  /** @throws AppError DECISION_… with the reason; then nothing has changed */
  decide(content: DecisionContent): Promise<Decision>;
}
