// Which regions the table holds, what English calls them, and where they lie.
import { foldName } from "../../dist/domain/names/name-key.js";

/** What English writes behind the name of a region. */
const KIND =
  / (?:Oblast|Region|Province|State|Governorate|Prefecture|Krai|County|Department|District|Voivodeship|Canton|Emirate|Parish|Borough|Raion|Division|Municipality)$/;

/**
 * Regions of the first level, and those of the second in which somebody lives and that are no other
 * name of a settlement in them: readers of that name mean the settlement.
 */
export function chooseRegions({ first, second, subdivisions, populated }, settlements) {
  const byCode = new Map(subdivisions.map((row) => [row.code, row]));
  const inhabited = measureRegions(subdivisions, populated);
  const cities = new Set(
    settlements.flatMap(({ country, region, name, english, others }) =>
      [name, ...english, ...others].map((city) => `${country}.${region} ${foldName(city)}`),
    ),
  );
  const describe = ({ code, name }) => {
    const { geonames = null, aliases = [] } = byCode.get(code) ?? {};
    const [country, region] = code.split(".");
    const isCity = cities.has(`${country}.${region} ${foldName(name)}`);
    const english = aliases.filter((alias) => KIND.test(alias) && /^\p{Lu}/u.test(alias));
    // Readers tell "Cherkasy Oblast" from the city in it.
    const full = isCity ? english.find((alias) => alias.startsWith(`${name} `)) : undefined;
    const shown = full ?? name;
    const place = inhabited.get(code) ?? null;
    return { code, geonames, name: shown, former: name, isCity, english, aliases, place };
  };
  const settled = second
    .map(describe)
    .filter(({ place, isCity, name }) => place !== null && (!isCity || KIND.test(name)));
  return [...first.map(describe), ...settled].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** By the code of a region, its inhabitants, and the middle of the tenths of a degree in which they live. */
function measureRegions(subdivisions, populated) {
  const found = new Map();
  for (const { regions, population, latitude, longitude } of populated) {
    for (const { code } of regions.map((index) => subdivisions[index])) {
      if (!found.has(code)) found.set(code, { inhabitants: 0, cells: new Set() });
      const region = found.get(code);
      region.inhabitants += population;
      region.cells.add(`${Math.round(latitude * 10)} ${Math.round(longitude * 10)}`);
    }
  }
  return new Map(
    [...found].map(([code, { inhabitants, cells }]) => [
      code,
      { inhabitants, ...findMiddle([...cells]) },
    ]),
  );
}

/** On the globe, so that what lies on both sides of the date line has its middle there. */
function findMiddle(cells) {
  let [x, y, z] = [0, 0, 0];
  for (const cell of cells) {
    const [north, east] = cell.split(" ").map((tenths) => (Number(tenths) / 10) * RADIANS);
    x += Math.cos(north) * Math.cos(east);
    y += Math.cos(north) * Math.sin(east);
    z += Math.sin(north);
  }
  const round = (angle) => Number((angle / RADIANS).toFixed(3));
  return { latitude: round(Math.atan2(z, Math.hypot(x, y))), longitude: round(Math.atan2(y, x)) };
}

const RADIANS = Math.PI / 180;
