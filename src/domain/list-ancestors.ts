import type { Place } from "./entity.ts";

/**
 * The ids of the places that contain a place, innermost first; each once, also where places contain
 * each other by mistake. The outermost may be one that `getPlace` does not know.
 */
export function listAncestors(
  { partOf }: Pick<Place, "partOf">,
  getPlace: (id: string) => Pick<Place, "partOf"> | null,
): string[] {
  const ids: string[] = [];
  for (let id = partOf; id !== null && !ids.includes(id);) {
    ids.push(id);
    id = getPlace(id)?.partOf ?? null;
  }
  return ids;
}
