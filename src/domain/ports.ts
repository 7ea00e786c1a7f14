import type { Actor, Place } from "./entity.ts";

/**
 * Known people, organizations and places. Implemented by the registry; handed to `resolve/`, so that
 * what earlier articles said never changes how one article is read.
 */
export interface EntityLookup {
  /** Actors with this name or alias, in any spelling that the name key folds together. */
  findActors(name: string): readonly Actor[];
  /** Places with this name or alias, in any spelling that the name key folds together. */
  findPlaces(name: string): readonly Place[];
  getActor(id: string): Actor | null;
  getPlace(id: string): Place | null;
}
