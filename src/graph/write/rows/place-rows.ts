import type { Place } from "../../../domain/entity.ts";
import { listNameKeys } from "../../../domain/names/name-keys.ts";
import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import { getShortName } from "../../../domain/names/short-name.ts";
import { buildSortName } from "../../../domain/names/sort-name.ts";
import type { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";

export type PlaceRow = GivenRow<typeof queries.mergePlaces, "places">;

export function buildPlaceRow(place: Place, lexicon: NameLexicon): PlaceRow {
  const { id, name, kind, otherNames, wikidata, geonames, location } = place;
  const aliases = [...place.aliases, ...otherNames];
  const names = [name, ...aliases];
  const _nameKeys = listNameKeys(names, { place: kind }, lexicon);
  return {
    id,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    properties: {
      name,
      shortName: getShortName("PLACE", name, place.aliases),
      kind,
      aliases,
      names,
      _sortName: buildSortName(name),
      _nameKeys,
      wikidata,
      geonames,
    },
  };
}
