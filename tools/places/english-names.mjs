// Which of the names that GeoNames has for a place English uses; GeoNames itself does not tell in these packages.
import { buildNameKey, foldName } from "../../dist/domain/names/name-key.js";
import { measureKilometers } from "./grid.mjs";

/** Kilometers from a name on a map, and from an airport, to its city. */
const MAP_REACH = 40;
const AIRPORT_REACH = 60;
/** How many times as many people as another place of that name make one the likely meaning. */
const BY_FAR = 5;
/** People from which a place is known without a country that leads to it. */
const LARGE = 15_000;
/** Letters of the shortest name that is no word of something else. */
const SHORTEST = 4;

/**
 * Gives each settlement its English name, and as `english` the other names that English texts have
 * for it.
 *
 * An English name is one of GeoNames' that a map, an airport or a dictionary in English gives to the
 * place as well, or that GeoNames gave as its first a few years ago. It is none where another
 * place, not smaller by far, has it as its own, nor where English has the word for something else.
 */
export function addEnglishNames(settlements, { maps, airports, dictionary, regions, latin }) {
  const byName = indexByName(settlements);
  const evidence = {
    onMaps: findNamed(maps, byName, MAP_REACH),
    atAirports: findNamed(airports, byName, AIRPORT_REACH),
    paired: pairNames(dictionary.places, byName),
    places: new Set(dictionary.places.flat().map(foldName)),
    others: new Set(dictionary.others.map(foldName)),
    regions: new Set(regions.map(({ code, name }) => `${code.slice(0, 2)} ${foldName(name)}`)),
    latin,
  };
  return settlements.map((settlement) => addEnglish(settlement, evidence, byName));
}

function addEnglish(settlement, evidence, byName) {
  const { id, name, formerName } = settlement;
  const own = foldName(name);
  const [onMaps, atAirports, paired] = [evidence.onMaps, evidence.atAirports, evidence.paired].map(
    (names) => names.get(id) ?? new Set(),
  );
  const words = [...new Set([...onMaps, ...atAirports, ...paired])]
    .filter((word) => {
      if (word === own || word.length < SHORTEST || isRegion(word, settlement, evidence))
        return false;
      const isSure = paired.has(word) && onMaps.has(word);
      if (evidence.others.has(word) && !isSure) return false;
      const rival = countRival(word, settlement, byName);
      return onMaps.has(word) || atAirports.has(word)
        ? rival * BY_FAR < settlement.population
        : settlement.population >= LARGE && rival < LARGE;
    })
    .sort();
  const isDisplayed = (word) => {
    if (
      settlement.population < LARGE ||
      isWithin(word, own) ||
      spellSaint(word) === spellSaint(own)
    )
      return false;
    const isAlike = buildNameKey(word) === buildNameKey(own);
    const isFormer = formerName !== null && foldName(formerName) === word;
    if (isFormer) return isAlike && evidence.places.has(word) && !evidence.places.has(own);
    if (!onMaps.has(word) || onMaps.has(own)) return false;
    return atAirports.has(word)
      ? !atAirports.has(own) && (paired.has(word) || (isAlike && formerName === null))
      : paired.has(word) &&
          evidence.latin.has(settlement.country) &&
          [...atAirports].every((other) => other === own);
  };
  const former = formerName === null ? [] : [foldName(formerName)];
  const displayed = [...former, ...words].find(isDisplayed);
  const first = displayed === undefined ? name : spell(displayed, settlement);
  const english = [name, formerName, ...words.map((word) => spell(word, settlement))].filter(
    (spelling) => spelling !== null && foldName(spelling) !== foldName(first),
  );
  return { ...settlement, name: first, english: keepOnce(english) };
}

/** A name that the country has for a region means the region, "Hatay", unless it is a part of the city's: "Rostov". */
function isRegion(word, { country, name }, { regions }) {
  return regions.has(`${country} ${word}`) && !isWithin(word, foldName(name));
}

/** People of the largest other place that has the name as its own. */
function countRival(word, { id }, byName) {
  const rivals = byName
    .get(word)
    .filter((other) => other.id !== id && foldName(other.name) === word)
    .map(({ population }) => population);
  return Math.max(-1, ...rivals);
}

/** As GeoNames writes it: in Latin letters, rather without an apostrophe. */
function spell(word, { others, formerName }) {
  const spellings = [formerName ?? "", ...others].filter(
    (spelling) => /^\p{Script=Latin}/u.test(spelling) && foldName(spelling) === word,
  );
  const rank = (spelling) => (/^\p{Lu}/u.test(spelling) ? 0 : 2) + (/['’ʼ]/.test(spelling) ? 1 : 0);
  return spellings.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function spellSaint(word) {
  return word.replace(/^saint /, "st ");
}

/** "Frankfurt" and "Frankfurt am Main". */
function isWithin(a, b) {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** Once each name that differs in more than accents and case. */
function keepOnce(names) {
  return [...new Map(names.map((name) => [foldName(name), name]).reverse()).values()].reverse();
}

/** Settlements by each of their names, folded, the most populous first. */
function indexByName(settlements) {
  const byName = new Map();
  for (const settlement of [...settlements].sort((a, b) => b.population - a.population)) {
    for (const word of new Set([settlement.name, ...settlement.others].map(foldName))) {
      const known = byName.get(word);
      if (known === undefined) byName.set(word, [settlement]);
      else known.push(settlement);
    }
  }
  return byName;
}

/** By the number of a settlement, the names that something near gives it. */
function findNamed(points, byName, reach) {
  const named = new Map();
  for (const point of points) {
    const word = foldName(point.name);
    const settlement = byName.get(word)?.find((other) => measureKilometers(point, other) < reach);
    if (settlement !== undefined) add(named, settlement.id, word);
  }
  return named;
}

/** By the number of a settlement, the names that the dictionary has beside its own. */
function pairNames(sets, byName) {
  const paired = new Map();
  for (const set of sets) {
    const words = set.map(foldName);
    for (const word of words) {
      const settlement = byName.get(word)?.find((other) => foldName(other.name) === word);
      if (settlement === undefined) continue;
      const own = new Set(settlement.others.map(foldName));
      words.filter((other) => own.has(other)).forEach((other) => add(paired, settlement.id, other));
    }
  }
  return paired;
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, new Set());
  map.get(key).add(value);
}
