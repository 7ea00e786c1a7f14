import type { Place } from "./entity.ts";
import { listAncestors } from "./list-ancestors.ts";

/** The country in which a place lies, itself where it is one; `null` where it lies in none. */
export function findCountry(place: Place, getPlace: (id: string) => Place | null): Place | null {
  const around = [place, ...listAncestors(place, getPlace).map((id) => getPlace(id))];
  return around.find((one) => one?.kind === "COUNTRY") ?? null;
}
